import { api } from '../api'
import { settingsOperation } from '../store/records-store'
import type { ExportChoice } from './export-choices'

/**
 * Keeps format, style and text of an export for the next one. For whom is chosen anew each time: what was right for one
 * export may give something away in the next. It cannot be undone, because nobody would look for it there, and where
 * nothing can be saved the file that was written is all that counts.
 */
export async function rememberChoice({ format, withText, style }: ExportChoice): Promise<void> {
  await api.records.commit({
    label: 'settings-changed',
    operations: [settingsOperation({ lastExport: { format, withText }, citationStyle: style })],
    undoable: false,
  })
}

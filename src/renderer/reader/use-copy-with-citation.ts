import type { Item } from '../../shared/content/item'
import { toItemRecord } from '../../shared/export/to-item-record'
import { api } from '../api'
import { useLocale, useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import { useSettings } from '../store/records-store'

/** Puts words of an item on the clipboard in quotation marks, and under them its reference in the user's citation style. */
export function useCopyWithCitation(item: Item): (quote: string) => Promise<void> {
  const t = useWords()
  const locale = useLocale()
  const { citationStyle } = useSettings()
  const pack = useLibrary(
    (state) => state.catalogues.find((catalogue) => catalogue.manifest.id === item.packId)?.manifest,
  )
  return async (quote) => {
    // The citation processor is large and fetched when it is first wanted.
    const { formatCitation } = await import('../../shared/citations/format-citation')
    const reference = formatCitation([toItemRecord(item, pack)], citationStyle, locale)
    await api.app.copyText({ text: `${t('annotate.quoted', { quote })}\n${reference}` })
  }
}

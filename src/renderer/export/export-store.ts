import { create } from 'zustand'
import type { ExportSubject } from '../../shared/export/export-subject'

/** The export dialog: closed, or open on a subject. */
export const useExport = create<{ readonly subject: ExportSubject | null }>(() => ({ subject: null }))

/** Opens the export dialog. */
export function openExport(subject: ExportSubject): void {
  useExport.setState({ subject })
}

/** Closes the export dialog. */
export function closeExport(): void {
  useExport.setState({ subject: null })
}

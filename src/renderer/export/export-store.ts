import { create } from 'zustand'

/** What is to be exported. */
export type ExportSubject =
  | { readonly kind: 'list'; readonly id: string }
  | { readonly kind: 'items'; readonly ids: readonly string[]; readonly title: string }
  | { readonly kind: 'annotations'; readonly ids: readonly string[] | null }
  | { readonly kind: 'log'; readonly ids: readonly string[] | null }
  | { readonly kind: 'contrasts'; readonly ids: readonly string[] | null }

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

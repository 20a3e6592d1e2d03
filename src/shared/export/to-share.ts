import type { ExportAnnotation, ExportCheck, ExportDocument, ExportEntry } from './export-document'

/**
 * Takes out what is nobody else's business: notes and tags of private annotations (their quotes stay, because a quote is
 * the text's and not the reader's), every verdict with goal, answers, reasons, expectation and outcome, and how far the
 * user has read.
 */
export function toShare(document: ExportDocument): ExportDocument {
  return {
    ...document,
    purpose: 'to-share',
    list:
      document.list === null
        ? null
        : {
            ...document.list,
            purpose: 'to-share',
            sections: document.list.sections.map((section) => ({
              ...section,
              entries: section.entries.map((entry) => ({ ...entry, status: 'to-read' })),
            })),
          },
    sections: document.sections.map((section) => ({ ...section, entries: section.entries.map(shareEntry) })),
    log: document.log.map(shareCheck),
  }
}

function shareEntry(entry: ExportEntry): ExportEntry {
  return { ...entry, status: null, annotations: entry.annotations.map(shareAnnotation), checks: [] }
}

function shareAnnotation(shown: ExportAnnotation): ExportAnnotation {
  return shown.annotation.private
    ? { ...shown, annotation: { ...shown.annotation, note: '', tags: [] } }
    : shown
}

function shareCheck(check: ExportCheck): ExportCheck {
  return { ...check, judgement: null }
}

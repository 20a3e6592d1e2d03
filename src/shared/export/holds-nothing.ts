import type { ExportDocument } from './export-document'

/** Whether there is nothing in a document but its title and notes: a list to which nothing was added yet, an empty log. */
export function holdsNothing({ sections, log, contrasts }: ExportDocument): boolean {
  return log.length === 0 && contrasts.length === 0 && sections.every(({ entries }) => entries.length === 0)
}

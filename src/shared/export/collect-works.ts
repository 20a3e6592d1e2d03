import type { CslRecord } from '../content/csl-record'
import { toLine, toLines } from '../base/clean-text'
import type { ExportDocument, ExportEntry } from './export-document'

/** A bibliographic record with what the reader marked in the work. */
export interface CollectedWork {
  readonly record: CslRecord
  /** A key of small letters and digits, unlike any other of the export. */
  readonly key: string
  readonly tags: readonly string[]
  /** One line a highlight: the quote in quotation marks, then the note. */
  readonly remarks: readonly string[]
}

/** Every work of a document once: its items in order, then the works that they rest on. */
export function collectWorks(document: ExportDocument): readonly CollectedWork[] {
  const entries = document.sections.flatMap((section) => section.entries)
  const keys = new Set<string>()
  const works = new Map<string, CollectedWork>()
  for (const entry of entries) {
    const { record } = entry.item
    if (!works.has(record.id))
      works.set(record.id, {
        record,
        key: createKey(record.id, keys),
        tags: entry.item.tags,
        remarks: toRemarks(entry),
      })
  }
  for (const { record } of document.works) {
    if (!works.has(record.id))
      works.set(record.id, { record, key: createKey(record.id, keys), tags: [], remarks: [] })
  }
  return [...works.values()]
}

function toRemarks({ reason, annotations }: ExportEntry): readonly string[] {
  return [
    toLine(reason),
    ...annotations.map(({ annotation }) => {
      const note = toLine(annotation.note)
      const quote = toLines(annotation.anchor.quote).join(' ')
      return note === '' ? `“${quote}”` : `“${quote}” ${note}`
    }),
  ].filter((remark) => remark !== '')
}

function createKey(id: string, taken: Set<string>): string {
  const base =
    id
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 60) || 'work'
  let key = base
  for (let number = 2; taken.has(key); number += 1) key = `${base}x${number}`
  taken.add(key)
  return key
}

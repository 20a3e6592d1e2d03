import { annotationColours } from '../annotations/annotation'
import type { Annotation, AnnotationColour } from '../annotations/annotation'
import { isId } from '../base/id'
import { withBlockIds } from '../content/block-ids'
import type { Item, ItemKind } from '../content/item'
import { itemKinds } from '../content/item'
import { toLine } from '../base/clean-text'
import { annotationColumn } from '../export/format-csv'
import { exporting as german } from '../language/de/export'
import { reader as germanReader } from '../language/de/reader'
import { shell as germanShell } from '../language/de/shell'
import { exporting as english } from '../language/en/export'
import { reader as englishReader } from '../language/en/reader'
import { shell as englishShell } from '../language/en/shell'
import { readLevels } from './advice-columns'
import type { Found } from './found'
import { defaultPackId } from './import-format'
import { readCsvWork } from './read-csv-work'
import { createCellReader } from './read-table'
import type { Table } from './read-table'
import { paragraphs, splitTags } from './to-found-source'
import { toImportedAdvice, toImportedEssay, toImportedSource } from './to-imported-item'
import { toColour, toIsoTime, toQuotedAnnotation } from './to-quoted-annotation'

const packId = defaultPackId('advice-csv')

/** The words of our own tables in one of the languages in which they are written. */
interface TableWords {
  readonly labels: Readonly<
    Record<
      | 'kind'
      | 'title'
      | 'level'
      | 'line'
      | 'cue'
      | 'adviser'
      | 'quote'
      | 'note'
      | 'meaning'
      | 'tags'
      | 'markedOn',
      string
    >
  >
  readonly kinds: Readonly<Record<ItemKind, string>>
  readonly meanings: Readonly<Record<AnnotationColour, string>>
}

const languages: readonly TableWords[] = [
  { labels: english.exporting.labels, kinds: englishShell.kinds, meanings: englishReader.annotate.colours },
  { labels: german.exporting.labels, kinds: germanShell.kinds, meanings: germanReader.annotate.colours },
]

/** Tells whether a table is one that Levelwise wrote of items, by its columns. */
export function isOwnTable(headers: readonly string[]): boolean {
  return wordsOf(headers) !== undefined
}

function wordsOf(headers: readonly string[]): TableWords | undefined {
  if (headers[0] !== 'id') return undefined
  return languages.find(({ labels }) =>
    [labels.kind, labels.title, labels.line, labels.cue, labels.quote].every((name) =>
      headers.includes(name),
    ),
  )
}

/**
 * Reads a table that Levelwise wrote. Each item keeps its id, so that the library's own stays what it is and only what it
 * lacks gets a place; each row with a quote is a highlight of the user's.
 */
export function* readOwnTable(table: Table, path: string, now: string): Iterable<Found> {
  const words = wordsOf(table.headers)
  if (words === undefined) return
  const cellOf = createCellReader(table.headers)
  const seen = new Set<string>()
  for (const row of table.rows) {
    const cell = (name: keyof TableWords['labels']): string => cellOf(row, words.labels[name])
    const id = cellOf(row, 'id')
    const kind = itemKinds.find((each) => words.kinds[each] === cell('kind'))
    if (!isId(id) || kind === undefined || toLine(cell('title')) === '') {
      yield {
        kind: 'left-out',
        path,
        line: row.line,
        why: 'record-broken',
        details: { field: 'id', key: id.slice(0, 80) },
      }
      continue
    }
    const work = (heading: string): string => cellOf(row, heading)
    if (!seen.has(id)) yield { kind: 'item', path, item: { ...toItem(kind, id, cell, work), id } }
    seen.add(id)
    if (cell('quote').trim() !== '')
      yield {
        kind: 'record',
        collection: 'annotations',
        record: withOwnId(
          toQuotedAnnotation({
            itemId: id,
            quote: cell('quote'),
            note: cell('note'),
            tags: splitTags(cell('tags')),
            colour: colourOf(cell('meaning'), words),
            createdAt: toIsoTime(cell('markedOn')),
            now,
          }),
          cellOf(row, annotationColumn),
        ),
      }
  }
}

/** By the meaning that every user begins with; one that was renamed is told by no table. */
function colourOf(meaning: string, { meanings }: TableWords): AnnotationColour {
  return annotationColours.find((colour) => meanings[colour] === meaning) ?? toColour(meaning)
}

type CellOf = (name: keyof TableWords['labels']) => string

/** A table of an earlier version of the app does not name its highlights. */
function withOwnId(annotation: Annotation, id: string): Annotation {
  return isId(id) ? { ...annotation, id } : annotation
}

function toItem(kind: ItemKind, id: string, cell: CellOf, work: (heading: string) => string): Item {
  const title = toLine(cell('title'))
  const blocks = withBlockIds(paragraphs(cell('line')))
  const core = { packId, key: id, levels: readLevels(cell('level')) ?? [] }
  switch (kind) {
    case 'essay':
      return toImportedEssay({ ...core, title, blocks, summary: toLine(cell('line')) })
    case 'advice': {
      const adviser = toLine(cell('adviser'))
      return toImportedAdvice({
        ...core,
        claim: title,
        blocks,
        cue: toLine(cell('cue')),
        adviser: adviser === '' ? null : adviser,
      })
    }
    case 'source': {
      const source = toImportedSource({ ...core, blocks, record: readCsvWork(id, title, work) })
      return { ...source, record: { ...source.record, id } }
    }
  }
}

import type { Source } from '../content/item'
import { toLine } from '../base/clean-text'
import type { Found } from './found'
import { endingOf } from './import-file'
import type { ImportFile } from './import-file'
import { defaultPackId } from './import-format'
import type { Importer } from './importer'
import { readHead } from './read-head'
import { largestRecordFile } from './read-json-file'
import { createCellReader, mostRows, readTable } from './read-table'
import type { Table } from './read-table'
import { readTextFile } from './read-text-file'
import { toCslRecord } from './to-csl-record'
import { splitTags, toFoundSource } from './to-found-source'
import { toColour, toIsoTime, toQuotedAnnotation } from './to-quoted-annotation'

const packId = defaultPackId('readwise-csv')

/**
 * Takes the CSV that Readwise exports: one highlight a row, with the columns Highlight, Book Title, Book Author, Amazon
 * Book ID, Note, Color, Tags, Location Type, Location, Highlighted at and Document tags. Each book or article becomes a
 * source; its highlights hang on it by their words, or on the item of the library that is the same work.
 */
export const readwiseCsvImporter: Importer = {
  format: 'readwise-csv',
  recognise: (files) => (files.length > 0 && files.every(looksLike) ? 'surely' : 'no'),
  *read(files, { fallbackEncoding, now }) {
    for (const file of files) {
      const text = readTextFile(file, fallbackEncoding, largestRecordFile)
      if (text.ok) yield* readRows(readTable(text.value), file.path, now)
      else yield { kind: 'left-out', ...text.error }
    }
  },
}

function looksLike(file: ImportFile): boolean {
  return endingOf(file.path) === 'csv' && isReadwise(readTable(readHead(file), 1).headers)
}

function isReadwise(headers: readonly string[]): boolean {
  return headers.includes('Highlight') && headers.includes('Book Title')
}

function* readRows(table: Table, path: string, now: string): Iterable<Found> {
  if (!isReadwise(table.headers)) {
    yield { kind: 'left-out', path, why: 'not-readwise' }
    return
  }
  if (table.unclosedLine !== undefined)
    yield { kind: 'left-out', path, line: table.unclosedLine, why: 'quote-unclosed' }
  else if (table.rows.length === 0) yield { kind: 'left-out', path, why: 'empty' }
  const cellOf = createCellReader(table.headers)
  const books = new Map<string, Source>()
  for (const row of table.rows) {
    const cell = (header: string): string => cellOf(row, header)
    if (cell('Highlight') === '') {
      yield { kind: 'left-out', path, line: row.line, why: 'row-no-quote' }
      continue
    }
    const key = `${cell('Book Title')}\n${cell('Book Author')}`
    const known = books.get(key)
    const book = known ?? toBook(cell)
    if (book === undefined) {
      yield { kind: 'left-out', path, line: row.line, why: 'row-no-book' }
      continue
    }
    if (known === undefined) {
      books.set(key, book)
      yield { kind: 'item', item: book, path }
    }
    yield { kind: 'record', collection: 'annotations', record: toAnnotation(cell, book, now) }
  }
  if (table.tooMany) yield { kind: 'left-out', path, why: 'too-many', details: { limit: mostRows, key: '' } }
}

type CellOf = (header: string) => string

function toBook(cell: CellOf): Source | undefined {
  // Readwise marks the author of a post or a podcast as it marks that of a book.
  const authors = cell('Book Author')
    .split(/;|,? and |, (?=\p{Lu}[\p{L}.]+ )/u)
    .map(toLine)
    .filter((name) => name !== '')
  const cleaned = toCslRecord({
    id: 'book',
    type: cell('Amazon Book ID') === '' ? 'document' : 'book',
    title: cell('Book Title'),
    author: authors.map(toName),
  })
  if (cleaned === undefined) return undefined
  return toFoundSource({ record: cleaned.record, tags: splitTags(cell('Document tags')) }, packId)
}

/** "John P. Kotter" has a given and a family name; one word, or a handle, has none. */
function toName(name: string): {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
} {
  const at = name.lastIndexOf(' ')
  if (at <= 0 || /[@/.]$|^@|\.[a-z]{2,}$/i.test(name)) return { literal: name }
  return { family: name.slice(at + 1), given: name.slice(0, at) }
}

function toAnnotation(cell: CellOf, book: Source, now: string): ReturnType<typeof toQuotedAnnotation> {
  const [note, inline] = readNote(cell('Note'))
  return toQuotedAnnotation({
    itemId: book.id,
    quote: cell('Highlight'),
    note,
    tags: [...new Set([...splitTags(cell('Tags')), ...inline])],
    colour: toColour(cell('Color')),
    createdAt: toIsoTime(cell('Highlighted at')),
    now,
    key: `${book.id}\n${cell('Highlight')}\n${cell('Location')}`,
  })
}

/** In Readwise a note may begin with its tags, each as `.word`. */
function readNote(note: string): readonly [note: string, tags: readonly string[]] {
  const lead = /^(?:\.[\p{L}\d_-]+\s*)+/u.exec(note)?.[0] ?? ''
  const tags = lead.split(/[.\s]+/).filter((tag) => tag !== '')
  return [note.slice(lead.length), tags]
}

import { localDayOf } from '../base/local-day'
import { plainReference } from '../citations/reference'
import { cleanText } from '../base/clean-text'
import { workColumns } from './csv-work'
import type {
  ExportAnnotation,
  ExportCheck,
  ExportContrast,
  ExportDocument,
  ExportEntry,
} from './export-document'
import type { ExportWords } from './export-words'

/** The heading of the column that names each highlight, so that an import knows it again. */
export const annotationColumn = 'annotation'

type Column<Row> = readonly [heading: string, cell: (row: Row) => string]
interface EntryRow {
  readonly section: string
  readonly entry: ExportEntry
  readonly shown: ExportAnnotation | null
}

/**
 * Writes a table as RFC 4180: comma, CRLF, every field quoted, UTF-8 with a byte order mark so that spreadsheets see the
 * encoding. A field that a spreadsheet might take for a formula begins with an apostrophe. An item stands on one row, or
 * on one row a highlight.
 */
export function formatCsv(document: ExportDocument): string {
  const { words } = document
  switch (document.kind) {
    case 'list':
    case 'items':
    case 'annotations':
      return formatTable(entryColumns(words), toRows(document))
    case 'log':
      return formatTable(checkColumns(words), document.log)
    case 'contrasts':
      return formatTable(contrastColumns(words), document.contrasts)
  }
}

function toRows(document: ExportDocument): readonly EntryRow[] {
  return document.sections.flatMap((section) =>
    section.entries.flatMap((entry): readonly EntryRow[] =>
      entry.annotations.length === 0
        ? [{ section: section.title, entry, shown: null }]
        : entry.annotations.map((shown) => ({ section: section.title, entry, shown })),
    ),
  )
}

function entryColumns(words: ExportWords): readonly Column<EntryRow>[] {
  return [
    ['id', ({ entry }) => entry.item.id],
    [words.section, ({ section }) => section],
    [words.title, ({ entry }) => entry.item.title],
    [words.kind, ({ entry }) => entry.item.kindName],
    [words.level, ({ entry }) => entry.item.levels.map((level) => level.name).join('; ')],
    [words.adviser, ({ entry }) => entry.item.adviser ?? ''],
    [words.line, ({ entry }) => entry.item.line],
    [words.cue, ({ entry }) => entry.item.cue],
    [words.reason, ({ entry }) => entry.reason],
    [words.status, ({ entry }) => entry.status?.name ?? ''],
    [words.due, ({ entry }) => entry.due ?? ''],
    [
      words.verdict,
      ({ entry }) =>
        entry.checks
          .map((check) => check.judgement?.verdict ?? '')
          .filter((verdict) => verdict !== '')
          .join('; '),
    ],
    [words.quote, ({ shown }) => shown?.annotation.anchor.quote ?? ''],
    [words.note, ({ shown }) => shown?.annotation.note ?? ''],
    [words.meaning, ({ shown }) => shown?.meaning ?? ''],
    [words.tags, ({ shown }) => shown?.annotation.tags.join('; ') ?? ''],
    [words.markedOn, ({ shown }) => (shown === null ? '' : localDayOf(shown.annotation.createdAt))],
    [words.citation, ({ entry }) => plainReference(entry.item.citation)],
    ...workColumns.map(([heading, cell]): Column<EntryRow> => [
      heading,
      // An essay or a card has a record only for programs that keep references.
      ({ entry }) => (entry.item.kind === 'source' ? cell(entry.item.record) : ''),
    ]),
    [annotationColumn, ({ shown }) => shown?.annotation.id ?? ''],
  ]
}

function checkColumns(words: ExportWords): readonly Column<ExportCheck>[] {
  const judged =
    (cell: (judgement: NonNullable<ExportCheck['judgement']>) => string) => (check: ExportCheck) =>
      check.judgement === null ? '' : cell(check.judgement)
  return [
    ['id', (check) => check.id],
    ['sample', (check) => (check.sample ? words.sample : '')],
    [words.checkedOn, (check) => check.day],
    [words.title, (check) => check.title],
    [words.adviser, (check) => check.adviser ?? ''],
    [words.presumes, (check) => check.level?.name ?? ''],
    [words.pasted, (check) => check.pasted],
    [words.verdict, judged((judgement) => judgement.verdict)],
    [words.overruled, judged((judgement) => judgement.overruled)],
    [words.goal, judged((judgement) => judgement.goal)],
    [words.level, judged((judgement) => judgement.goalLevel.name)],
    [
      words.answers,
      judged(({ answers }) =>
        answers
          .map(({ question, answer, reason }) =>
            [question, answer, reason].filter((part) => part !== '').join(' '),
          )
          .join('\n'),
      ),
    ],
    [
      words.evidence,
      judged(({ answers }) =>
        answers
          .map((answer) => answer.evidence)
          .filter((part) => part !== '')
          .join('\n'),
      ),
    ],
    [words.expectation, judged(({ entry }) => entry.expectation)],
    [words.expectBy, judged(({ entry }) => entry.expectBy ?? '')],
    [words.reviewOn, judged(({ entry }) => entry.reviewOn ?? '')],
    [
      words.history,
      judged(({ additions }) =>
        additions.map(({ addition, name, text }) => `${localDayOf(addition.at)} ${name}: ${text}`).join('\n'),
      ),
    ],
  ]
}

function contrastColumns(words: ExportWords): readonly Column<ExportContrast>[] {
  const side = (index: 0 | 1): readonly Column<ExportContrast>[] => [
    [`${words.sides} ${index + 1}`, ({ sides }) => sides[index].title],
    [`${words.text} ${index + 1}`, ({ sides }) => sides[index].text],
    [`${words.level} ${index + 1}`, ({ sides }) => sides[index].level?.name ?? ''],
    [`${words.ask} ${index + 1}`, ({ sides }) => sides[index].ask],
  ]
  return [
    ['id', ({ contrast }) => contrast.id],
    [words.title, ({ contrast }) => contrast.title],
    [words.difference, ({ statement }) => statement],
    ...side(0),
    ...side(1),
    [words.why, ({ contrast }) => contrast.why.join('\n')],
  ]
}

function formatTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return formatRows([
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ])
}

/** Writes rows of plain text as a CSV file, the head first, by the rules of `formatCsv`. */
export function formatRows(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(formatField).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

// What may stand before the sign and still be skipped by a spreadsheet: space, controls and invisible characters.
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠|%]/u

/** Quotes a field. What a spreadsheet might take for a formula is marked as text by an apostrophe. */
export function formatField(text: string): string {
  const clean = cleanText(text)
  const safe = formula.test(clean) ? `'${clean}` : clean
  return `"${safe.replace(/"/g, '""')}"`
}

/** Takes the mark off again that `formatField` may have set. */
export function readField(field: string): string {
  return field.startsWith("'") && formula.test(field.slice(1)) ? field.slice(1) : field
}

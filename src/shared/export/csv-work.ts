import type { CslDate, CslName, CslRecord } from '../content/csl-record'

/**
 * The columns by which a table says which published work a row is about, named as in CSL-JSON, in every language the same,
 * so that a program can read them and an import meets the same work again.
 */
export const workColumns: readonly (readonly [heading: string, cell: (record: CslRecord) => string])[] = [
  ['type', ({ type }) => type],
  ['author', ({ author = [] }) => author.map(formatName).join('; ')],
  ['editor', ({ editor = [] }) => editor.map(formatName).join('; ')],
  ['issued', ({ issued }) => formatDate(issued)],
  ['container-title', (record) => record['container-title'] ?? ''],
  ['publisher', ({ publisher }) => publisher ?? ''],
  ['volume', ({ volume }) => volume ?? ''],
  ['issue', ({ issue }) => issue ?? ''],
  ['page', ({ page }) => page ?? ''],
  ['DOI', ({ DOI }) => DOI ?? ''],
  ['ISBN', ({ ISBN }) => ISBN ?? ''],
  ['URL', ({ URL }) => URL ?? ''],
]

/** A person as "Family, Given"; a body in braces, because its name may have a comma in it. */
function formatName({ family = '', given = '', literal }: CslName): string {
  return literal === undefined ? (given === '' ? family : `${family}, ${given}`) : `{${literal}}`
}

/** As ISO 8601, both ends of a range apart by a slash; what is no date stands as it was written. */
function formatDate(date: CslDate | undefined): string {
  const ends = date?.['date-parts'] ?? []
  if (ends.length === 0) return date?.raw ?? ''
  return ends
    .map(([year = 0, ...rest]) => [pad(year, 4), ...rest.map((part) => pad(part, 2))].join('-'))
    .join('/')
}

function pad(value: number, digits: number): string {
  return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(digits, '0')}`
}

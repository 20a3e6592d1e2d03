import type { CslName, CslRecord } from '../content/csl-record'
import { publicationYear } from '../content/citation-label'
import { toLine } from '../base/clean-text'

/** A reference in plain words, for where no citation style has been applied: authors, year, title, where it appeared, address. */
export function formatReference(record: CslRecord): string {
  const names = (record.author ?? record.editor ?? []).map(formatName).filter((name) => name !== '')
  const year = publicationYear(record)
  const parts = [
    `${names.join('; ')}${year === null ? '' : `${names.length === 0 ? '' : ' '}(${year})`}`,
    record.title,
    formatPlace(record),
    [record['publisher-place'], record.publisher].filter(isGiven).join(': '),
    record.DOI === undefined ? (record.URL ?? '') : `https://doi.org/${record.DOI}`,
  ]
  return toLine(
    parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(endWithPoint)
      .join(' '),
  )
}

function formatPlace(record: CslRecord): string {
  const volume = [record.volume, record.issue === undefined ? undefined : `(${record.issue})`]
    .filter(isGiven)
    .join('')
  return [record['container-title'], volume, record.page].filter(isGiven).join(', ')
}

function formatName(name: CslName): string {
  return name.literal ?? [name.family, name.given].filter(isGiven).join(', ')
}

function isGiven(part: string | undefined): part is string {
  return part !== undefined && part !== ''
}

function endWithPoint(part: string): string {
  return /[.?!]$/.test(part) || part.startsWith('http') ? part : `${part}.`
}

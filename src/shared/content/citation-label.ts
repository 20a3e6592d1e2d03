import type { CslName, CslRecord } from './csl-record'

/** How a text names a source: "Rother and Shook 1999", "Battilana and others 2013". */
export function formatCitationLabel(record: CslRecord): string {
  const year = publicationYear(record)
  const names = formatAuthors(record)
  return year === null ? names : `${names} ${year}`
}

/** The family names of the authors, or the title's first words where there is no author. */
export function formatAuthors(record: CslRecord): string {
  const names = (record.author ?? record.editor ?? []).map(familyName).filter((name) => name !== '')
  const [first, second] = names
  if (first === undefined) return record.title.split(/[:?]/)[0] ?? record.title
  if (second === undefined) return first
  return names.length === 2 ? `${first} and ${second}` : `${first} and others`
}

/** The year of publication, or null when it is not known. */
export function publicationYear(record: CslRecord): number | null {
  return record.issued?.['date-parts']?.[0]?.[0] ?? null
}

function familyName(name: CslName): string {
  return name.family ?? name.literal ?? name.given ?? ''
}

import { foldText } from '../base/fold-text'
import { publicationYear } from './citation-label'
import type { CslRecord } from './csl-record'

/** What tells one published work from another, folded so that spelling and punctuation do not count. */
export interface WorkKeys {
  readonly doi: string | null
  /** The address of something that was published on the web only. */
  readonly page: string | null
  readonly title: string
  /** The title up to its first colon, which many lists leave out with all that follows. */
  readonly mainTitle: string
  /** The first one's family name. */
  readonly author: string
  readonly year: number | null
}

/** The keys of a work. */
export function workKeysOf(record: CslRecord): WorkKeys {
  const [first] = record.author ?? record.editor ?? []
  const isPage = record.type === 'webpage' || record.type === 'post-weblog' || record.type === 'post'
  const title = foldWords(record.title)
  const mainTitle = foldWords(record.title.split(/[:?]|\s[–—]\s/)[0] ?? '')
  return {
    doi: foldDoi(record.DOI) ?? null,
    page: isPage ? (record.URL ?? null) : null,
    title,
    mainTitle: mainTitle === '' ? title : mainTitle,
    author: foldWords(first?.family ?? first?.literal ?? first?.given ?? ''),
    year: publicationYear(record),
  }
}

/**
 * Tells whether two sets of keys are of one work. Where both have a DOI it alone decides: two prefaces may agree in all the
 * rest. Title and author are enough where one side does not know the year, title and year where nobody names an author, and
 * the title may lack its second half on one side where author and year agree.
 */
export function isSameWork(a: WorkKeys, b: WorkKeys): boolean {
  if (a.doi !== null && b.doi !== null) return a.doi === b.doi
  if (a.page !== null && a.page === b.page) return true
  if (a.author !== b.author) return false
  const sameYear = a.year !== null && a.year === b.year
  if (a.title !== b.title) return sameYear && a.author !== '' && isCutShort(a, b)
  if (a.title === '') return false
  return sameYear || (a.author !== '' && (a.year === null || b.year === null))
}

/** Tells whether one of two titles is the other one without its second half. */
function isCutShort(a: WorkKeys, b: WorkKeys): boolean {
  return a.mainTitle !== '' && (a.mainTitle === b.title || b.mainTitle === a.title)
}

/** What makes a work the same one next time: its DOI, a page's address, or its title with the year and the first author. */
export function keyOfWork(record: CslRecord): string {
  const { doi, page, title, author, year } = workKeysOf(record)
  if (doi !== null) return `doi ${doi}`
  return page === null ? [title, String(year ?? ''), author].join(' | ') : `page ${page}`
}

/** The digits and letters of a DOI without the address around it, in small letters; undefined when it is none. */
export function foldDoi(text: string | undefined): string | undefined {
  const doi = bareDoi(text ?? '').toLowerCase()
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : undefined
}

/** A DOI as it was written, without the address around it. */
export function bareDoi(text: string): string {
  return text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
}

function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

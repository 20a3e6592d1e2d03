import { localDayOf } from '../base/local-day'
import type { Source } from '../content/item'
import { isSafeUrl } from '../content/safe-url'
import { toLine } from '../base/clean-text'
import { toCslRecord } from './to-csl-record'
import { toFoundSource } from './to-found-source'

/**
 * Makes a source of a reference that stands in one cell: an address, a DOI, or a few words. Words become the title as they
 * are, because nobody can say for sure which of them are the author's name. Undefined for an empty cell.
 */
export function toCitedSource(cell: string, packId: string, now: string): Source | undefined {
  const text = toLine(cell)
  if (text === '') return undefined
  const doi = /\b10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)]/.exec(text)?.[0]
  const url = /\bhttps?:\/\/[^\s"<>]+[^\s"<>.,;)]/.exec(text)?.[0]
  const year = /\b(1[89]\d\d|20\d\d)\b/.exec(text.replace(url ?? '', '').replace(doi ?? '', ''))?.[1]
  const isPage = url !== undefined && doi === undefined && isSafeUrl(url)
  const cleaned = toCslRecord({
    id: 'cited',
    type: isPage ? 'webpage' : 'document',
    title: text,
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(isPage ? { URL: url, accessed: localDayOf(now) } : {}),
    ...(year === undefined ? {} : { issued: year }),
  })
  return cleaned === undefined ? undefined : toFoundSource({ record: cleaned.record, tags: [] }, packId)
}

import search from 'approx-string-match'
import { likeness } from './edit-distance'
import { snapToWords } from './snap-to-words'

/** What is looked for: the words, and what stood beside them. */
export interface WantedQuote {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** Where a quote was found in a text. */
export interface QuoteMatch {
  readonly start: number
  readonly end: number
  /** How alike the words themselves are, 0 to 1. */
  readonly likeness: number
  /** How alike the words and their neighbours are together, 0 to 1. */
  readonly score: number
}

/** Words less alike than this are not the same words any more. */
export const leastLikeness = 0.6
/** Words and neighbours together must agree this much, or the words could stand anywhere. */
const leastScore = 0.5
/** A quote this long, in UTF-16 units, and so alike says by itself where it belongs, whatever stands beside it now. */
const tellingLength = 40
const tellingLikeness = 0.8
/** Longer quotes are looked for by their beginning and their end, because the search costs length times length. */
const longest = 320
/** So many equal places are weighed; a quote that is found more often says nothing without its neighbours. */
const mostEqual = 60

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Finds where a quote stands in a text that may have changed. Candidates come from the exact words, from the likest words
 * (Myers' bit-parallel search, approx-string-match), and from the likest words together with their neighbours; each
 * candidate's borders are set to whole words, and what agrees best wins; of equals, the one whose start `farFrom` says is
 * nearer, in characters. Weighing quote, prefix, suffix and position follows Hypothesis' match-quote. Null when nothing is
 * alike enough.
 */
export function matchQuote(
  text: string,
  wanted: WantedQuote,
  farFrom: (start: number) => number = () => 0,
): QuoteMatch | null {
  if (wanted.quote === '') return null
  let best: QuoteMatch | null = null
  let bestRank = -1
  const seen = new Set<string>()
  for (const span of findCandidates(text, wanted)) {
    for (const bounds of boundsOf(text, wanted, span)) {
      const key = `${bounds.start}-${bounds.end}`
      if (seen.has(key)) continue
      seen.add(key)
      const match = weigh(text, wanted, bounds)
      if (match === null) continue
      // Position only decides between places that agree equally well.
      const rank = match.score - Math.min(farFrom(match.start), 1000) / 100_000
      if (rank > bestRank) {
        best = match
        bestRank = rank
      }
    }
  }
  return best
}

function findCandidates(text: string, wanted: WantedQuote): readonly Span[] {
  const { quote, prefix, suffix } = wanted
  const exact = findExact(text, quote)
  // Words that stand there as they stood need no search: with their neighbours, or once only and long enough.
  const plain =
    text.includes(prefix + quote + suffix) || (exact.length === 1 && quote.length >= tellingLength)
  if (plain && exact.length <= mostEqual) return exact
  if (quote.length > longest) return [...exact, ...findLong(text, wanted)]
  const found = [...exact, ...search(text, quote, Math.floor(quote.length * (1 - leastLikeness)))]
  const around = prefix + quote + suffix
  for (const region of search(text, around, Math.floor(around.length * 0.5)).slice(0, 4))
    found.push(...searchWithin(text, quote, region.start, region.end))
  return found
}

function findExact(text: string, quote: string): readonly Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(quote); at !== -1 && found.length <= mostEqual; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length })
  return found
}

function searchWithin(text: string, quote: string, from: number, to: number): readonly Span[] {
  return search(text.slice(from, to), quote, Math.floor(quote.length * 0.6)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }))
}

/** A long quote lies between its beginning and its end; either may have been changed, so each is also counted from the other. */
function findLong(text: string, { quote, prefix, suffix }: WantedQuote): readonly Span[] {
  const part = Math.floor(longest / 2)
  const most = Math.floor(part * 0.5)
  const heads = search(text, prefix + quote.slice(0, part), most + prefix.length / 2).map((match) => ({
    ...match,
    start: match.start + prefix.length,
  }))
  const tails = search(text, quote.slice(-part) + suffix, most + suffix.length / 2).map((match) => ({
    ...match,
    end: match.end - suffix.length,
  }))
  const found: Span[] = []
  for (const head of heads.slice(0, 4)) {
    found.push({ start: head.start, end: Math.min(text.length, head.start + quote.length) })
    for (const tail of tails.slice(0, 4))
      if (tail.end > head.start) found.push({ start: head.start, end: tail.end })
  }
  for (const tail of tails.slice(0, 4))
    found.push({ start: Math.max(0, tail.end - quote.length), end: tail.end })
  return found
}

/** The borders as found, and as the neighbours set them: a changed first word is found by the unchanged words before it. */
function boundsOf(text: string, wanted: WantedQuote, span: Span): readonly Span[] {
  const start = startByPrefix(text, wanted.prefix, span.start)
  const end = endBySuffix(text, wanted.suffix, span.end)
  const pairs = [span, { start: start ?? span.start, end: end ?? span.end }]
  if (start !== undefined && end !== undefined)
    pairs.push({ start, end: span.end }, { start: span.start, end })
  return pairs
    .filter((pair) => pair.start < pair.end)
    .map((pair) => snapToWords(text, pair, wanted))
    .filter((pair) => pair.start < pair.end)
}

/** How far a border may lie from where the words alone put it, in UTF-16 units. */
const reach = 24

function startByPrefix(text: string, prefix: string, start: number): number | undefined {
  if (prefix.trim().length < 8) return undefined
  const from = Math.max(0, start - prefix.length - reach)
  const found = search(text.slice(from, start + reach), prefix, Math.floor(prefix.length * 0.35))
  return nearest(
    found.map((match) => match.end + from),
    start,
  )
}

function endBySuffix(text: string, suffix: string, end: number): number | undefined {
  if (suffix.trim().length < 8) return undefined
  const from = Math.max(0, end - reach)
  const found = search(
    text.slice(from, end + suffix.length + reach),
    suffix,
    Math.floor(suffix.length * 0.35),
  )
  return nearest(
    found.map((match) => match.start + from),
    end,
  )
}

function nearest(places: readonly number[], to: number): number | undefined {
  return places.reduce<number | undefined>(
    (best, place) => (best === undefined || Math.abs(place - to) < Math.abs(best - to) ? place : best),
    undefined,
  )
}

function weigh(text: string, wanted: WantedQuote, { start, end }: Span): QuoteMatch | null {
  const { quote, prefix, suffix } = wanted
  const words = likeness(quote, text.slice(start, end), leastLikeness)
  if (words < leastLikeness) return null
  const before = agreement(text.slice(Math.max(0, start - prefix.length), start), prefix, 'end')
  const after = agreement(text.slice(end, end + suffix.length), suffix, 'start')
  const weight = quote.length + prefix.length + suffix.length
  const score = (quote.length * words + prefix.length * before + suffix.length * after) / weight
  const telling = quote.length >= tellingLength && words >= tellingLikeness
  return score >= leastScore || telling ? { start, end, likeness: words, score } : null
}

/** Neighbours are compared as they stand; texts that have nothing to do with each other are still a third alike, so half is nothing. */
function agreement(found: string, wanted: string, side: 'start' | 'end'): number {
  if (wanted === '') return 1
  const alike = likeness(found, wanted, 0.5)
  const touching = Math.min(10, wanted.length)
  const near =
    side === 'end'
      ? found.slice(-touching) === wanted.slice(-touching)
      : found.slice(0, touching) === wanted.slice(0, touching)
  return Math.max(near ? 0.6 : 0, (alike - 0.5) * 2)
}

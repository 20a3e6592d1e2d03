import type { CorpusPart } from './corpus'
import { allowedEdits, findSimilar } from './find-similar'
import type { QueryWord } from './query'
import { noStem } from './segment'
import type { Segment } from './segment'
import type { StemWord } from './stem-word'
import { findPrefix, findText, textAt } from './text-table'

/** How a typed word was understood. */
export type WordReading =
  /** Found as it is or in another form of the same stem. */
  | 'known'
  /** Half typed: found as the beginning of words. */
  | 'beginning'
  /** Found only in words that are a few edits away. */
  | 'typo'
  /** A stop word: it weighs nothing beside other words. */
  | 'stop'
  /** Found nowhere. */
  | 'unknown'

/** A typed word with all the words of the corpus that it stands for. */
export interface ExpandedWord {
  readonly word: QueryWord
  readonly stem: string
  readonly reading: WordReading
  /** By corpus part: the words of its table and what one occurrence of each is worth. */
  readonly matches: readonly (readonly WordMatch[])[]
  /** The words beyond its own family that it was taken for, likeliest first. */
  readonly taken: readonly string[]
}

/** A word of a segment. */
export interface WordMatch {
  readonly index: number
  readonly weight: number
}

/** At most so many words complete a half-typed one, the commonest first. */
const mostCompletions = 40
/** At most so many words stand in for a misspelt one. */
const mostCorrections = 12

/** Expands a word. `tolerant` allows typos; a long query has only its first unknown words corrected. */
export function expandWord(
  word: QueryWord,
  parts: readonly CorpusPart[],
  stemWord: StemWord,
  tolerant: boolean,
): ExpandedWord {
  const { surface } = word
  const stem = stemWord(surface)
  const own = parts.map(({ segment }) =>
    familyOf(segment, surface, stem).map((index) => ({ index, weight: 1 })),
  )
  const known = own.some((matches) => matches.length > 0)
  const base = { word, stem, taken: [] }
  if (word.open) {
    const completions = findCompletions(parts, surface, own)
    if (completions.length > 0) {
      const worth = (text: string): number => (known ? 0.25 : 0.9) * Math.sqrt(surface.length / text.length)
      const matches = parts.map(({ segment }, part) => [
        ...(own[part] ?? []),
        ...lookUp(segment, completions, worth),
      ])
      const reading = known ? 'known' : 'beginning'
      return {
        ...base,
        reading: stem === '' && known ? 'stop' : reading,
        matches,
        taken: completions.map(({ text }) => text),
      }
    }
  }
  if (known) return { ...base, reading: stem === '' ? 'stop' : 'known', matches: own }
  const edits = allowedEdits(surface)
  if (stem === '') return { ...base, reading: 'stop', matches: own }
  if (!tolerant || edits === 0) return { ...base, reading: 'unknown', matches: own }
  const corrections = findCorrections(parts, word, edits)
  if (corrections.length === 0) return { ...base, reading: 'unknown', matches: own }
  const least = corrections[0]?.edits ?? 1
  const worth = (_text: string, away: number): number => 1 / (1 + 2 * (away - least))
  const matches = parts.map(({ segment }) => lookUpFamilies(segment, corrections, stemWord, worth))
  return { ...base, reading: 'typo', matches, taken: corrections.map(({ text }) => text) }
}

/** The words of a segment that share a word's stem; for a stop word, that word alone. */
export function familyOf(segment: Segment, surface: string, stem: string): readonly number[] {
  if (stem === '') {
    const index = findText(segment.words, surface)
    return index < 0 ? [] : [index]
  }
  const id = findText(segment.stems, stem)
  return id < 0 ? [] : [...segment.family.subarray(segment.familyStart[id], segment.familyStart[id + 1])]
}

interface Candidate {
  readonly text: string
  /** In how many units it stands. */
  readonly units: number
  readonly edits: number
}

/** A single letter begins too many words to say anything; it is completed all the same, by the commonest. */
function findCompletions(
  parts: readonly CorpusPart[],
  surface: string,
  own: readonly (readonly WordMatch[])[],
): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  for (const [place, { segment }] of parts.entries()) {
    const family = new Set((own[place] ?? []).map(({ index }) => index))
    const { from, to } = findPrefix(segment.words, surface)
    for (const index of commonest(segment, from, to)) {
      if (family.has(index) || segment.stemOfWord[index] === noStem) continue
      gather(found, textAt(segment.words, index), unitsOf(segment, index), 0)
    }
  }
  return [...found.values()].sort(byUnits).slice(0, mostCompletions)
}

function commonest(segment: Segment, from: number, to: number): readonly number[] {
  const indices = Array.from({ length: to - from }, (_none, offset) => from + offset)
  if (indices.length <= mostCompletions * 2) return indices
  return indices.sort((a, b) => unitsOf(segment, b) - unitsOf(segment, a)).slice(0, mostCompletions * 2)
}

function findCorrections(parts: readonly CorpusPart[], word: QueryWord, edits: 1 | 2): readonly Candidate[] {
  const collect = (asPrefix: boolean): Map<string, Candidate> => {
    const found = new Map<string, Candidate>()
    for (const { segment, words } of parts) {
      for (const { index, edits: away } of findSimilar(words, word.surface, edits, asPrefix)) {
        gather(found, textAt(segment.words, index), unitsOf(segment, index), away)
      }
    }
    return found
  }
  const whole = collect(false)
  const found = whole.size === 0 && word.open ? collect(true) : whole
  const first = word.surface.charAt(0)
  const order = (a: Candidate, b: Candidate): number =>
    a.edits - b.edits || Number(b.text.startsWith(first)) - Number(a.text.startsWith(first)) || byUnits(a, b)
  return [...found.values()].sort(order).slice(0, mostCorrections)
}

function gather(found: Map<string, Candidate>, text: string, units: number, edits: number): void {
  found.set(text, { text, units: units + (found.get(text)?.units ?? 0), edits })
}

function byUnits(a: Candidate, b: Candidate): number {
  return b.units - a.units || (a.text < b.text ? -1 : 1)
}

function unitsOf(segment: Segment, word: number): number {
  return (segment.postingStart[word + 1] ?? 0) - (segment.postingStart[word] ?? 0)
}

/** What one occurrence of a candidate is worth. */
type Worth = (text: string, edits: number) => number

function lookUp(segment: Segment, candidates: readonly Candidate[], worth: Worth): readonly WordMatch[] {
  const matches: WordMatch[] = []
  for (const { text, edits } of candidates) {
    const index = findText(segment.words, text)
    if (index >= 0) matches.push({ index, weight: worth(text, edits) })
  }
  return matches
}

/** A corrected word brings its family along, also where a segment has only other members of it. */
function lookUpFamilies(
  segment: Segment,
  candidates: readonly Candidate[],
  stemWord: StemWord,
  worth: Worth,
): readonly WordMatch[] {
  const weights = new Map<number, number>()
  for (const { text, edits } of candidates) {
    const weight = worth(text, edits)
    for (const member of familyOf(segment, text, stemWord(text))) {
      weights.set(member, Math.max(weight, weights.get(member) ?? 0))
    }
  }
  return [...weights].map(([index, weight]) => ({ index, weight }))
}

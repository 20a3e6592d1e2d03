import { stripLetter } from './strip-letter'
import { stripMarkup } from './strip-markup'
import { detectLanguage } from './detect-language'
import { levels } from './level'
import type { Level } from './level'
import { cueKinds } from './level-cues'
import type { CueId } from './level-cues'
import { createLevelReader, mostProbableLevel } from './level-model'
import type { LevelModel, PhraseEvidence } from './level-model'
import storedModel from './level-model.json'

/** Words that give a level away. `start` and `end` count UTF-16 units of the text as given. */
export interface LevelCue {
  readonly start: number
  readonly end: number
  readonly level: Level
  /** The kind of cue that the words match, or `wording` where it is the model that knows them. */
  readonly cue: CueId
}

/** What can be said about the level that a text presumes. */
export type LevelAnswer =
  | {
      readonly kind: 'suggestion'
      readonly level: Level
      readonly certainty: 'sure' | 'likely' | 'unsure'
      readonly cues: readonly LevelCue[]
    }
  | { readonly kind: 'too-little' }
  /** `language` is an ISO 639-3 code, where it could be told. */
  | { readonly kind: 'other-language'; readonly language?: string }

/** So much of a text is read, in UTF-16 units: advice says early what it wants, and more would make typing wait. */
const longestRead = 20_000
/** Fewer words than this say nothing about level. */
const leastWords = 8
/** Scripts without spaces have few words; so many letters are enough of them. */
const leastLetters = 20
/** So many of the model's phrases are shown, the strongest. */
const mostPhrases = 5
/** A phrase tells a reader something when it holds a word of this length; shorter ones are the mortar of sentences. */
const tellingLength = 6

// Written by levels:train; the compiler sees the shape of the file.
const model: LevelModel = storedModel
const read = createLevelReader(model)

/**
 * Suggests the level that a text presumes. It takes 1 to 5 ms for a page of text. Text of another language, or too little
 * of it, gets no level. The reading is a model's (see `docs/design/level-suggestion.md`); the cues explain it.
 */
export function suggestLevel(text: string): LevelAnswer {
  const plain = stripLetter(stripMarkup(text.slice(0, longestRead)))
  const words = plain.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  if (words.length === 0) return { kind: 'too-little' }
  const language = detectLanguage(plain)
  const long = words.length >= leastWords || words.join('').length >= leastLetters
  if (language !== 'en' && long)
    return { kind: 'other-language', ...(language === undefined ? {} : { language }) }
  if (words.length < leastWords) return { kind: 'too-little' }
  const reading = read(plain)
  const level = mostProbableLevel(reading)
  const certain = reading.probabilities[level]
  return {
    kind: 'suggestion',
    level,
    certainty: certain >= model.sureFrom ? 'sure' : certain >= model.likelyFrom ? 'likely' : 'unsure',
    cues: findCues(plain, level, reading.evidence),
  }
}

// When something was said or is due has nothing to do with its level, however often the texts that were learnt from agree.
const namesOfTime =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)\b/i

function isTelling(phrase: string): boolean {
  return !namesOfTime.test(phrase) && phrase.split(' ').some((word) => word.length >= tellingLength)
}

/** Cues of the rubric first; phrases that weigh most with the model where no cue stands. None overlaps another. */
function findCues(text: string, level: Level, evidence: readonly PhraseEvidence[]): readonly LevelCue[] {
  const named = cueKinds.flatMap(({ id, level: points, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      level: points,
      cue: id,
    })),
  )
  const strength = ({ weights }: PhraseEvidence): number =>
    weights[level] - Math.max(...levels.filter((each) => each !== level).map((each) => weights[each]))
  const phrases = evidence
    .filter((each) => strength(each) > 0 && isTelling(each.text))
    .sort((a, b) => strength(b) - strength(a) || a.start - b.start)
    .slice(0, mostPhrases)
    .map(({ start, end }) => ({ start, end, level, cue: 'wording' as const }))
  const kept: LevelCue[] = []
  for (const each of [...named, ...phrases])
    if (!kept.some(({ start, end }) => each.start < end && start < each.end)) kept.push(each)
  return kept.sort((a, b) => a.start - b.start)
}

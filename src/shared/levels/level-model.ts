import { findPhrases } from './find-phrases'
import { levels } from './level'
import type { Level } from './level'

/**
 * A multinomial logistic regression over words and pairs of words. Each known phrase has the rarity that it had in
 * training (tf-idf) and one weight for each level. Numbers are whole: divide by `scale`.
 */
export interface LevelModel {
  readonly scale: number
  /** Phrases, joined by line breaks. */
  readonly phrases: string
  readonly rarity: readonly number[]
  /** For each level in order, a weight for each phrase. */
  readonly weights: readonly (readonly number[])[]
  /** For each level, where it starts before anything is read. */
  readonly bias: readonly number[]
  /** Of the most probable level: from here on the answer is called sure, and likely. Measured across writers. */
  readonly sureFrom: number
  readonly likelyFrom: number
}

/** What a model says of a text. */
export interface LevelReading {
  /** For each level, 0 to 1; they add up to 1. */
  readonly probabilities: Readonly<Record<Level, number>>
  /** How far each known phrase speaks for each level, the first place at which it stands included. */
  readonly evidence: readonly PhraseEvidence[]
}

/** The level that a reading finds most probable; the lower one where two are equal. */
export function mostProbableLevel({ probabilities }: LevelReading): Level {
  return levels.reduce<Level>((best, level) => (probabilities[level] > probabilities[best] ? level : best), 1)
}

/** What one phrase adds. */
export interface PhraseEvidence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly weights: Readonly<Record<Level, number>>
}

/** Makes a reader of a stored model; looking phrases up is then quick. */
export function createLevelReader(model: LevelModel): (text: string) => LevelReading {
  const index = new Map(model.phrases.split('\n').map((phrase, place) => [phrase, place]))
  return (text) => {
    const found = new Map<
      number,
      { count: number; readonly start: number; readonly end: number; readonly text: string }
    >()
    for (const { text: phrase, start, end } of findPhrases(text)) {
      const place = index.get(phrase)
      if (place === undefined) continue
      const before = found.get(place)
      if (before === undefined) found.set(place, { count: 1, start, end, text: phrase })
      else before.count += 1
    }
    const values = [...found].map(
      ([place, { count }]) => (1 + Math.log(count)) * ((model.rarity[place] ?? 0) / model.scale),
    )
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
    const evidence = [...found].map(([place, { start, end, text: phrase }], nth): PhraseEvidence => {
      const value = (values[nth] ?? 0) / length
      const of = (level: number): number => (value * (model.weights[level]?.[place] ?? 0)) / model.scale
      return { text: phrase, start, end, weights: { 1: of(0), 2: of(1), 3: of(2) } }
    })
    const scores = levels.map(
      (level, nth) =>
        (model.bias[nth] ?? 0) / model.scale + evidence.reduce((sum, each) => sum + each.weights[level], 0),
    )
    const highest = Math.max(...scores)
    const powers = scores.map((score) => Math.exp(score - highest))
    const total = powers.reduce((sum, power) => sum + power, 0)
    const [one = 0, two = 0, three = 0] = powers.map((power) => power / total)
    return { probabilities: { 1: one, 2: two, 3: three }, evidence }
  }
}

import { findPhrases } from '../../src/shared/levels/find-phrases'
import type { LevelModel } from '../../src/shared/levels/level-model'
import type { Level } from '../../src/shared/levels/level'

/** A text whose level is known. */
export interface LabelledText {
  readonly id: string
  readonly text: string
  readonly level: Level
}

/** Phrases that fewer texts hold teach nothing that would carry over to another text. */
const leastTexts = 2
/** Strength of the pull towards zero (L2), against the sum of the losses. */
const pull = 0.1
const rounds = 400
const scale = 1000

/** Fits a multinomial logistic regression with L2 by full-batch Adam (Kingma and Ba 2015). The same texts give the same model. */
export function trainRegression(texts: readonly LabelledText[]): Omit<LevelModel, 'sureFrom' | 'likelyFrom'> {
  const counted = texts.map(({ text }) => {
    const counts = new Map<string, number>()
    for (const { text: phrase } of findPhrases(text)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    return counts
  })
  const spread = new Map<string, number>()
  for (const counts of counted)
    for (const phrase of counts.keys()) spread.set(phrase, (spread.get(phrase) ?? 0) + 1)
  const phrases = [...spread]
    .filter(([, count]) => count >= leastTexts)
    .map(([phrase]) => phrase)
    .sort()
  const place = new Map(phrases.map((phrase, index) => [phrase, index]))
  const rarity = phrases.map((phrase) => Math.log((1 + texts.length) / (1 + (spread.get(phrase) ?? 0))) + 1)
  const rows = counted.map((counts) => {
    const row = [...counts].flatMap(([phrase, count]) => {
      const at = place.get(phrase)
      return at === undefined ? [] : [{ at, value: (1 + Math.log(count)) * (rarity[at] ?? 0) }]
    })
    const length = Math.sqrt(row.reduce((sum, { value }) => sum + value * value, 0)) || 1
    return {
      at: Int32Array.from(row, ({ at }) => at),
      values: Float64Array.from(row, ({ value }) => value / length),
    }
  })
  const size = phrases.length + 1
  const weights = new Float64Array(size * 3)
  const gradient = new Float64Array(size * 3)
  const first = new Float64Array(size * 3)
  const second = new Float64Array(size * 3)
  const scores = new Float64Array(3)
  for (let round = 1; round <= rounds; round += 1) {
    for (let index = 0; index < gradient.length; index += 1) gradient[index] = pull * (weights[index] ?? 0)
    for (let level = 0; level < 3; level += 1) gradient[level * size + phrases.length] = 0
    for (const [nth, { at, values }] of rows.entries()) {
      for (let level = 0; level < 3; level += 1) {
        let score = weights[level * size + phrases.length] ?? 0
        for (let index = 0; index < at.length; index += 1)
          score += (values[index] ?? 0) * (weights[level * size + (at[index] ?? 0)] ?? 0)
        scores[level] = score
      }
      const highest = Math.max(...scores)
      let total = 0
      for (let level = 0; level < 3; level += 1) total += Math.exp((scores[level] ?? 0) - highest)
      for (let level = 0; level < 3; level += 1) {
        const wanted = texts[nth]?.level === level + 1 ? 1 : 0
        const miss = Math.exp((scores[level] ?? 0) - highest) / total - wanted
        const base = level * size
        gradient[base + phrases.length] = (gradient[base + phrases.length] ?? 0) + miss
        for (let index = 0; index < at.length; index += 1) {
          const spot = base + (at[index] ?? 0)
          gradient[spot] = (gradient[spot] ?? 0) + miss * (values[index] ?? 0)
        }
      }
    }
    const rate = 0.1 * (1 - (round - 1) / rounds)
    for (let index = 0; index < weights.length; index += 1) {
      const slope = gradient[index] ?? 0
      const mean = 0.9 * (first[index] ?? 0) + 0.1 * slope
      const square = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope
      first[index] = mean
      second[index] = square
      weights[index] =
        (weights[index] ?? 0) -
        (rate * (mean / (1 - 0.9 ** round))) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8)
    }
  }
  const whole = (value: number): number => Math.round(value * scale)
  return {
    scale,
    phrases: phrases.join('\n'),
    rarity: rarity.map(whole),
    weights: [0, 1, 2].map((level) =>
      Array.from(weights.subarray(level * size, level * size + phrases.length), whole),
    ),
    bias: [0, 1, 2].map((level) => whole(weights[level * size + phrases.length] ?? 0)),
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CorpusPart } from '../../../../src/shared/search/corpus'
import { rarity, saturate } from '../../../../src/shared/search/score-words'
import { addVector, clearSum } from '../../../../src/shared/search/stem-vectors'
import { textAt, textCount } from '../../../../src/shared/search/text-table'
import { corpusOf, documentOf } from '../../../support/search-builders'

const saturation = 2
const text = fc.array(fc.constantFrom('flow', 'team', 'habit', 'loop', 'level', 'map'), {
  minLength: 1,
  maxLength: 12,
})
const libraries = fc.array(text, { minLength: 2, maxLength: 10 })
const added = fc.array(fc.record({ document: fc.nat(9), weight: fc.constantFrom(1, 0.5, 0.25) }), {
  maxLength: 6,
})

/** The vector of a text by its definition. */
function vectorOf(
  words: readonly string[],
  texts: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const average = texts.flat().length / texts.length
  const longer = 0.25 + (0.75 * words.length) / average
  const values = [...new Set(words)].map((word) => {
    const holding = texts.filter((other) => other.includes(word)).length
    const tells = holding >= 2 && holding <= texts.length / 2
    const times = words.filter((other) => other === word).length
    return [word, tells ? saturate(times / longer, saturation) * rarity(holding, texts.length) : 0] as const
  })
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0))
  return new Map(values.map(([word, value]) => [word, length === 0 ? 0 : value / length]))
}

function sumOf({ segment, vectors }: CorpusPart): ReadonlyMap<string, number> {
  const stems = Array.from({ length: textCount(segment.stems) }, (_none, stem) => textAt(segment.stems, stem))
  return new Map(stems.map((stem, at) => [stem, vectors.sum[at] ?? 0]))
}

describe('vectors of stems', () => {
  it('add up to what their definition says, however often they are asked for', () => {
    fc.assert(
      fc.property(libraries, added, (texts, wanted) => {
        const documents = texts.map((words, index) => documentOf(`d${index}`, '', words.join(' ')))
        const corpus = corpusOf(documents.slice(0, 1), documents.slice(1))
        const parts = corpus.parts()
        const context = { parts, size: corpus.size(), averageLength: corpus.averageLength(), saturation }
        for (let time = 0; time < 2; time += 1) {
          const expected = new Map<string, number>()
          for (const { document, weight } of wanted.filter((each) => each.document < texts.length)) {
            const [part, own] = document === 0 ? [0, 0] : [1, document - 1]
            const [first, second] = parts
            const target = part === 0 ? first : second
            if (target !== undefined) addVector(target, own, context, weight)
            for (const [word, value] of vectorOf(texts[document] ?? [], texts))
              expected.set(word, (expected.get(word) ?? 0) + value * weight)
          }
          const found = new Map<string, number>()
          for (const part of parts)
            for (const [stem, value] of sumOf(part)) found.set(stem, (found.get(stem) ?? 0) + value)
          for (const [stem, value] of found) expect(value).toBeCloseTo(expected.get(stem) ?? 0, 6)
          parts.forEach(clearSum)
          expect(parts.every(({ vectors }) => vectors.sum.every((value) => value === 0))).toBe(true)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeBest } from '../../../../src/shared/search/take-best'
import type { Passage, SearchDocument } from '../../../../src/shared/search/search-document'
import { corpusOf, documentOf, idsOf } from '../../../support/search-builders'

/** Words that no query asks for, so that documents are equally long. */
const fill = (count: number): string => Array.from({ length: count }, (_, at) => `filler${at}`).join(' ')
// Equal scores go by title: the one that a rule must lift bears the later title.
const low = (body: string): SearchDocument => documentOf('low', 'A', body)
const high = (body: string): SearchDocument => documentOf('high', 'B', body)
const inField = (id: string, title: string, field: Passage['field']): SearchDocument =>
  documentOf(id, title, '', {
    passages: [
      { field, text: 'orchard', blockId: null },
      { field: field === 'body' ? 'note' : 'body', text: fill(4), blockId: null },
    ],
  })

describe('what stands higher in the results', () => {
  it.each<{ title: string; query: string; corpus: readonly SearchDocument[] }>([
    {
      title: 'a text in which the word stands more often',
      query: 'orchard',
      corpus: [low(`orchard ${fill(5)}`), high(`orchard orchard ${fill(4)}`)],
    },
    {
      title: 'a text in which the phrase stands more often',
      query: '"double loop"',
      corpus: [low(`double loop ${fill(4)}`), high(`double loop ${fill(2)} double loop`)],
    },
    {
      title: 'a shorter text with the word',
      query: 'orchard',
      corpus: [low(`orchard ${fill(40)}`), high(`orchard ${fill(4)}`)],
    },
    {
      title: 'the rarer of two words',
      query: 'orchard meadow',
      corpus: [
        low(`orchard ${fill(3)}`),
        high(`meadow ${fill(3)}`),
        documentOf('c', 'C', `orchard ${fill(3)}`),
        documentOf('d', 'D', `orchard ${fill(3)}`),
      ],
    },
    {
      title: 'both words once, above one of them many times',
      query: 'orchard meadow',
      corpus: [low('orchard '.repeat(12)), high(`orchard meadow ${fill(10)}`)],
    },
    {
      title: 'the very form that was typed',
      query: 'changing',
      corpus: [low(`changed ${fill(3)}`), high(`changing ${fill(3)}`)],
    },
    {
      title: 'two words near each other',
      query: 'orchard meadow',
      corpus: [low(`orchard ${fill(6)} meadow ${fill(30)}`), high(`orchard ${fill(2)} meadow ${fill(34)}`)],
    },
    {
      title: 'two words in the order in which they were typed',
      query: 'orchard meadow',
      corpus: [low(`meadow orchard ${fill(4)}`), high(`orchard meadow ${fill(4)}`)],
    },
    {
      title: 'three words in one sentence, above three that are scattered',
      query: 'orchard meadow stream',
      corpus: [
        low(`orchard ${fill(20)} meadow ${fill(20)} stream`),
        high(`orchard ${fill(9)} stream ${fill(1)} meadow ${fill(30)}`),
      ],
    },
    ...(['title', 'heading', 'cue', 'names', 'tags', 'note', 'asked'] as const).map((field) => ({
      title: `a word in the field ${field}, above the same word in the body`,
      query: 'orchard',
      corpus:
        field === 'title'
          ? [low('orchard'), documentOf('high', 'Orchard', 'filler0')]
          : [inField('low', 'A', 'body'), inField('high', 'B', field)],
    })),
  ])('$title', ({ query, corpus }) => {
    expect(idsOf(corpusOf(corpus), query)[0]).toBe('high')
    expect(idsOf(corpusOf([...corpus].reverse()), query)[0]).toBe('high')
  })

  /** So many texts about orchards and blossom, then two that hold one typed word, and others that hold none. */
  const withMatter = (about: number): readonly string[] => {
    const documents = [
      ...Array.from({ length: about }, (_, at) =>
        documentOf(`about${at}`, `About ${at}`, `orchard meadow blossom blossom own${at}`),
      ),
      low('orchard pebble'),
      high('orchard blossom'),
      documentOf('matter', 'Matter', 'blossom blossom'),
      ...Array.from({ length: 60 }, (_, at) => documentOf(`other${at}`, 'Other', `elsewhere pebble${at}`)),
    ]
    const spread = [0, 1, 2].map((third) => documents.filter((_, at) => at % 3 === third))
    const found = idsOf(corpusOf(documents), 'orchard meadow')
    expect(idsOf(corpusOf(...spread), 'orchard meadow')).toEqual(found)
    return found.slice(about)
  }

  it('a text that speaks of what the best results speak of, where two hold equally many typed words', () => {
    // What shares only the matter, and no typed word, is never brought in.
    expect(withMatter(25)).toEqual(['high', 'low'])
  })

  it('nothing but the typed words while the results are few', () => {
    expect(withMatter(3)).toEqual(['low', 'high'])
  })
})

describe('the best of many', () => {
  const parts = corpusOf(
    Array.from({ length: 40 }, (_, at) => documentOf(`d${at}`, `Title ${at % 7}`)),
    Array.from({ length: 25 }, (_, at) => documentOf(`e${at}`, `Title ${at % 5}`)),
  ).parts()
  const scored = fc.tuple(
    ...parts.map(({ segment }) =>
      fc.array(fc.record({ score: fc.nat(6), matched: fc.boolean() }), {
        minLength: segment.documents.length,
        maxLength: segment.documents.length,
      }),
    ),
  )

  it('are the first of all of them, however few are taken', () => {
    fc.assert(
      fc.property(scored, fc.nat(70), (drawn, count) => {
        const total = drawn.map((part) => Float64Array.from(part, ({ score }) => score))
        const matched = drawn.map((part) => Uint8Array.from(part, (each) => (each.matched ? 1 : 0)))
        const all = takeBest(total, matched, parts, 1_000)
        expect(takeBest(total, matched, parts, count)).toEqual(all.slice(0, count))
        expect(all).toHaveLength(drawn.flat().filter((each) => each.matched).length)
        for (const [at, { score }] of all.entries())
          expect(score).toBeLessThanOrEqual(all[at - 1]?.score ?? Infinity)
      }),
    )
  })
})

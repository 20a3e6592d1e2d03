import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuery } from '../../../../src/shared/search/answer-query'
import type { SearchAnswer } from '../../../../src/shared/search/answer-query'
import { findMarks } from '../../../../src/shared/search/find-marks'
import { toSurface } from '../../../../src/shared/search/to-surface'
import { corpusOf, documentOf, stemWord } from '../../../support/search-builders'

const filler = 'words that do not matter '.repeat(30)
const library = corpusOf([
  documentOf('long', 'A long text', '', {
    passages: [
      { field: 'heading', text: 'The beginning', blockId: 'h' },
      { field: 'body', text: filler, blockId: 'p1' },
      { field: 'body', text: `${filler} here double loop learning happens ${filler}`, blockId: 'p2' },
    ],
    facets: { levels: [1, 3], topic: 'learning', tags: ['try', 'key'] },
  }),
  documentOf('markup', '<img src=x onerror=alert(1)> habit', 'A <b>habit</b> & "more"', {
    facets: { levels: [1], topic: 'habits' },
  }),
])

function ask(text: string, more: { readonly offset?: number; readonly limit?: number } = {}): SearchAnswer {
  const question = { text, offset: more.offset ?? 0, limit: more.limit ?? 10, finished: true }
  return answerQuery(library, question, { stemWord, titleOf: () => undefined }, () => 0)
}

function marked(text: string, marks: readonly { readonly start: number; readonly end: number }[]): string[] {
  return marks.map(({ start, end }) => text.slice(start, end))
}

describe('answerQuery', () => {
  it('shows the passage that holds the words, with marks, and where it is', () => {
    const snippet = ask('double loops').hits[0]?.snippet
    expect(snippet?.blockId).toBe('p2')
    expect(marked(snippet?.text ?? '', snippet?.marks ?? [])).toEqual(['double', 'loop'])
    expect([snippet?.cutBefore, snippet?.cutAfter]).toEqual([true, true])
  })

  it('shows the first passage when only the title matches', () => {
    expect(ask('long').hits[0]?.snippet?.blockId).toBe('h')
  })

  it('marks words inside markup as plain text', () => {
    const hit = ask('habits').hits[0]
    expect(hit?.title).toBe('<img src=x onerror=alert(1)> habit')
    expect(marked(hit?.title ?? '', hit?.titleMarks ?? [])).toEqual(['habit'])
    expect(marked(hit?.snippet?.text ?? '', hit?.snippet?.marks ?? [])).toEqual(['habit'])
  })

  it('counts facets over everything found, not over the page shown', () => {
    const { facets, hits, total } = ask('long habit', { limit: 1 })
    expect([hits.length, total]).toEqual([1, 2])
    expect(facets.levels).toEqual({ 1: 2, 3: 1 })
    expect(facets.topics).toEqual({ learning: 1, habits: 1 })
    expect(facets.tags).toEqual({ try: 1, key: 1 })
    expect(facets.kinds).toEqual({ essay: 2 })
  })

  it('turns pages without a gap', () => {
    const all = ask('long habit').hits.map(({ id }) => id)
    expect(
      [...ask('long habit', { limit: 1 }).hits, ...ask('long habit', { limit: 1, offset: 1 }).hits].map(
        ({ id }) => id,
      ),
    ).toEqual(all)
  })

  it('suggests the spelling that it searched for', () => {
    expect(ask('double lopo').didYouMean).toEqual({
      text: 'double loop',
      changed: [{ typed: 'lopo', meant: 'loop' }],
    })
  })

  it('suggests nothing where every word is known', () => {
    expect(ask('double loop').didYouMean).toBeNull()
  })

  it('says what an empty result would find without one of its parts', () => {
    expect(ask('habit level:2').help).toEqual([
      { kind: 'without', part: 'level:2', query: 'habit', total: 1 },
    ])
    expect(ask('habit level:2 kind:log').help).toEqual([
      { kind: 'everywhere', part: 'habit', query: 'habit', total: 1 },
    ])
    expect(ask('"loop double"').help).toEqual([
      { kind: 'as-words', part: '"loop double"', query: 'loop double', total: 1 },
    ])
  })

  it('explains how it read the query', () => {
    const { explanation } = ask('habbit -"loop double" level:1 the')
    expect(explanation).toMatchObject({
      kind: 'group',
      mode: 'any',
      parts: [
        { kind: 'word', typed: 'habbit', reading: 'typo', taken: ['habit'], start: 0, end: 6 },
        { kind: 'not', part: { kind: 'phrase', words: ['loop', 'double'] } },
        { kind: 'filter', filter: { name: 'level', levels: [1] } },
        { kind: 'word', typed: 'the', reading: 'stop' },
      ],
    })
  })

  it('names the words to mark in an opened item', () => {
    expect(ask('happening').words).toEqual(['happens'])
  })
})

describe('findMarks', () => {
  it('marks just the words whose surface form is asked for, whatever they begin with', () => {
    const token = fc.string({
      unit: fc.constantFrom('a', 'B', 'c', '7', '_', "'", '.', 'É', 'ß', '\u0301'),
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.array(token, { maxLength: 20 }), fc.array(token, { maxLength: 4 }), (tokens, wanted) => {
        const words = new Set([...wanted, ...tokens.slice(0, 2)].map(toSurface).filter((word) => word !== ''))
        const text = tokens.join(' ')
        const starts = findMarks(text, words).map(({ start, end }) => toSurface(text.slice(start, end)))
        expect(starts).toEqual(tokens.map(toSurface).filter((word) => words.has(word)))
      }),
      { numRuns: 500 },
    )
  })

  it('never changes the text and marks only the words asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
        (text, extra) => {
          const whole = `${text} Habit${extra} “habit,” ${text}`
          let last = 0
          for (const { start, end } of findMarks(whole, new Set(['habit']))) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeLessThanOrEqual(whole.length)
            expect(whole.slice(start, end).toLowerCase()).toContain('habit')
            last = end
          }
        },
      ),
    )
  })
})

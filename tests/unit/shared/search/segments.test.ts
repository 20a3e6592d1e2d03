import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSegment } from '../../../../src/shared/search/build-segment'
import { createCorpus } from '../../../../src/shared/search/corpus'
import { mergeSegments } from '../../../../src/shared/search/merge-segments'
import type { SearchDocument } from '../../../../src/shared/search/search-document'
import type { Segment } from '../../../../src/shared/search/segment'
import { decodeSegment, encodeSegment } from '../../../../src/shared/search/segment-file'
import { corpusOf, documentOf, search, stemWord } from '../../../support/search-builders'

const word = fc.constantFrom(
  'change',
  'changes',
  'habit',
  'team',
  'teams',
  'the',
  'flow',
  'customer',
  'жизнь',
  'naïve',
  '😀',
)
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '))
const library = fc
  .array(fc.record({ title: text, body: text, heading: text, note: text }), { minLength: 1, maxLength: 9 })
  .map((rows) =>
    rows.map(({ title, body, heading, note }, index) =>
      documentOf(`d${index}`, title, '', {
        passages: [
          { field: 'heading', text: heading, blockId: `h${index}` },
          { field: 'body', text: body, blockId: `b${index}` },
          { field: 'note', text: note, blockId: null },
          { field: 'body', text: note, blockId: null },
        ],
      }),
    ),
  )
const queryText = fc.constantFrom(
  'change ',
  'habit team ',
  '"habit team"',
  'in:note flow ',
  'change -team ',
  'chan',
  'chnage ',
  'the ',
)

function corpusFrom(segment: Segment): ReturnType<typeof createCorpus> {
  const corpus = createCorpus()
  corpus.add(segment)
  return corpus
}

function found(
  corpus: ReturnType<typeof createCorpus>,
  query: string,
): readonly (readonly [string, number])[] {
  const parts = corpus.parts()
  const { ranked } = search(corpus, query, { finished: false })
  return ranked.map(({ part, document, score }) => [
    parts[part]?.segment.documents[document]?.id ?? '',
    score,
  ])
}

function pack(documents: readonly SearchDocument[]): Segment {
  return createSegment(documents, stemWord)
}

describe('mergeSegments', () => {
  it('gives the very segment that building at once gives', () => {
    fc.assert(
      fc.property(library, fc.nat(9), (documents, cut) => {
        const parts = [pack(documents.slice(0, cut)), pack(documents.slice(cut))]
        const merged = mergeSegments(
          parts.map((segment) => ({ segment, removed: new Uint8Array(segment.documents.length) })),
        )
        const whole = pack(documents)
        const { documentStem: _a, documentStemCount: _b, ...rest } = merged
        expect(whole).toMatchObject(rest)
        expect([...merged.documentStem].length).toBe(whole.documentStem.length)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves removed documents out without a trace', () => {
    fc.assert(
      fc.property(library, fc.nat(255), queryText, (documents, bits, query) => {
        const segment = pack(documents)
        const removed = Uint8Array.from(documents, (_document, index) => (bits >> index) & 1)
        const merged = mergeSegments([{ segment, removed }])
        const kept = pack(documents.filter((_document, index) => removed[index] === 0))
        expect(found(corpusFrom(merged), query)).toEqual(found(corpusFrom(kept), query))
      }),
      { numRuns: 150 },
    )
  })
})

describe('createCorpus', () => {
  it('answers alike however its documents are spread over segments', () => {
    fc.assert(
      fc.property(library, fc.nat(9), fc.nat(9), queryText, (documents, first, second, query) => {
        const [a, b] = first < second ? [first, second] : [second, first]
        const spread = corpusOf(documents.slice(0, a), documents.slice(a, b), documents.slice(b))
        expect(found(spread, query)).toEqual(found(corpusOf(documents), query))
      }),
      { numRuns: 200 },
    )
  })
})

describe('decodeSegment', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(library, (documents) => {
        const segment = pack(documents)
        expect(decodeSegment(encodeSegment(segment))).toEqual({ ok: true, value: segment })
      }),
      { numRuns: 60 },
    )
  })

  it('refuses a file with any byte changed or cut off', () => {
    const bytes = encodeSegment(pack([documentOf('a', 'A title', 'and a body')]))
    for (let at = 0; at < bytes.length; at += 1) {
      const spoilt = bytes.slice()
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x10
      expect(decodeSegment(spoilt).ok).toBe(false)
    }
    for (const length of [0, 3, 11, 12, 100, bytes.length - 4, bytes.length - 1])
      expect(decodeSegment(bytes.slice(0, length)).ok).toBe(false)
  })

  it('tells a foreign file from an old one', () => {
    expect(decodeSegment(new TextEncoder().encode('{"version": "2.3.9"}'))).toEqual({
      ok: false,
      error: 'foreign',
    })
    const bytes = encodeSegment(pack([documentOf('a', 'A title')]))
    bytes[3] = 99
    expect(decodeSegment(bytes)).toEqual({ ok: false, error: 'old' })
  })
})

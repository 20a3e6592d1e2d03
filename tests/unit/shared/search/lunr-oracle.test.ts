import fc from 'fast-check'
import lunr from 'lunr'
import { describe, expect, it } from 'vitest'
import { ranking } from '../../../../src/shared/search/ranking'
import { scanWords } from '../../../../src/shared/search/scan-words'
import { separatorPattern } from '../../../../src/shared/search/separators'
import { createStemPipeline } from '../../../../src/shared/search/stem-word'
import { toSurface } from '../../../../src/shared/search/to-surface'
import { corpusOf, documentOf, idsOf, search } from '../../../support/search-builders'

// lunr is the measure of what a plain query means: the same documents must match, and one word in one field must be
// ranked in the same order. lunr gets our separators and our folding, which its own trimmer knows for ASCII only.
const words = [
  ...[
    'change',
    'changes',
    'Changing',
    'changed',
    'team',
    "team's",
    'Teams,',
    'organise',
    'organization',
    'organisation',
  ],
  ...[
    'process',
    'processes',
    'end-to-end',
    '(flow)',
    'flows',
    'customer/service',
    'the',
    'and',
    'of',
    'to',
    'Über',
    'uber',
  ],
  ...[
    'naïve',
    'e-mail',
    '2012',
    'v1.2',
    '“quoted”',
    'habit',
    'habits',
    'habitual',
    'learn',
    'learning',
    'x',
    'жизнь',
  ],
]
const texts = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join(' '))
const libraries = fc.array(fc.record({ title: texts, body: texts }), { minLength: 1, maxLength: 12 })
// Quotes mean a phrase in a query.
const plainWords = words.filter((word) => !word.includes('“'))
const queries = fc
  .array(fc.constantFrom(...plainWords), { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.join(' ')} `)

function buildLunr(library: readonly { readonly title: string; readonly body: string }[]): lunr.Index {
  const builder = new lunr.Builder()
  const surface: lunr.PipelineFunction = (token) => token.update(toSurface)
  const stems = createStemPipeline() as unknown as { readonly _stack: lunr.PipelineFunction[] }
  const stack = (builder.pipeline as unknown as { readonly _stack: lunr.PipelineFunction[] })._stack
  stack.push(surface, ...stems._stack)
  builder.ref('id')
  builder.field('title')
  builder.field('body')
  builder.k1(1.2)
  builder.b(0.75)
  for (const [id, document] of library.entries()) builder.add({ id: String(id), ...document })
  return builder.build()
}

function termsOf(query: string): readonly string[] {
  return createStemPipeline().runString(toSurface(query.trim()))
}

/** Runs with lunr's own separators replaced by ours. */
function withSeparators<T>(run: () => T): T {
  const tokenizer = lunr.tokenizer as unknown as { separator: RegExp }
  const { separator } = tokenizer
  tokenizer.separator = separatorPattern
  try {
    return run()
  } finally {
    tokenizer.separator = separator
  }
}

describe('scanWords', () => {
  it('cuts a text as lunr’s tokeniser does with the same separators', () => {
    const anything = fc.oneof(
      texts,
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const ours: string[] = []
        scanWords(text, (start, end) => ours.push(text.slice(start, end)))
        const theirs = withSeparators(() => lunr.tokenizer(text).map(String))
        expect(ours.map((word) => word.toLowerCase()).filter((word) => word !== '')).toEqual(
          theirs.filter((word) => word !== ''),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('searchCorpus beside lunr', () => {
  it('matches the documents that lunr matches', () => {
    fc.assert(
      fc.property(libraries, queries, fc.nat(11), (library, query, cut) => {
        const index = withSeparators(() => buildLunr(library))
        const terms = withSeparators(() => lunr.tokenizer(query).map(String)).flatMap(termsOf)
        // A query of stop words alone finds them as they are; lunr finds nothing. Typos only enter for unknown words.
        fc.pre(terms.length > 0)
        const known = terms.filter(
          (term) => index.query((builder) => builder.term(term, { usePipeline: false })).length > 0,
        )
        fc.pre(known.length === terms.length)
        const theirs = index.query((builder) => {
          for (const term of terms) builder.term(term, { usePipeline: false })
        })
        const documents = library.map(({ title, body }, id) => documentOf(String(id), title, body))
        const ours = idsOf(corpusOf(documents.slice(0, cut), documents.slice(cut)), query, {
          finished: false,
        })
        expect([...ours].sort()).toEqual(theirs.map(({ ref }) => ref).sort())
      }),
      { numRuns: 500 },
    )
  })

  it('orders documents by one word in one field as lunr does', () => {
    // lunr measures a field's length without stop words, we with them; without any both measure the same.
    const counted = words.filter((word) => !['the', 'and', 'of', 'to'].includes(word) && !/[-/]/.test(word))
    const bodies = fc.array(
      fc.array(fc.constantFrom(...counted), { minLength: 1, maxLength: 20 }).map((parts) => parts.join(' ')),
      {
        minLength: 2,
        maxLength: 10,
      },
    )
    const plain = { ...ranking, saturation: 1.2, surfaceWeight: 0 }
    fc.assert(
      fc.property(bodies, fc.constantFrom('change', 'habit', 'process', 'team'), (library, word) => {
        const index = withSeparators(() => buildLunr(library.map((body) => ({ title: '', body }))))
        const theirs = new Map(
          index
            .query((builder) => builder.term(termsOf(word)[0] ?? '', { usePipeline: false }))
            .map(({ ref, score }) => [ref, score]),
        )
        fc.pre(theirs.size > 0)
        const ours = search(
          corpusOf(library.map((body, id) => documentOf(String(id), '', body))),
          `${word} `,
          { ranking: plain },
        )
        const scores = ours.ranked.map(({ document }) => theirs.get(String(document)) ?? NaN)
        expect(scores).toHaveLength(theirs.size)
        // lunr rounds its scores to a thousandth.
        for (const [rank, score] of scores.entries())
          expect(score).toBeLessThanOrEqual((scores[rank - 1] ?? Infinity) + 0.0011)
      }),
      { numRuns: 400 },
    )
  })
})

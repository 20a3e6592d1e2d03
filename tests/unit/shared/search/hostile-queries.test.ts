import { describe, expect, it } from 'vitest'
import { hostileQueries, naughtyCount } from '../../../../scripts/search/hostile-queries'
import { answerQuery } from '../../../../src/shared/search/answer-query'
import { completeQuery } from '../../../../src/shared/search/complete-query'
import { corpusOf, documentOf, stemWord } from '../../../support/search-builders'

const bodies = [
  'change one habit in a team',
  'organisational change of the whole',
  'relations and relationships',
  'constructor of levels',
]
const corpus = corpusOf(
  bodies.map((body, index) => documentOf(`a${index}`, body, body)),
  [
    documentOf('annotation:n', 'Note', 'a note', {
      kind: 'annotation',
      facets: { hasNote: true, tags: ['constructor'] },
    }),
  ],
)
const context = { stemWord, titleOf: () => undefined }

describe('answerQuery', () => {
  it('answers naughty strings and hostile mixtures without throwing', () => {
    let answered = 0
    for (const text of hostileQueries(naughtyCount + 2_500)) {
      const { total, hits } = answerQuery(
        corpus,
        { text, offset: 0, limit: 20, finished: false },
        context,
        () => 0,
      )
      expect(hits.length).toBe(Math.min(20, total))
      completeQuery(text, corpus.parts(), 5)
      answered += 1
    }
    expect(answered).toBe(naughtyCount + 2_500)
  })
})

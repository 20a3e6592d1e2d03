import { lineOf, pathOf, wordsOf } from './rule'
import type { Rule } from './rule'

const mostWords = 25

/** A claim is one sentence of at most 25 words. */
export const claimForm: Rule = (pack, files) =>
  pack.items.flatMap((item) => {
    if (item.kind !== 'advice') return []
    const place = { path: pathOf(item), line: lineOf(files, pathOf(item), '\nclaim:') + 1 }
    const count = wordsOf(item.title).length
    if (count > mostWords)
      return [
        {
          ...place,
          code: 'claim-length',
          message: `the claim has ${count} words; at most ${mostWords} are asked for`,
        },
      ]
    if (/[.!?]\s+\S/.test(item.title))
      return [{ ...place, code: 'claim-sentence', message: 'the claim is more than one sentence' }]
    return []
  })

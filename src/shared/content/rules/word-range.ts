import type { Item } from '../item'
import { leadBlocks, pathOf, wordsOf } from './rule'
import type { Rule } from './rule'

const essayWords = [700, 1500] as const
const cardWords = [60, 160] as const
const contrastWords = [60, 200] as const

/** Essays, the advice of cards and the paragraphs of contrasts keep within their lengths. */
export const wordRange: Rule = (pack) => [
  ...pack.items.flatMap((item) => {
    if (item.kind === 'source') return []
    const [least, most] = item.kind === 'essay' ? essayWords : cardWords
    return outside(
      pathOf(item),
      countWords(item.kind === 'essay' ? item.blocks : leadBlocks(item)),
      least,
      most,
    )
  }),
  ...pack.contrasts.flatMap(({ id, why }) =>
    outside(`contrasts/${id}.md`, wordsOf(why.join(' ')).length, ...contrastWords),
  ),
]

function countWords(blocks: Item['blocks']): number {
  return blocks
    .filter((block) => block.kind !== 'heading')
    .reduce((sum, block) => sum + wordsOf(block.text).length, 0)
}

function outside(path: string, count: number, least: number, most: number) {
  if (count >= least && count <= most) return []
  return [
    {
      path,
      line: 1,
      code: 'word-range',
      message: `the text has ${count} words; ${least} to ${most} are asked for`,
    },
  ]
}

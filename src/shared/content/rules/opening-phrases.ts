import { leadBlocks, pathOf, wordsOf } from './rule'
import type { Rule } from './rule'

const phraseLength = 4
const mostItems = 3

/** No more than three items begin with the same four words. */
export const openingPhrases: Rule = (pack) => {
  const openings = new Map<string, string[]>()
  for (const item of pack.items) {
    if (item.kind === 'source') continue
    const opening = wordsOf(leadBlocks(item)[0]?.text ?? '')
      .slice(0, phraseLength)
      .join(' ')
    openings.set(opening, [...(openings.get(opening) ?? []), pathOf(item)])
  }
  return [...openings].flatMap(([opening, paths]) =>
    paths.slice(mostItems).map((path) => ({
      path,
      line: 1,
      code: 'opening-common',
      message: `${paths.length} items begin with "${opening}"`,
    })),
  )
}

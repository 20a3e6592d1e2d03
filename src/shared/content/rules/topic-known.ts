import { lineOf, pathOf } from './rule'
import type { Rule } from './rule'

/** An item's topic is one of the pack's. */
export const topicKnown: Rule = (pack, files) => {
  const topics = new Set(pack.topics.map((topic) => topic.id))
  return pack.items
    .filter((item) => item.topic !== null && !topics.has(item.topic))
    .map((item) => ({
      path: pathOf(item),
      line: lineOf(files, pathOf(item), '\ntopic:') + 1,
      code: 'topic-unknown',
      message: `${item.topic ?? ''} is not in topics.yaml`,
    }))
}

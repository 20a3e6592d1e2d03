import type { Rule } from './rule'
import { pathOf } from './rule'

/** An essay has one Illustration, and ends with "To try this week" and a list of two to four things. */
export const essayShape: Rule = (pack) =>
  pack.items.flatMap((item) => {
    if (item.kind !== 'essay') return []
    const path = pathOf(item)
    const headings = item.blocks.filter((block) => block.kind === 'heading')
    const illustrations = headings.filter((block) => block.text === 'Illustration').length
    const last = headings[headings.length - 1]
    const after = last === undefined ? [] : item.blocks.slice(item.blocks.indexOf(last) + 1)
    const things = after.filter((block) => block.kind === 'list-item').length
    const issue = (code: string, message: string) => ({ path, line: 1, code, message })
    return [
      ...(illustrations === 1
        ? []
        : [issue('illustration', `there are ${illustrations} headings "Illustration"; one is asked for`)]),
      ...(last?.text === 'To try this week'
        ? []
        : [issue('to-try-missing', 'the last heading is not "To try this week"')]),
      ...(things >= 2 && things <= 4
        ? []
        : [issue('to-try-length', `the last section lists ${things} things; two to four are asked for`)]),
    ]
  })

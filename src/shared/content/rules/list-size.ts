import type { Rule } from './rule'

/** A starter list has six to fourteen items. */
export const listSize: Rule = (pack) =>
  pack.lists.flatMap((list) => {
    const count = list.sections.reduce((sum, section) => sum + section.items.length, 0)
    if (count >= 6 && count <= 14) return []
    return [
      {
        path: `lists/${list.id}.yaml`,
        line: 1,
        code: 'list-size',
        message: `the list has ${count} items; 6 to 14 are asked for`,
      },
    ]
  })

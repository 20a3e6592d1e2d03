import { leadBlocks, pathOf } from './rule'
import type { Rule } from './rule'

const sections = ['How it works', 'Where it works', 'Where it backfires'] as const

/** A card has its three sections, and says "Not known." in at most two fields. */
export const notKnown: Rule = (pack) =>
  pack.items.flatMap((item) => {
    if (item.kind !== 'advice') return []
    const path = pathOf(item)
    const rest = item.blocks.slice(leadBlocks(item).length)
    const missing = sections.filter(
      (title) => !rest.some((block) => block.kind === 'heading' && block.text === title),
    )
    const unknown =
      rest.filter((block) => /^not known\.?$/i.test(block.text.trim())).length +
      (item.effort === 'not-known' ? 1 : 0) +
      (item.evidence === 'not-known' ? 1 : 0)
    return [
      ...missing.map((title) => ({
        path,
        line: 1,
        code: 'section-missing',
        message: `there is no heading "${title}"`,
      })),
      ...(unknown > 2
        ? [
            {
              path,
              line: 1,
              code: 'not-known',
              message: `${unknown} fields are not known; at most two may be`,
            },
          ]
        : []),
    ]
  })

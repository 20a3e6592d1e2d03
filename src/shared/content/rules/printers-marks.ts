import { lineOf, pathOf } from './rule'
import type { Rule } from './rule'

/** Enough of a text to find it by, in UTF-16 units. */
const shown = 40

/** Quotation marks and apostrophes are those of print, “ ” and ’, not the straight ones of a typewriter; code keeps its own. */
export const printersMarks: Rule = (pack, files) => {
  const texts = [
    ...pack.items.flatMap((item) => [
      ...(item.kind === 'source' ? [] : [{ path: pathOf(item), text: item.title }]),
      ...item.blocks
        .filter((block) => block.kind !== 'code' && !block.spans.some(({ kind }) => kind === 'code'))
        .map(({ text }) => ({ path: pathOf(item), text })),
    ]),
    ...pack.contrasts.flatMap(({ id, title, why, ask }) =>
      [title, ...why, ...ask].map((text) => ({ path: `contrasts/${id}.md`, text })),
    ),
  ]
  return texts.flatMap(({ path, text }) => {
    const at = text.search(/["']/)
    if (at === -1) return []
    const words = text.slice(Math.max(0, at - shown / 2), at + shown / 2)
    return [
      {
        path,
        line: lineOf(files, path, words),
        code: 'straight-marks',
        message: `"${words}" has a straight quotation mark or apostrophe`,
      },
    ]
  })
}

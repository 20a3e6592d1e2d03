import { leadBlocks, lineOf, pathOf, wordsOf } from './rule'
import type { Rule } from './rule'

/** The cue stands word for word in one block (of a card: before its first heading) and has 3 to 25 words. */
export const cueVerbatim: Rule = (pack, files) =>
  pack.items.flatMap((item) => {
    if (item.kind === 'source') return []
    const path = pathOf(item)
    const blocks = item.kind === 'advice' ? leadBlocks(item) : item.blocks
    const line = lineOf(files, path, '\ncue:') + 1
    const count = wordsOf(item.cue).length
    if (!blocks.some((block) => block.text.includes(item.cue)))
      return [
        {
          path,
          line,
          code: 'cue-missing',
          message: 'the cue does not stand word for word in one paragraph of the text',
        },
      ]
    if (count < 3 || count > 25)
      return [
        { path, line, code: 'cue-length', message: `the cue has ${count} words; 3 to 25 are asked for` },
      ]
    return []
  })

import { lineOf, pathOf } from './rule'
import type { Rule } from './rule'

/** Sources that an item names exist; an essay names two or more and cites each of them; a card has an adviser or a source. */
export const sourcesCited: Rule = (pack, files) => {
  const known = new Set(pack.items.filter((item) => item.kind === 'source').map((item) => item.id))
  return pack.items.flatMap((item) => {
    if (item.kind === 'source') return []
    const place = { path: pathOf(item), line: lineOf(files, pathOf(item), '\nsources:') + 1 }
    const cited = new Set(
      item.blocks.flatMap((block) =>
        block.spans
          .filter((span) => span.kind === 'citation')
          .map((span) => (span.target ?? '').toLowerCase()),
      ),
    )
    const missing = item.sources
      .filter((id) => !known.has(id))
      .map((id) => ({ ...place, code: 'source-missing', message: `${id} is not in sources.json` }))
    if (item.kind === 'advice') {
      const nobody = item.sources.length === 0 && item.adviser === null
      return nobody
        ? [...missing, { ...place, code: 'adviser-missing', message: 'a card names an adviser or a source' }]
        : missing
    }
    const uncited = item.sources
      .filter((id) => !cited.has(id))
      .map((id) => ({
        ...place,
        code: 'source-uncited',
        message: `${id} is named but not cited in the text`,
      }))
    const few =
      item.sources.length < 2
        ? [{ ...place, code: 'sources-few', message: 'an essay cites two sources or more' }]
        : []
    return [...missing, ...uncited, ...few]
  })
}

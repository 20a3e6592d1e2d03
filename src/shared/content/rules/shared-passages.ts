import type { Pack } from '../pack'
import { pathOf, wordsOf } from './rule'
import type { Rule } from './rule'

/** So many words in a row may not stand in two items. */
const passageLength = 12

/** A run of words that stands in two places. */
export interface SharedPassage {
  readonly words: string
  readonly paths: readonly [string, string]
}

/** No passage of twelve words stands in two items. A pair of items is named once. */
export const sharedPassages: Rule = (pack) =>
  findSharedPassages(pack, passageLength).map(({ words, paths: [path, other] }) => ({
    path,
    line: 1,
    code: 'passage-shared',
    message: `"${words}" stands in ${other} too`,
  }))

/** The first run of `length` words that each pair of texts shares. */
export function findSharedPassages(pack: Pack, length: number): readonly SharedPassage[] {
  const seen = new Map<string, string>()
  const pairs = new Set<string>()
  const found: SharedPassage[] = []
  for (const { path, texts } of textsOf(pack)) {
    for (const text of texts) {
      const words = wordsOf(text)
      for (let index = 0; index + length <= words.length; index += 1) {
        const run = words.slice(index, index + length).join(' ')
        const other = seen.get(run)
        seen.set(run, other ?? path)
        if (other === undefined || other === path || pairs.has(`${other} ${path}`)) continue
        pairs.add(`${other} ${path}`)
        found.push({ words: run, paths: [path, other] })
      }
    }
  }
  return found
}

function textsOf(pack: Pack): readonly { readonly path: string; readonly texts: readonly string[] }[] {
  return [
    ...pack.items.map((item) => ({
      path: item.kind === 'source' ? `source-notes.yaml#${item.id}` : pathOf(item),
      texts: item.blocks.map((block) => block.text),
    })),
    ...pack.contrasts.map(({ id, why }) => ({ path: `contrasts/${id}.md`, texts: why })),
  ]
}

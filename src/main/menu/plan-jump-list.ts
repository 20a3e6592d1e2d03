import { formatItemLink } from '../../shared/links/item-link'

/** What was read last, as menus name it. */
export interface RecentItem {
  readonly id: string
  readonly title: string
}

/** A group of the jump list of Windows; each entry starts the program with words on its command line. */
export interface JumpGroup {
  readonly name: string
  readonly entries: readonly { readonly title: string; readonly args: string }[]
}

/** Windows shows no more of a title than this, in UTF-16 units, and refuses an entry whose title is longer than 259. */
const longestTitle = 200

/** What the jump list of Windows holds: what was read last. Without that there is no group, since an empty one is refused. */
export function planJumpList(
  recent: readonly RecentItem[],
  words: (path: string) => string,
): readonly JumpGroup[] {
  if (recent.length === 0) return []
  const entries = recent.map(({ id, title }) => ({
    title: title.slice(0, longestTitle),
    args: formatItemLink(id),
  }))
  return [{ name: words('menu.recent'), entries }]
}

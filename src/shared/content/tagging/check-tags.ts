import type { Issue } from '../../base/issue'
import type { Pack } from '../pack'
import { lineOf, pathOf } from '../rules/rule'
import type { PackFiles } from '../pack-files'
import type { Tag } from './read-tags'

/** What two readers said apart, and how their disagreements were resolved. */
export interface Tagging {
  readonly first: ReadonlyMap<string, Tag>
  readonly second: ReadonlyMap<string, Tag>
  readonly resolved: ReadonlyMap<string, Tag>
}

/**
 * Every essay and card is tagged by both readers, and its main level is the one on which they agree; where they do not,
 * the one that a resolution names with its reason.
 */
export function checkTags(pack: Pack, files: PackFiles, tagging: Tagging): readonly Issue[] {
  return pack.items.flatMap((item): readonly Issue[] => {
    if (item.kind === 'source') return []
    const path = pathOf(item)
    const issue = (code: string, message: string): Issue => ({
      path,
      line: lineOf(files, path, '\nlevels:') + 1,
      code,
      message,
    })
    const one = tagging.first.get(item.id)?.levels[0]
    const two = tagging.second.get(item.id)?.levels[0]
    if (one === undefined || two === undefined)
      return [
        issue(
          'tagged-twice',
          `tagged by ${one === two ? 'neither reader' : 'one reader only'}; two are asked for`,
        ),
      ]
    const settled = one === two ? one : tagging.resolved.get(item.id)?.levels[0]
    if (settled === undefined)
      return [issue('tags-differ', `the readers said Level ${one} and Level ${two}, and nothing resolves it`)]
    if (settled !== item.levels[0])
      return [issue('level-not-read', `says Level ${item.levels[0]}, but was read as Level ${settled}`)]
    return []
  })
}

import type { Level } from '../../shared/levels/level'
import type { Operation } from '../../shared/store/change'
import type { TaggedItem } from '../../shared/store/collections'
import { commit, now } from '../store/records-store'

/** Gives items their levels in one change, which Undo takes back. An item with no level loses the one that it was given. */
export function setLevels(
  levels: ReadonlyMap<string, readonly Level[]>,
  by: TaggedItem['by'],
): Promise<boolean> {
  const at = now()
  return commit(
    'level-tagged',
    [...levels].map(([id, own]): Operation => ({ collection: 'tagged', put: { id, levels: own, by, at } })),
  )
}

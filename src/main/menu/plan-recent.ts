import { compareText } from '../../shared/base/compare-text'
import type { ReadingPosition } from '../../shared/store/collections'

/** How many items are offered as read last. */
const most = 8

/** The ids of the items that were read last, newest first. */
export function planRecent(positions: readonly ReadingPosition[]): readonly string[] {
  return [...positions]
    .sort((a, b) => compareText(b.at, a.at))
    .slice(0, most)
    .map(({ id }) => id)
}

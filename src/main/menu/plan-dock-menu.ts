import { joinWithLines } from './join-with-lines'
import type { RecentItem } from './plan-jump-list'
import { toCommandPart } from './plan-menu'
import type { MenuPart, MenuSituation } from './plan-menu'

/** What the dock menu of a Mac holds: what was read last, and what one wants without looking for a window first. */
export function planDockMenu(situation: MenuSituation): readonly MenuPart[] {
  const items = situation.recent.map(({ id, title }: RecentItem): MenuPart => ({
    kind: 'item',
    itemId: id,
    label: title,
  }))
  const commands = [toCommandPart('new-window', situation), toCommandPart('quick-capture', situation)]
  return joinWithLines([items, commands])
}

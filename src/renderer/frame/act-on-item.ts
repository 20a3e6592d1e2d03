import type { AppEvents } from '../../shared/ipc/events'
import { navigate } from '../navigation'
import { openOverlay } from './overlays'

/** Does what was chosen for an item in a context menu. */
export function actOnItem(action: AppEvents['item.act']['action'], id: string): void {
  switch (action) {
    case 'open':
      return navigate({ screen: 'item', id })
    case 'check':
      return navigate({ screen: 'item', id, query: { check: '1' } })
    case 'list':
      return openOverlay({ kind: 'add-to-list', id })
    case 'beside':
      return openBesideLast(id)
  }
}

/** Opens an item beside the one that was read last; alone when there is no other. */
export function openBesideLast(id: string): void {
  const last = window.sessionStorage.getItem('levelwise.lastItem')
  if (last === null || last === id) navigate({ screen: 'item', id })
  else navigate({ screen: 'item', id: last, query: { beside: id } })
}

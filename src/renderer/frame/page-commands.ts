import type { PageCommandId } from '../../shared/commands/command-table'
import type { Theme } from '../../shared/settings/settings'
import { api } from '../api'
import { exportWhatIsShown } from '../export/export-what-is-shown'
import { openImport } from '../import/import-store'
import { navigate, shownItem } from '../navigation'
import { openPalette } from '../palette/palette-store'
import { openFind } from '../reader/find-store'
import { changeSettings, turnHistory } from '../store/records-store'
import { takeTour } from '../tour/tour-store'
import { openOverlay } from './overlays'

/** What each command of the page does. The compiler refuses a table that lacks one. */
export const pageCommands: Readonly<Record<PageCommandId, () => void>> = {
  'new-list': () => navigate({ screen: 'lists', query: { new: '1' } }),
  import: openImport,
  export: exportWhatIsShown,
  print: () => void api.app.print(),
  settings: () => navigate({ screen: 'settings' }),
  'undo-change': () => void turnHistory('undo'),
  'redo-change': () => void turnHistory('redo'),
  search: focusSearch,
  find: () => {
    if (!openFind()) focusSearch()
  },

  'item-new-window': () => withItem((id) => void api.desktop.openWindow({ place: `#/item/${id}` })),
  'item-beside': () => withItem((id) => openOverlay({ kind: 'beside', id })),
  'item-check': () => withItem((id) => navigate({ screen: 'item', id, query: { check: '1' } })),
  'item-add-to-list': () => withItem((id) => openOverlay({ kind: 'add-to-list', id })),
  'item-copy-citation': () =>
    withItem((id) => void import('../reader/copy-item').then(({ copyCitation }) => copyCitation(id))),
  'item-copy-link': () =>
    withItem((id) => void import('../reader/copy-item').then(({ copyLink }) => copyLink(id))),

  palette: openPalette,
  back: () => window.history.back(),
  forward: () => window.history.forward(),
  browse: () => navigate({ screen: 'browse' }),
  'fit-check': () => navigate({ screen: 'fit-check' }),
  log: () => navigate({ screen: 'log' }),
  contrasts: () => navigate({ screen: 'contrasts' }),
  lists: () => navigate({ screen: 'lists' }),
  annotations: () => navigate({ screen: 'annotations' }),
  advisers: () => navigate({ screen: 'advisers' }),
  insights: () => navigate({ screen: 'insights' }),
  glossary: () => navigate({ screen: 'glossary' }),
  lens: () => navigate({ screen: 'lens' }),
  trash: () => navigate({ screen: 'trash' }),
  goals: () => openOverlay('goals'),

  'theme-system': () => wear('system'),
  'theme-light': () => wear('light'),
  'theme-dark': () => wear('dark'),
  'theme-sepia': () => wear('sepia'),
  'theme-contrast': () => wear('contrast'),

  help: () => navigate({ screen: 'help' }),
  shortcuts: () => openOverlay('shortcuts'),
  tour: takeTour,
  'whats-new': () => openOverlay('news'),
  about: () => navigate({ screen: 'settings', query: { part: 'about' } }),
}

/** Puts the cursor into the search box, with its text selected. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]')
  box?.focus()
  box?.select()
}

function wear(theme: Theme): void {
  void changeSettings('settings-changed', { theme })
}

/** Does something with the item on screen; menus and palette offer such commands only while there is one. */
function withItem(act: (id: string) => void): void {
  const id = shownItem()
  if (id !== null) act(id)
}

import { create } from 'zustand'

/** One of the two items that may stand side by side. */
export type PaneName = 'main' | 'beside'

/** In which item something is looked for, if in any. */
export const useFind = create<{ readonly pane: PaneName | null }>(() => ({ pane: null }))

/** Opens the bar in a pane, or in the one that has the focus. Tells whether there is an item to look in. */
export function openFind(pane?: PaneName): boolean {
  const focused = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']
  const wanted = pane ?? (focused === 'beside' ? 'beside' : 'main')
  if (document.querySelector(`[data-pane="${wanted}"]`) === null) return false
  useFind.setState({ pane: wanted })
  document.querySelector<HTMLInputElement>(`[data-pane="${wanted}"] [role="search"] input`)?.select()
  return true
}

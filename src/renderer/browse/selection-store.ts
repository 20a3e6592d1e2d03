import { create } from 'zustand'

/** Which items are selected in Browse; null while nobody selects. It outlasts a look at an item. */
export const useSelection = create<{ readonly ids: ReadonlySet<string> | null }>(() => ({ ids: null }))

/** Begins to select, with nothing selected, or ends it. */
export function setSelecting(on: boolean): void {
  useSelection.setState({ ids: on ? new Set() : null })
}

/** Selects items or takes them out. */
export function selectItems(ids: readonly string[], on: boolean): void {
  useSelection.setState(({ ids: before }) => {
    const next = new Set(before ?? [])
    for (const id of ids)
      if (on) next.add(id)
      else next.delete(id)
    return { ids: next }
  })
}

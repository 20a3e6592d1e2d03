import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 900px)')

/**
 * Whether the window is too narrow for rows of one height, by its width or by zoom; the style sheets of the rows stack what
 * stands side by side at the same width.
 */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches)
}

function watch(changed: () => void): () => void {
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}

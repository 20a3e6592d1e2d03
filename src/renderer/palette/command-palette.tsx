import { lazy, Suspense } from 'react'
import { usePalette } from './palette-store'

const Palette = lazy(() => import('./palette-dialog'))

/** Every command, goal, list and item behind one box; fetched when it is first opened. */
export function CommandPalette() {
  const open = usePalette((state) => state.open)
  return open ? (
    <Suspense fallback={null}>
      <Palette />
    </Suspense>
  ) : null
}

import { fetched } from '../kit/fetched'
import { usePalette } from './palette-store'

const Palette = fetched(() => import('./palette-dialog'))

/** Every command, goal, list and item behind one box; fetched when it is first opened. */
export function CommandPalette() {
  const open = usePalette((state) => state.open)
  return open ? <Palette /> : null
}

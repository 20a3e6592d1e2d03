import type { Level } from '../levels/level'

/** Tells whether an item aims at a level: its main level is that level. */
export function aimsAt(item: { readonly levels: readonly Level[] }, level: Level | null): boolean {
  return level !== null && item.levels[0] === level
}

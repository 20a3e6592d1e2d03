import type { PastChange } from './stored-data'

/** Names changes that bear no stamp, as schema 1 kept them, in their order and before every other. */
export function nameChanges(
  pile: readonly PastChange[],
  writer: string,
  side: 'past' | 'undone',
): PastChange[] {
  return pile.map((entry, index) => ({
    ...entry,
    change: entry.change ?? [0, `${writer}-${side}-${String(index).padStart(3, '0')}`],
  }))
}

import { createRandom } from '../../../bench/search/random'
import { listPayloads } from './payloads'
import type { Payload } from './payloads'

/** Draws so many payloads: all markup first, which is what can fire, then of the others as the seed has it. Repeats when asked for more than there are. */
export function drawPayloads(count: number, seed: number): readonly Payload[] {
  const random = createRandom(seed)
  const all = listPayloads()
  const first = all.filter(({ kind }) => kind === 'markup')
  const rest = all
    .filter(({ kind }) => kind !== 'markup')
    .map((payload) => ({ payload, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ payload }) => payload)
  const drawn = [...first, ...rest]
  return Array.from({ length: count }, (_, index) => drawn[index % drawn.length]).filter(
    (each) => each !== undefined,
  )
}

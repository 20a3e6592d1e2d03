/** Random numbers that follow from a seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number from 0, less than `end`. */
  below(end: number): number
  /** True with a probability. */
  chance(probability: number): boolean
}

/** Creates a generator: mulberry32 by Tommy Ettinger (public domain), 32 bits of state, enough for choices in tests. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { next, below, chance: (probability) => next() < probability }
}

import fc from 'fast-check'
import type { ItemSummary } from '../../src/shared/content/item'

/** Lists of up to thirty items of every kind, with and without levels, topic, adviser and year. */
export const itemLists: fc.Arbitrary<readonly ItemSummary[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('essay' as const, 'advice' as const, 'source' as const),
      levels: fc.subarray([1, 2, 3] as const),
      topic: fc.constantFrom('flow', 'tools', null),
      adviser: fc.constantFrom('a vendor', 'a nurse', null),
      title: fc.string({ maxLength: 12 }),
      minutes: fc.integer({ min: 1, max: 9 }),
      year: fc.option(fc.integer({ min: 1950, max: 2026 })),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map((item, index): ItemSummary => ({
      ...item,
      id: `i${index}`,
      packId: 'levelwise',
      tags: [],
      version: '',
      line: '',
      cue: '',
      sources: [],
    })),
  )

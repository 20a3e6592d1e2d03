import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BarPart } from '../../../../src/shared/charts/chart'
import { joinNarrowParts } from '../../../../src/shared/charts/join-narrow-parts'
import type { Level } from '../../../../src/shared/levels/level'

const part = (nth: number, value: number, level: Level): BarPart => ({
  key: `part-${nth}`,
  value,
  level,
  label: String(level),
})
const lengthOf = (parts: readonly BarPart[]): number => parts.reduce((sum, { value }) => sum + value, 0)

describe('parts of a bar that are too narrow to be seen', () => {
  it('stay as they are while there are few', () => {
    const parts = Array.from({ length: 120 }, (_, nth) => part(nth, 1, 1))
    expect(joinNarrowParts(parts)).toBe(parts)
  })

  it('are joined to no more than a bar can show, and the bar stays as long as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom<Level>(1, 2, 3)), {
          minLength: 121,
          maxLength: 2_000,
        }),
        (values) => {
          const parts = values.map(([value, level], nth) => part(nth, value, level))
          const joined = joinNarrowParts(parts)
          expect(joined.length).toBeLessThanOrEqual(121)
          expect(lengthOf(joined)).toBe(lengthOf(parts))
          expect(new Set(joined.map(({ key }) => key)).size).toBe(joined.length)
        },
      ),
    )
  })

  it('look like the level that is longest among them', () => {
    const parts = Array.from({ length: 1_200 }, (_, nth) => part(nth, 1, nth % 10 === 0 ? 1 : 3))
    expect(joinNarrowParts(parts).every(({ level, label }) => level === 3 && label === '3')).toBe(true)
  })

  it('leave a part alone that is wide enough by itself', () => {
    const narrow = Array.from({ length: 600 }, (_, nth) => part(nth, 1, 1))
    const joined = joinNarrowParts([...narrow, part(600, 600, 2)])
    expect(joined.at(-1)).toMatchObject({ level: 2 })
    expect(joined.at(-1)?.value).toBeGreaterThanOrEqual(600)
  })
})

import { describe, expect, it } from 'vitest'
import { shouldAnnounce } from '../../../../src/main/reviews/announce-reviews'
import { drawTrayMark } from '../../../../src/main/reviews/draw-tray-mark'

describe('reminders of reviews', () => {
  it.each([
    { says: 'once a day, when asked to and some are due', changes: {}, announces: true },
    { says: 'not when nobody asked', changes: { wanted: false }, announces: false },
    { says: 'not when none is due', changes: { due: 0 }, announces: false },
    { says: 'not a second time on the same day', changes: { announcedOn: '2026-03-02' }, announces: false },
    { says: 'again on the next day', changes: { announcedOn: '2026-03-01' }, announces: true },
  ])('are given $says', ({ changes, announces }) => {
    const situation = { wanted: true, due: 2, today: '2026-03-02', announcedOn: '', ...changes }
    expect(shouldAnnounce(situation)).toBe(announces)
  })

  it('draw three tiers, each wider than the one above, and a dot only when something waits', () => {
    const rows = (dot: readonly [number, number, number] | null): readonly number[] => {
      const { width, height, pixels } = drawTrayMark(32, [0, 0, 0], dot)
      return Array.from({ length: height }, (_, y) => {
        const row = pixels.subarray(y * width * 4, (y + 1) * width * 4)
        return row.filter((byte, at) => at % 4 === 3 && byte === 255).length
      })
    }
    expect([...new Set(rows(null))]).toEqual([0, 10, 22, 32])
    expect(rows([255, 0, 0])[6]).toBeGreaterThan(rows(null)[6] ?? 0)
  })
})

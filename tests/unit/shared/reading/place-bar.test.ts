import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeBar } from '../../../../src/shared/reading/place-bar'

const view = { left: 0, top: 100, right: 600, bottom: 900 }
const bar = { width: 400, height: 40 }

it.each([
  { where: 'above the words', top: 300, bottom: 320, at: 252 },
  { where: 'below them near the upper edge', top: 110, bottom: 130, at: 138 },
  { where: 'above them when they go on below the view', top: 300, bottom: 1200, at: 252 },
  { where: 'below them when they begin above the view', top: -500, bottom: 300, at: 308 },
  { where: 'at the lower edge when they fill the view', top: -500, bottom: 1500, at: 852 },
])('stands $where', ({ top, bottom, at }) => {
  expect(placeBar({ left: 50, right: 90, top, bottom }, bar, view)).toEqual({ left: 50, top: at })
})

it('stays inside the view from side to side', () => {
  const words = { top: 300, bottom: 320 }
  expect(placeBar({ ...words, left: 580, right: 590 }, bar, view).left).toBe(200)
  expect(placeBar({ ...words, left: -20, right: 10 }, bar, view).left).toBe(0)
})

it('is never over the words where there is room beside them', () => {
  const words = fc.record({
    top: fc.integer({ min: 100, max: 900 }),
    height: fc.integer({ min: 1, max: 700 }),
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 48 }), ({ top, height }, barHeight) => {
      const bottom = top + height
      const room = top - view.top >= barHeight + 8 || view.bottom - bottom >= barHeight + 8
      fc.pre(room)
      const placed = placeBar({ left: 0, right: 9, top, bottom }, { width: 100, height: barHeight }, view)
      expect(placed.top + barHeight <= top || placed.top >= bottom).toBe(true)
      expect(placed.top).toBeGreaterThanOrEqual(view.top)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cascade,
  firstWindow,
  placeAllOnDisplays,
  placeOnDisplays,
} from '../../../../src/main/windows/window-state'

const left = { x: 0, y: 0, width: 1920, height: 1040 }
const right = { x: 1920, y: 0, width: 1280, height: 984 }

describe('a window that is brought back', () => {
  it('stays where it was while it can be reached', () => {
    const window = { ...firstWindow, x: 2000, y: 40 }
    expect(placeOnDisplays(window, [left, right])).toEqual({ ...window, width: 1280 })
  })

  it('goes to the middle of the first display when its own is gone', () => {
    const back = placeOnDisplays({ ...firstWindow, x: 2000, y: 40 }, [left])
    expect(back).toMatchObject({ x: 320, y: 90, width: 1280, height: 860 })
  })

  it('lies on no other when the display of both is gone', () => {
    const gone = { ...firstWindow, x: 4000, y: 2000 }
    const back = placeAllOnDisplays([gone, gone, gone], [left])
    expect(back.map(({ x, y }) => [x, y])).toEqual([
      [320, 90],
      [348, 118],
      [376, 146],
    ])
    const apart = [
      { ...firstWindow, x: 10, y: 10 },
      { ...firstWindow, x: 50, y: 10, maximised: true },
    ]
    expect(placeAllOnDisplays(apart, [left])).toEqual(apart)
  })

  it('can always be got hold of, and is never larger than its display', () => {
    const whole = fc.integer({ min: -5000, max: 5000 })
    const side = fc.integer({ min: 300, max: 6000 })
    fc.assert(
      fc.property(whole, whole, side, side, (x, y, width, height) => {
        const back = placeOnDisplays({ ...firstWindow, x, y, width, height }, [left, right])
        const home = [left, right].find((area) => {
          const visible =
            Math.min((back.x ?? 0) + back.width, area.x + area.width) - Math.max(back.x ?? 0, area.x)
          return visible >= 100 && (back.y ?? 0) >= area.y - 10 && (back.y ?? 0) <= area.y + area.height - 100
        })
        return home !== undefined && back.width <= home.width && back.height <= home.height
      }),
    )
  })

  it('is set off from the one in front when it is a further one', () => {
    const next = cascade({ ...firstWindow, x: 100, y: 100, maximised: true }, [left], '#/item/a')
    expect(next).toMatchObject({ x: 128, y: 128, maximised: false, place: '#/item/a' })
  })
})

import fc from 'fast-check'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openShellStateFile } from '../../../../src/main/windows/shell-state-file'
import { toItemId } from '../../../../src/main/windows/shown-place'
import {
  cascade,
  firstShellState,
  firstWindow,
  parseShellState,
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

describe('what is remembered of windows', () => {
  it.each([
    { text: '', because: 'nothing' },
    { text: '{', because: 'half a file' },
    { text: '[]', because: 'another shape' },
    { text: 'null', because: 'null' },
    { text: '{"theme":7,"zoom":"x","windows":"y"}', because: 'other types' },
  ])('begins anew with $because', ({ text }) => {
    expect(parseShellState(text)).toEqual(firstShellState)
  })

  it('takes one damaged window for no reason to forget the others', () => {
    const state = { theme: 'dark', windows: [{ width: 'wide' }, { width: 900, height: 700, place: '#/log' }] }
    expect(parseShellState(JSON.stringify(state))).toMatchObject({
      theme: 'dark',
      windows: [{ width: 900, height: 700, place: '#/log', maximised: false }],
    })
  })

  it('reads the form of earlier versions: one window, beside the theme', () => {
    const state = { x: 5, y: 6, width: 900, height: 700, maximised: true, theme: 'sepia' }
    expect(parseShellState(JSON.stringify(state))).toMatchObject({
      theme: 'sepia',
      windows: [{ x: 5, y: 6, width: 900, height: 700, maximised: true, place: '' }],
    })
  })

  it('lets no place through that is none of ours', () => {
    const state = { windows: [{ width: 900, height: 700, place: 'javascript:alert(1)' }] }
    expect(parseShellState(JSON.stringify(state)).windows[0]?.place).toBe('')
  })

  it('is written whole and read back', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'levelwise-state-')), 'window.json')
    openShellStateFile(path).change({ zoom: 1, windows: [{ ...firstWindow, place: '#/log' }] })
    expect(openShellStateFile(path).now()).toMatchObject({ zoom: 1, windows: [{ place: '#/log' }] })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ theme: 'system' })
    writeFileSync(path, '{"zo')
    expect(openShellStateFile(path).now()).toEqual(firstShellState)
  })
})

describe('what a page shows', () => {
  it.each([
    ['lw://app/index.html?theme=dark#/item/one-owner?at=b3', 'one-owner'],
    ['lw://app/index.html#/item/%2e%2e', null],
    ['lw://app/index.html#/log/abc', null],
    ['lw://other/index.html#/item/a', null],
    ['https://example.org/#/item/a', null],
    ['', null],
  ])('%s shows the item %s', (url, id) => {
    expect(toItemId(url)).toBe(id)
  })
})

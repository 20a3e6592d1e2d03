import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstShellState, parseShellState } from '../../../../src/main/windows/shell-state'
import { openShellStateFile } from '../../../../src/main/windows/shell-state-file'
import { firstWindow } from '../../../../src/main/windows/window-state'

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

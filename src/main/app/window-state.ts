import { screen } from 'electron'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Where the window was, and the theme to paint before anything is loaded. A convenience: losing it loses nothing. */
export interface WindowState {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximised: boolean
  readonly theme: string
}

const initial: WindowState = { width: 1280, height: 860, maximised: false, theme: 'system' }

/** Reads the state, or the first one when there is none that can be read. */
export function readWindowState(file: string): WindowState {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof found !== 'object' || found === null) return initial
    const state = { ...initial, ...found }
    return isOnScreen(state) ? state : { ...initial, theme: state.theme }
  } catch {
    return initial
  }
}

/** Writes the state; failing is harmless and therefore silent. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
  } catch {
    // The next start opens in the middle of the screen.
  }
}

function isOnScreen(state: WindowState): boolean {
  const { x, y } = state
  if (![state.width, state.height].every((side) => Number.isFinite(side) && side >= 300)) return false
  if (x === undefined || y === undefined) return true
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const inside = x >= area.x - 50 && x < area.x + area.width - 100
    return inside && y >= area.y - 50 && y < area.y + area.height - 100
  })
}

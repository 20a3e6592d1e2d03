import { parseFirstSight } from './first-sight'
import type { FirstSight } from './first-sight'
import type { WindowState } from './window-state'

/** What the app remembers of its windows between starts. A convenience: losing it loses nothing of the user's. */
export interface ShellState {
  readonly theme: string
  /** Chromium's zoom level: 0 is 100 %, each step a fifth more or less. */
  readonly zoom: number
  /** The windows that were open, the one in front first. */
  readonly windows: readonly WindowState[]
  /** The day on which reviews were last announced. */
  readonly announcedOn: string
  /** What the first page of the next start has to be right about; null when it is not known. */
  readonly firstSight: FirstSight | null
}

/** What there is before anything has been remembered. */
export const firstShellState: ShellState = {
  theme: 'system',
  zoom: 0,
  windows: [],
  announcedOn: '',
  firstSight: null,
}

/**
 * Reads what was remembered, also in the form of earlier versions (one window, its bounds beside the theme). Every field is
 * looked at by hand: this runs before the first window, where loading a library of schemas would be seen.
 */
export function parseShellState(text: string): ShellState {
  const found = parseFields(text)
  if (found === undefined) return firstShellState
  const listed = Array.isArray(found['windows']) ? found['windows'].slice(0, mostWindows) : []
  const known = listed.map(toWindow).filter((window) => window !== undefined)
  const before = toWindow(found)
  return {
    theme: toText(found['theme'], 20, firstShellState.theme),
    zoom: isBetween(found['zoom'], -4, 8) ? found['zoom'] : 0,
    windows: known.length === 0 && before !== undefined ? [before] : known,
    announcedOn: toText(found['announcedOn'], 10, ''),
    firstSight: parseFirstSight(found['firstSight']),
  }
}

/** More windows than these are no state that anybody left. */
const mostWindows = 20

function parseFields(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...found } : undefined
  } catch {
    return undefined
  }
}

function toWindow(found: unknown): WindowState | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  const { x, y, width, height, maximised, fullScreen, place }: Readonly<Record<string, unknown>> = {
    ...found,
  }
  if (!isBetween(width, 300, 20_000) || !isBetween(height, 300, 20_000)) return undefined
  if (!isCoordinate(x) || !isCoordinate(y)) return undefined
  return {
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    width,
    height,
    maximised: maximised === true,
    fullScreen: fullScreen === true,
    place: typeof place === 'string' && place.length <= 2000 && /^(#\/.*)?$/.test(place) ? place : '',
  }
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}

function isCoordinate(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isFinite(value))
}

function toText(value: unknown, longest: number, otherwise: string): string {
  return typeof value === 'string' && value.length <= longest ? value : otherwise
}

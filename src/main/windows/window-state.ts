import { z } from 'zod'

/** A rectangle of the screen, in its own pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const side = z.number().finite().min(300).max(20_000)
const openWindow = z.object({
  x: z.number().finite().optional(),
  y: z.number().finite().optional(),
  width: side,
  height: side,
  maximised: z.boolean().catch(false),
  fullScreen: z.boolean().catch(false),
  /** What it showed, as the part of the address behind `#`. */
  place: z
    .string()
    .max(2000)
    .regex(/^(#\/.*)?$/)
    .catch(''),
})
const shellState = z.object({
  theme: z.string().max(20).catch('system'),
  /** Chromium's zoom level: 0 is 100 %, each step a fifth more or less. */
  zoom: z.number().min(-4).max(8).catch(0),
  windows: z.array(openWindow.nullable().catch(null)).max(20).catch([]),
  /** The day on which reviews were last announced. */
  announcedOn: z.string().max(10).catch(''),
})

/** Where a window was and what it showed. */
export type WindowState = z.infer<typeof openWindow>

/** What the app remembers of its windows between starts. A convenience: losing it loses nothing of the user's. */
export interface ShellState {
  readonly theme: string
  readonly zoom: number
  /** The windows that were open, the one in front first. */
  readonly windows: readonly WindowState[]
  readonly announcedOn: string
}

/** What there is before anything has been remembered. */
export const firstShellState: ShellState = { theme: 'system', zoom: 0, windows: [], announcedOn: '' }

/** The size of a window that was never moved. */
export const firstWindow: WindowState = {
  width: 1280,
  height: 860,
  maximised: false,
  fullScreen: false,
  place: '',
}

/** Reads what was remembered, also in the form of earlier versions (one window, its bounds beside the theme). */
export function parseShellState(text: string): ShellState {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return firstShellState
  }
  const parsed = shellState.safeParse(found)
  if (!parsed.success) return firstShellState
  const { windows, ...rest } = parsed.data
  const known = windows.filter((window) => window !== null)
  const before = openWindow.safeParse(found)
  return { ...rest, windows: known.length === 0 && before.success ? [before.data] : known }
}

/**
 * Brings a window back to where it can be seen and reached: it stays where it was when enough of its upper edge lies on
 * a display, else it goes to the middle of the first display. It never is larger than the display that it is on.
 */
export function placeOnDisplays(window: WindowState, displays: readonly Area[]): WindowState {
  const [first] = displays
  if (first === undefined) return window
  const { x, y } = window
  const home =
    x === undefined || y === undefined ? undefined : displays.find((area) => isReachable(window, area))
  const area = home ?? first
  const width = Math.min(window.width, area.width)
  const height = Math.min(window.height, area.height)
  if (home !== undefined) return { ...window, width, height }
  const middle = {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
  }
  return { ...window, ...middle, width, height }
}

/** How much of a window's upper edge must lie on a display for a hand to get hold of it. */
const graspable = 100

function isReachable({ x = 0, y = 0, width }: WindowState, area: Area): boolean {
  const shown = Math.min(width, area.width)
  const visible = Math.min(x + shown, area.x + area.width) - Math.max(x, area.x)
  return visible >= graspable && y >= area.y - 10 && y <= area.y + area.height - graspable
}

/** How far a further window is set off from the one in front, in pixels. */
const step = 28

/** A further window of the same size, set off so that both can be seen. */
export function cascade(front: WindowState, displays: readonly Area[], place: string): WindowState {
  const { x, y } = front
  const moved = x === undefined || y === undefined ? front : { ...front, x: x + step, y: y + step }
  return placeOnDisplays({ ...moved, maximised: false, fullScreen: false, place }, displays)
}

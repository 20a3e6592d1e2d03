/** A rectangle of the screen, in its own pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a window was and what it showed. */
export interface WindowState {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width: number
  readonly height: number
  readonly maximised: boolean
  readonly fullScreen: boolean
  /** What it showed, as the part of the address behind `#`. */
  readonly place: string
}

/** The size of a window that was never moved. */
export const firstWindow: WindowState = {
  width: 1280,
  height: 860,
  maximised: false,
  fullScreen: false,
  place: '',
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

/** Brings all windows back. One that would lie exactly on another, as when their display is gone, is set off from it. */
export function placeAllOnDisplays(
  windows: readonly WindowState[],
  displays: readonly Area[],
): readonly WindowState[] {
  const placed: WindowState[] = []
  for (const window of windows) {
    let next = placeOnDisplays(window, displays)
    for (const { x, y } of placed)
      if (next.x !== undefined && next.x === x && next.y === y && !next.maximised && !next.fullScreen)
        next = cascade(next, displays, next.place)
    placed.push(next)
  }
  return placed
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

import { create } from 'zustand'

/** The tour: whether it is on, and the stop at which it stands, also after it has been left. */
export const useTour = create<{ readonly on: boolean; readonly at: number }>(() => ({ on: false, at: 0 }))

/** Begins the tour, or goes on where it was left. */
export function takeTour(): void {
  useTour.setState({ on: true })
}

/** Leaves the tour. `done` begins anew the next time. */
export function leaveTour(done: boolean): void {
  useTour.setState(({ at }) => ({ on: false, at: done ? 0 : at }))
}

/** Goes to another stop. */
export function goToStop(at: number): void {
  useTour.setState({ at })
}

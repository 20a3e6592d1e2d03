import { create } from 'zustand'
import { api } from '../api'
import { commit, now } from '../store/records-store'
import { tourSteps } from './tour-steps'

/** The draft that remembers the stop at which the tour was left, by the stop's id; it outlives a restart. */
const id = 'tour-stop'

/** The tour: whether it is on, and the stop at which it stands. */
export const useTour = create<{ readonly on: boolean; readonly at: number }>(() => ({ on: false, at: 0 }))

/** Begins the tour, or goes on where it was left. */
export function takeTour(): void {
  void readStop().then((at) => useTour.setState({ on: true, at }))
}

/** Leaves the tour. `done` begins anew the next time. */
export function leaveTour(done: boolean): void {
  const { at } = useTour.getState()
  useTour.setState({ on: false })
  void rememberStop(done ? 0 : at)
}

/** Goes to another stop. */
export function goToStop(at: number): void {
  useTour.setState({ at })
  void rememberStop(at)
}

async function readStop(): Promise<number> {
  const stored = await api.records.get({ collection: 'drafts', id })
  const left = stored !== null && 'text' in stored ? stored.text : ''
  return Math.max(
    0,
    tourSteps.findIndex((step) => step.id === left),
  )
}

async function rememberStop(at: number): Promise<void> {
  const text = tourSteps[at]?.id ?? ''
  await commit('draft', [{ collection: 'drafts', put: { id, text, at: now() } }], false)
}

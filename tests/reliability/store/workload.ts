import type { Disk } from '../../../src/main/persistence/disk'
import type { openJournalStore } from '../../../src/main/persistence/journal-store'
import type { Store } from '../../../src/main/persistence/store'
import type { Change } from '../../../src/shared/store/change'
import { makeGoal, putGoals, removeGoal } from '../../support/store-records'
import type { Random } from './random'

/** The function under test: the app's own, or one of which a safety line was taken out. */
export type OpenJournalStore = typeof openJournalStore

/** Where the data lies on a simulated disk. */
export const simulatedFolder = '/home/data'

/** Opens a store on a disk. Writers follow from the random numbers. */
export function openOn(
  open: OpenJournalStore,
  disk: Disk,
  random: Random,
  folder = simulatedFolder,
): Promise<Store> {
  return open({
    disk,
    folder,
    wish: { access: 'read-write', expectData: false },
    createWriter: () => Array.from({ length: 12 }, () => random.below(36).toString(36)).join(''),
    now: () => '2026-01-01T00:00:00.000Z',
  })
}

/** The goals of a store as text that can be compared. */
export function describeGoals(store: Store): string {
  return describe(new Map([...store.records('goals')].map(([id, { words }]) => [id, words])))
}

function describe(goals: ReadonlyMap<string, string>): string {
  return JSON.stringify([...goals].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What was promised so far: the state that was acknowledged last, and the one that is on its way. */
export interface Promised {
  /** Acknowledged. */
  readonly safe: string
  /** May be there as well: handed over and not yet answered. */
  readonly asked: string
}

/** A model of what a store must hold. */
export interface Model {
  promised(): Promised
  /** Hands a random change (or an undo) to the store; resolves with whether it was acknowledged. */
  act(store: Store): Promise<boolean>
}

/** Creates a model over an empty store. A small set of ids makes changes, removals and undo meet. */
export function createModel(random: Random, words: () => string): Model {
  let goals: ReadonlyMap<string, string> = new Map()
  let past: ReadonlyMap<string, string>[] = []
  let promised: Promised = { safe: describe(goals), asked: describe(goals) }

  return {
    promised: () => promised,
    async act(store) {
      const undo = past.length > 0 && random.chance(0.15)
      const { next, change } = undo
        ? { next: past.at(-1) ?? goals, change: null }
        : plan(goals, random, words())
      promised = { ...promised, asked: describe(next) }
      const result = change === null ? await store.undo() : await store.commit(change)
      // A store that could not be read has nothing to undo and says so with null.
      if (!result.ok || (undo && result.value === null)) {
        promised = { ...promised, asked: promised.safe }
        return false
      }
      past = undo ? past.slice(0, -1) : [...past, goals]
      goals = next
      promised = { safe: describe(next), asked: describe(next) }
      return true
    },
  }
}

function plan(
  goals: ReadonlyMap<string, string>,
  random: Random,
  words: string,
): { readonly next: ReadonlyMap<string, string>; readonly change: Change } {
  const id = `goal-${random.below(6)}`
  const next = new Map(goals)
  if (goals.has(id) && random.chance(0.25)) {
    next.delete(id)
    return { next, change: removeGoal(id) }
  }
  next.set(id, words)
  return { next, change: putGoals(makeGoal(id, words)) }
}

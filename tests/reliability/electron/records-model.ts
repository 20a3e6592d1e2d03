import type { Operation } from '../../../src/shared/store/change'
import type { AnyRecord } from './driven-app'

type Name = 'searches' | 'positions' | 'trash'
type Table = ReadonlyMap<string, AnyRecord>

/** What the app ought to hold, kept in the plainest way that there is: every state that was, and where we stand among them. */
export interface RecordsModel {
  commit(operations: readonly Operation[]): void
  /** Follows an undo or redo, where the app said that it did one. */
  turn(direction: 'undo' | 'redo', done: boolean): void
  ids(collection: Name): readonly string[]
  get(collection: Name, id: string): AnyRecord
}

/** Creates an empty model. */
export function createModel(): RecordsModel {
  let states: Readonly<Record<Name, Table>>[] = [
    { searches: new Map(), positions: new Map(), trash: new Map() },
  ]
  let at = 0
  const now = (): Readonly<Record<Name, Table>> => states[at] ?? fail('the model has no such state')
  return {
    commit(operations) {
      const next: Record<Name, Map<string, AnyRecord>> = {
        searches: new Map(now().searches),
        positions: new Map(now().positions),
        trash: new Map(now().trash),
      }
      for (const operation of operations) {
        const table = next[operation.collection as Name]
        if ('put' in operation) table.set(operation.put.id, operation.put as unknown as AnyRecord)
        else table.delete(operation.remove)
      }
      states = [...states.slice(Math.max(0, at - 400), at + 1), next]
      at = states.length - 1
    },
    turn(direction, done) {
      if (!done) return
      at += direction === 'undo' ? -1 : 1
      now()
    },
    ids: (collection) => [...now()[collection].keys()],
    get: (collection, id) => now()[collection].get(id) ?? fail(`the model has no ${id}`),
  }
}

function fail(message: string): never {
  throw new Error(message)
}

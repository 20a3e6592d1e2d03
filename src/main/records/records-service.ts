import { randomBytes } from 'node:crypto'
import type { AppError } from '../../shared/base/app-error'
import { createAppError } from '../../shared/base/app-error'
import { createId } from '../../shared/base/id'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { Day } from '../../shared/base/day'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { reviewsDue } from '../../shared/fit-check/reviews-due'
import { countSample, planSampleRemoval } from '../../shared/sample/plan-sample-removal'
import type { ReadRecords } from '../../shared/sample/plan-sample-removal'
import type { Change } from '../../shared/store/change'
import { findOperationRefusal } from '../../shared/store/check-record'
import type { CollectionName, Collections } from '../../shared/store/collections'
import type { Store } from '../persistence/store'

/** Reads and changes the user's records, and guards what no change may do. */
export interface RecordsService {
  commit(change: Change): Promise<Result<void, AppError>>
  all(collection: CollectionName): readonly Collections[CollectionName][]
  /** Some records of a collection, in its order. */
  piece(collection: CollectionName, offset: number, limit: number): readonly Collections[CollectionName][]
  get(collection: CollectionName, id: string): Collections[CollectionName] | null
  /** The log entries that wait for an outcome on a day, longest due first. */
  findDue(today: Day): readonly LogEntry[]
  /** How many sample records there are. */
  countSample(): number
  /** Takes the sample away in one change; resolves with how many records stay because the user changed them. */
  removeSample(): Promise<Result<{ readonly kept: number }, AppError>>
}

/** From so many removals on, a change is a bulk delete. */
const bulk = 20

/** Creates the service over a store. A bulk delete is done only after `beforeBulkDelete` has succeeded. */
export function createRecordsService(
  store: Store,
  beforeBulkDelete: () => Promise<Result<unknown, AppError>>,
): RecordsService {
  async function commit(change: Change): Promise<Result<void, AppError>> {
    const refusal = findRefusal(store, change)
    if (refusal !== undefined) return failure(refusal)
    if (change.operations.filter((operation) => 'remove' in operation).length >= bulk) {
      const kept = await beforeBulkDelete()
      if (!kept.ok) return kept
    }
    return store.commit(change)
  }
  const read: ReadRecords = (collection) => store.records(collection).values()

  return {
    commit,
    countSample: () => countSample(read),
    async removeSample() {
      const { operations, kept } = planSampleRemoval(read, () => createId(randomBytes(16)))
      if (operations.length === 0) return success({ kept })
      const committed = await commit({ label: 'sample-removed', operations })
      return committed.ok ? success({ kept }) : committed
    },
    all: (collection) => [...store.records(collection).values()],
    findDue: (today) => reviewsDue([...store.records('log').values()], today),
    piece: (collection, offset, limit) =>
      [...store.records(collection).values()].slice(offset, offset + limit),
    get: (collection, id) => store.records(collection).get(id) ?? null,
  }
}

/** A record must fit its collection. A log entry is frozen: what was judged stays, and what was learnt later is only ever added. */
function findRefusal(store: Store, change: Change): AppError | undefined {
  const unfit = findOperationRefusal(change.operations)
  if (unfit !== undefined)
    return createAppError('record-refused', { collection: unfit.collection, field: unfit.field })
  for (const operation of change.operations) {
    if (operation.collection !== 'log' || !('put' in operation)) continue
    const before = store.records('log').get(operation.put.id)
    if (before !== undefined && !onlyAdds(before, operation.put)) return createAppError('log-frozen')
  }
  return undefined
}

function onlyAdds(before: LogEntry, after: LogEntry): boolean {
  const { appended: oldAdditions, ...oldRest } = before
  const { appended: newAdditions, ...newRest } = after
  const kept = newAdditions.slice(0, oldAdditions.length)
  return (
    JSON.stringify(oldRest) === JSON.stringify(newRest) &&
    JSON.stringify(kept) === JSON.stringify(oldAdditions)
  )
}

import type { Operation } from '../store/change'
import type { CollectionName, Collections } from '../store/collections'
import { isSampleId, isUntouched, withoutMark } from './sample-mark'

/** The collections that the sample puts records into. */
const sampleCollections = [
  'goals',
  'log',
  'annotations',
  'lists',
] as const satisfies readonly CollectionName[]

/** Reads all records of a collection. */
export type ReadRecords = <C extends CollectionName>(collection: C) => Iterable<Collections[C]>

/** How many sample records there are. */
export function countSample(read: ReadRecords): number {
  let count = 0
  for (const collection of sampleCollections)
    for (const { id } of read(collection)) if (isSampleId(id)) count += 1
  return count
}

/**
 * Plans how the sample goes: records that are as they were made are removed, also from the trash; what the user changed
 * stays as their own under a new id. Nothing else is touched, but the choice of the active goal, which follows its goal.
 */
export function planSampleRemoval(
  read: ReadRecords,
  newId: () => string,
): { readonly operations: readonly Operation[]; readonly kept: number } {
  const operations: Operation[] = []
  const goals = new Map<string, string | null>()
  let kept = 0
  for (const collection of sampleCollections) {
    for (const record of read(collection)) {
      if (!isSampleId(record.id)) continue
      const own = isUntouched(record) ? null : { ...withoutMark(record), id: newId() }
      // A name that is one of several; the union wants to be told which.
      operations.push({ collection, remove: record.id } as Operation)
      if (collection === 'goals') goals.set(record.id, own?.id ?? null)
      if (own === null) continue
      kept += 1
      // The record comes from this very collection.
      operations.push({ collection, put: own } as Operation)
    }
  }
  for (const thrown of read('trash')) {
    if (!isSampleId(thrown.record.id)) continue
    if (isUntouched(thrown.record)) operations.push({ collection: 'trash', remove: thrown.id })
    else {
      const record = { ...withoutMark(thrown.record), id: newId() }
      operations.push({ collection: 'trash', put: { ...thrown, record } })
    }
  }
  for (const settings of read('settings')) {
    const active = settings.activeGoalId === null ? undefined : goals.get(settings.activeGoalId)
    if (active !== undefined)
      operations.push({ collection: 'settings', put: { ...settings, activeGoalId: active } })
  }
  return { operations, kept }
}

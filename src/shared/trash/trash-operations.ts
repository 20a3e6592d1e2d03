import type { Operation } from '../store/change'
import type { CollectionName, Collections, TrashedRecord } from '../store/collections'

/**
 * Moves a record to the trash, where it stays for 90 days under `trashId`. Its place there has an id of its own: ids of two
 * collections may be alike. `deletedAt` is ISO text.
 */
export function moveToTrash<C extends Exclude<CollectionName, 'trash'>>(
  from: C,
  record: Collections[C],
  trashId: string,
  deletedAt: string,
): readonly Operation[] {
  return [
    { collection: 'trash', put: { id: trashId, from, record, deletedAt } },
    // Collection and id belong together; the union cannot be told so by a type parameter.
    { collection: from, remove: record.id } as Operation,
  ]
}

/**
 * Puts a record back exactly as it was. When another has taken its place meanwhile, that one goes to the trash in the same
 * change, under `trashId`, so that neither is lost. `now` is ISO text.
 */
export function putBack(
  trashed: TrashedRecord,
  inItsPlace: { readonly id: string } | null,
  trashId: string,
  now: string,
): readonly Operation[] {
  const { from, record } = trashed
  const aside: readonly Operation[] =
    inItsPlace === null || JSON.stringify(inItsPlace) === JSON.stringify(record)
      ? []
      : [{ collection: 'trash', put: { id: trashId, from, record: inItsPlace, deletedAt: now } }]
  return [
    ...aside,
    // The record was taken out of the collection that `from` names, so it belongs there.
    { collection: from, put: record } as Operation,
    { collection: 'trash', remove: trashed.id },
  ]
}

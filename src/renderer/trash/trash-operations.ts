import type { Operation } from '../../shared/store/change'
import type { CollectionName, Collections, TrashedRecord } from '../../shared/store/collections'
import { newId } from '../store/records-store'

/** Moves a record to the trash, where it stays for 90 days. Its place there has an id of its own: ids of two collections may be alike. */
export function trashOperations<C extends Exclude<CollectionName, 'trash'>>(
  from: C,
  record: Collections[C],
  deletedAt: string,
): readonly Operation[] {
  return [
    { collection: 'trash', put: { id: newId(), from, record, deletedAt } },
    // Collection and id belong together; the union cannot be told so by a type parameter.
    { collection: from, remove: record.id } as Operation,
  ]
}

/**
 * Puts a record back exactly as it was. When another has taken its place meanwhile, that one goes to the trash in the same
 * change, so that neither is lost.
 */
export function putBackOperations(
  trashed: TrashedRecord,
  inItsPlace: { readonly id: string } | null,
  now: string,
): readonly Operation[] {
  const { from, record } = trashed
  const aside: readonly Operation[] =
    inItsPlace === null || JSON.stringify(inItsPlace) === JSON.stringify(record)
      ? []
      : [{ collection: 'trash', put: { id: newId(), from, record: inItsPlace, deletedAt: now } }]
  return [
    ...aside,
    // The record was taken out of the collection that `from` names, so it belongs there.
    { collection: from, put: record } as Operation,
    { collection: 'trash', remove: trashed.id },
  ]
}

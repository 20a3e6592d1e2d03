import type { Operation } from '../../shared/store/change'
import type { CollectionName, Collections } from '../../shared/store/collections'

/** Moves a record to the trash, where it stays for 90 days. */
export function trashOperations<C extends Exclude<CollectionName, 'trash'>>(
  from: C,
  record: Collections[C],
  deletedAt: string,
): readonly Operation[] {
  return [
    { collection: 'trash', put: { id: record.id, from, record, deletedAt } },
    // Collection and id belong together; the union cannot be told so by a type parameter.
    { collection: from, remove: record.id } as Operation,
  ]
}

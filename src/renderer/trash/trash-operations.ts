import type { Operation } from '../../shared/store/change'
import type { CollectionName, Collections, TrashedRecord } from '../../shared/store/collections'
import { moveToTrash, putBack } from '../../shared/trash/trash-operations'
import { newId } from '../store/records-store'

/** Moves a record to the trash. `deletedAt` is ISO text. */
export function trashOperations<C extends Exclude<CollectionName, 'trash'>>(
  from: C,
  record: Collections[C],
  deletedAt: string,
): readonly Operation[] {
  return moveToTrash(from, record, newId(), deletedAt)
}

/** Puts a record back; what has taken its place goes to the trash. `now` is ISO text. */
export function putBackOperations(
  trashed: TrashedRecord,
  inItsPlace: { readonly id: string } | null,
  now: string,
): readonly Operation[] {
  return putBack(trashed, inItsPlace, newId(), now)
}

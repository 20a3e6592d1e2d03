import { collectionNames } from '../../shared/store/collections'
import type { StoredData } from '../persistence/stored-data'

/** Whether two states hold the same records in every collection, each alike. */
export function holdSameRecords(
  one: Pick<StoredData, 'records'>,
  other: Pick<StoredData, 'records'>,
): boolean {
  return collectionNames.every((name) => {
    const wanted = Object.entries(one.records[name] ?? {})
    const found = other.records[name] ?? {}
    return (
      wanted.length === Object.keys(found).length &&
      wanted.every(([id, record]) => JSON.stringify(found[id]) === JSON.stringify(record))
    )
  })
}

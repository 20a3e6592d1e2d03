import type { CollectionName } from '../store/collections'

/** Records of every collection by id, as a store or a back-up holds them. */
export type RecordTables = Readonly<
  Partial<Record<CollectionName, Readonly<Record<string, { readonly id: string }>>>>
>

/** What restoring would do to one collection, as counts of records. */
export interface CollectionPreview {
  readonly collection: CollectionName
  /** In the back-up and no more in the library: they would come back. */
  readonly back: number
  /** In the library and not yet in the back-up: they would be gone. */
  readonly gone: number
  /** In both, the back-up's being the older one. */
  readonly older: number
  /** In both, the back-up's being the newer one. */
  readonly newer: number
  /** In both and alike. */
  readonly same: number
}

/** Compares a back-up with what the library holds now, collection by collection; those with nothing in either are left out. */
export function compareRecords(
  collections: readonly CollectionName[],
  now: RecordTables,
  backup: RecordTables,
): readonly CollectionPreview[] {
  return collections
    .map((collection) => compareTables(collection, now[collection] ?? {}, backup[collection] ?? {}))
    .filter(({ back, gone, older, newer, same }) => back + gone + older + newer + same > 0)
}

type Table = Readonly<Record<string, { readonly id: string }>>

function compareTables(collection: CollectionName, now: Table, backup: Table): CollectionPreview {
  const counts = { back: 0, gone: 0, older: 0, newer: 0, same: 0 }
  for (const [id, record] of Object.entries(backup)) {
    const present = Object.hasOwn(now, id) ? now[id] : undefined
    if (present === undefined) counts.back += 1
    else if (JSON.stringify(present) === JSON.stringify(record)) counts.same += 1
    else if (changedAt(record) > changedAt(present)) counts.newer += 1
    else counts.older += 1
  }
  for (const id of Object.keys(now)) if (!Object.hasOwn(backup, id)) counts.gone += 1
  return { collection, ...counts }
}

/** The time of the last change as far as a record tells it; an empty text where it does not. */
function changedAt(record: object): string {
  const times = record as Readonly<Record<string, unknown>>
  for (const field of ['updatedAt', 'at', 'mergedAt', 'createdAt'])
    if (typeof times[field] === 'string') return times[field]
  return ''
}

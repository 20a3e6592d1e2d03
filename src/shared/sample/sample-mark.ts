import { compareText } from '../base/compare-text'
import { hashText } from '../base/hash-text'

/** What the ids of sample records begin with, and no other id. */
export const samplePrefix = 'sample-'

/** Tells whether a record belongs to the sample. */
export function isSampleId(id: string): boolean {
  return id.startsWith(samplePrefix)
}

/** A record of the sample. It carries a hash of itself as it was made, which tells later whether the user has changed it. */
export type Marked<R> = R & { readonly sample: string }

/** What the program itself changes in an annotation when the library is updated; that is no change of the user's. */
const changedByUpdates: readonly string[] = ['itemVersion', 'anchor', 'moved', 'orphaned', 'updatedAt']

/** Marks a record as part of the sample. */
export function markSample<R extends { readonly id: string }>(record: R): Marked<R> {
  return { ...record, sample: fingerprint(record) }
}

/** Tells whether a sample record is still as it was made. One that has lost its mark counts as changed: it is never lost. */
export function isUntouched(record: { readonly id: string; readonly sample?: unknown }): boolean {
  return record.sample === fingerprint(record)
}

/** A record without the mark. */
export function withoutMark<R extends object>(record: R): R {
  const { sample: _mark, ...rest } = record as R & { readonly sample?: unknown }
  // All that was taken out is the mark, which is no field of R.
  return rest as R
}

function fingerprint(record: object): string {
  const own = Object.entries(record).filter(([name]) => name !== 'sample' && !changedByUpdates.includes(name))
  return hashText(canonical(Object.fromEntries(own)))
}

/** JSON with the names of every object in order, so that the hash does not depend on how a record was put together. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => compareText(one, other)))
      : part,
  )
}

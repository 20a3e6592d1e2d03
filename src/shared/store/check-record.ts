import { z } from 'zod'
import { differences } from '../contrasts/contrast'
import { isPlainJson } from './is-plain-json'
import { collectionNames } from './collections'
import type { CollectionName } from './collections'
import type { Operation } from './change'
import { annotationSchema } from './schemas/annotation-schema'
import { key, line, moment, most, text } from './schemas/fields'
import { goalSchema } from './schemas/goal-schema'
import { lensSchema } from './schemas/lens-schema'
import { logEntrySchema } from './schemas/log-entry-schema'
import { importRecordSchema, installedPackSchema, taggedItemSchema } from './schemas/pack-schemas'
import { readingListSchema } from './schemas/reading-list-schema'
import { settingsSchema } from './schemas/settings-schema'

/** The schema of every collection. Fields that a schema does not know are kept: a newer version may have written them. */
const schemas: Readonly<Record<CollectionName, z.ZodType>> = {
  goals: goalSchema,
  annotations: annotationSchema,
  lists: readingListSchema,
  log: logEntrySchema,
  contrasts: z.looseObject({
    id: key,
    title: line,
    differ: z.enum(differences),
    sides: z.tuple([key, key]),
    ask: z.tuple([text, text]),
    why: z.array(text).max(most),
    createdAt: moment,
    texts: z.tuple([text.nullable(), text.nullable()]),
  }),
  searches: z.looseObject({ id: key, title: line, query: line, createdAt: moment }),
  positions: z.looseObject({
    id: key,
    blockId: z.string().max(300),
    progress: z.number().min(0).max(1),
    at: moment,
  }),
  settings: settingsSchema,
  packs: installedPackSchema,
  imports: importRecordSchema,
  tagged: taggedItemSchema,
  trash: z.looseObject({
    id: key,
    from: z.enum(collectionNames),
    record: z.looseObject({ id: key }),
    deletedAt: moment,
  }),
  drafts: z.looseObject({ id: key, text, at: moment }),
  advisers: z.looseObject({ id: key, name: line, into: line, mergedAt: moment }),
  lenses: lensSchema,
}

/** Where a record does not fit its collection. */
export interface RecordRefusal {
  readonly collection: CollectionName
  /** The field, as a path with dots; empty for the record as a whole. */
  readonly field: string
}

/** Finds out whether a record may be kept in a collection; undefined when it may. */
export function findRecordRefusal(collection: CollectionName, record: unknown): RecordRefusal | undefined {
  if (!isPlainJson(record)) return { collection, field: '' }
  const checked = schemas[collection].safeParse(record)
  if (!checked.success) return { collection, field: checked.error.issues[0]?.path.join('.') ?? '' }
  // What lies in the trash may be put back, so it must fit where it came from.
  const { from, record: thrown } = checked.data as {
    readonly from?: CollectionName
    readonly record?: unknown
  }
  return collection === 'trash' && from !== undefined && from !== 'trash'
    ? findRecordRefusal(from, thrown)
    : undefined
}

/** Finds the first operation of a change that may not be carried out; undefined when all may. */
export function findOperationRefusal(operations: readonly Operation[]): RecordRefusal | undefined {
  for (const operation of operations) {
    const refusal =
      'put' in operation
        ? findRecordRefusal(operation.collection, operation.put)
        : key.safeParse(operation.remove).success
          ? undefined
          : { collection: operation.collection, field: 'id' }
    if (refusal !== undefined) return refusal
  }
  return undefined
}

import { z } from 'zod'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
import type { Change } from '../../store/change'
import { collectionNames } from '../../store/collections'
import type { CollectionName, Collections } from '../../store/collections'
import { ask, callWith, idInput } from '../call'
import type { Packed } from '../packed'

const collection = z.enum(collectionNames)

/**
 * A change as it arrives from a window. The records themselves are checked by the records service against the schema of their
 * collection, so that there is one place that knows what a record may look like.
 */
const change: z.ZodType<Change> = z.object({
  label: z.string().max(80),
  operations: z
    .array(
      z.union([
        z.object({ collection, put: z.looseObject({ id: z.string().max(300) }) }),
        z.object({ collection, remove: z.string().max(300) }),
      ]),
    )
    .max(100_000),
  undoable: z.boolean().optional(),
  // The cast stands for that check of every record that is put.
}) as unknown as z.ZodType<Change>

/** What undo and redo would do now, as labels of the catalogue. */
export interface HistoryState {
  readonly undo: string | null
  readonly redo: string | null
}

/** The user's own records: one way in (a change), a few ways out. */
export const recordsCalls = {
  'records.commit': callWith(change).returning<Result<void, AppError>>(),
  'records.all': callWith(z.object({ collection })).returning<readonly Collections[CollectionName][]>(),
  /** Some of them as text, in the store's order: a window takes thousands in pieces, and none of them keeps it from painting. */
  'records.piece': callWith(
    z.object({ collection, offset: z.number().int().min(0), limit: z.number().int().min(1).max(10_000) }),
  ).returning<Packed<readonly Collections[CollectionName][]>>(),
  'records.get': callWith(z.object({ collection, id: idInput })).returning<
    Collections[CollectionName] | null
  >(),
  /** How many log entries have come back by a day: a number, so that the window need not hold the log to show it. */
  'records.countDue': callWith(z.object({ today: z.iso.date() })).returning<number>(),
  /** How many sample records there are. */
  'records.countSample': ask<number>(),
  /** Takes the sample away in one change; resolves with how many records stay as the user's own because they were changed. */
  'records.removeSample': ask<Result<{ readonly kept: number }, AppError>>(),
  'history.state': ask<HistoryState>(),
  'history.undo': ask<Result<string | null, AppError>>(),
  'history.redo': ask<Result<string | null, AppError>>(),
}

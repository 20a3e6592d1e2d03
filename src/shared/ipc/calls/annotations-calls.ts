import { z } from 'zod'
import { annotationColours } from '../../annotations/annotation'
import type { Annotation } from '../../annotations/annotation'
import type { BulkChange } from '../../annotations/change-annotations'
import type { ReanchorReport } from '../../annotations/plan-reanchoring'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
import { ask, callWith } from '../call'
import type { Packed } from '../packed'

const filter = z.object({
  colours: z.array(z.enum(annotationColours)).max(annotationColours.length).optional(),
  tags: z.array(z.string().max(10_000)).max(10_000).optional(),
  itemIds: z.array(z.string().max(64)).max(100_000).optional(),
  /** Free text, matched in quote, note and tags without regard to case and accents. */
  text: z.string().max(500).optional(),
  /** Times as ISO text: at or after `from`, before `to`. */
  from: z.string().max(30).optional(),
  to: z.string().max(30).optional(),
  orphaned: z.boolean().optional(),
  /** Moved by an update and not yet looked at. */
  moved: z.boolean().optional(),
  private: z.boolean().optional(),
})

/** Which annotations are wanted; a missing part does not narrow. */
export type AnnotationFilter = z.infer<typeof filter>

/** A page of annotations, newest first, and how many there are by colour, tag and item under the filter. */
export interface AnnotationPage {
  readonly total: number
  readonly rows: readonly Annotation[]
  readonly byColour: Readonly<Record<string, number>>
  readonly byTag: Readonly<Record<string, number>>
  readonly byItem: Readonly<Record<string, number>>
  readonly orphaned: number
  readonly moved: number
}

const tags = z.array(z.string().max(200)).max(100)
const bulkChange: z.ZodType<BulkChange> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('colour'), colour: z.enum(annotationColours) }),
  z.object({ kind: z.literal('add-tags'), tags }),
  z.object({ kind: z.literal('remove-tags'), tags }),
  z.object({ kind: z.literal('private'), private: z.boolean() }),
  z.object({ kind: z.literal('remove') }),
])

/** Annotations may be many, so a window asks for those of one item or for a page, and has many changed by their ids. */
export const annotationsCalls = {
  'annotations.ids': callWith(z.object({ filter })).returning<readonly string[]>(),
  'annotations.changeMany': callWith(
    z.object({ ids: z.array(z.string().max(64)).max(200_000), change: bulkChange }),
  ).returning<Result<void, AppError>>(),
  'annotations.forItem': callWith(z.object({ itemId: z.string().max(64) })).returning<
    readonly Annotation[]
  >(),
  /** What an update of the library did to highlights in this session; null when it did nothing. */
  'annotations.lastReanchoring': ask<ReanchorReport | null>(),
  'annotations.page': callWith(
    z.object({ filter, offset: z.number().int().min(0), limit: z.number().int().min(1).max(100_000) }),
  ).returning<Packed<AnnotationPage>>(),
}

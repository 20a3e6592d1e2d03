import { z } from 'zod'
import { annotationColours } from '../../annotations/annotation'
import type { Annotation } from '../../annotations/annotation'
import { callWith } from '../call'

const filter = z.object({
  colours: z.array(z.enum(annotationColours)).max(annotationColours.length).optional(),
  tags: z.array(z.string().max(10_000)).max(10_000).optional(),
  itemIds: z.array(z.string().max(64)).max(100_000).optional(),
  /** Free text, matched in quote, note and tags without regard to case and accents. */
  text: z.string().max(500).optional(),
  from: z.string().max(30).optional(),
  to: z.string().max(30).optional(),
  orphaned: z.boolean().optional(),
})

/** Which annotations are wanted; a missing part does not narrow. */
export type AnnotationFilter = z.infer<typeof filter>

/** A page of annotations, newest first, and how many there are by colour and tag under the filter. */
export interface AnnotationPage {
  readonly total: number
  readonly rows: readonly Annotation[]
  readonly byColour: Readonly<Record<string, number>>
  readonly byTag: Readonly<Record<string, number>>
  readonly orphaned: number
}

/** Annotations may be many, so a window asks for those of one item or for a page. */
export const annotationsCalls = {
  'annotations.forItem': callWith(z.object({ itemId: z.string().max(64) })).returning<
    readonly Annotation[]
  >(),
  'annotations.page': callWith(
    z.object({ filter, offset: z.number().int().min(0), limit: z.number().int().min(1).max(100_000) }),
  ).returning<AnnotationPage>(),
}

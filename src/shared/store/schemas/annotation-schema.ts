import { z } from 'zod'
import { annotationColours } from '../../annotations/annotation'
import type { Annotation } from '../../annotations/annotation'
import { key, line, moment, most, text } from './fields'

const offset = z.number().int().min(0)

/** What an annotation must look like to be kept. */
export const annotationSchema: z.ZodType<Annotation> = z.looseObject({
  id: key,
  itemId: key,
  itemVersion: line,
  anchor: z.looseObject({
    ranges: z.array(z.looseObject({ blockId: key, start: offset, end: offset })).max(most),
    quote: text,
    prefix: line,
    suffix: line,
  }),
  colour: z.enum(annotationColours),
  note: text,
  tags: z.array(line).max(most),
  createdAt: moment,
  updatedAt: moment,
  private: z.boolean(),
  orphaned: z.boolean(),
  moved: z.looseObject({ quote: text, score: z.number().min(0).max(1) }).exactOptional(),
})

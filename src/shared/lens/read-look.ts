import { z } from 'zod'
import { leanings, stages } from './lens'
import type { LensLook } from './lens'

const strand = z.object({ stage: z.enum(stages).nullable(), words: z.string() })
const trait = z.object({ leaning: z.enum(leanings).nullable(), words: z.string() })
const schema = z.object({
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  strands: z.object({ technology: strand, process: strand, relationships: strand }),
  traits: z.object({
    open: trait,
    trustworthy: trait,
    generative: trait,
    courageous: trait,
    'purpose-driven': trait,
  }),
})

/** Reads a look that was kept as the text of a draft; undefined when the text is none. */
export function readLook(text: string): LensLook | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

import { z } from 'zod'
import { leanings, stages, strands, traits } from '../../lens/lens'
import type { Lens } from '../../lens/lens'
import { day, key, most, text } from './fields'

const strand = z.looseObject({ stage: z.enum(stages).nullable(), words: text })
const trait = z.looseObject({ leaning: z.enum(leanings).nullable(), words: text })

/** What the looks at a goal must look like to be kept. */
export const lensSchema: z.ZodType<Lens> = z.looseObject({
  id: key,
  looks: z
    .array(
      z.looseObject({
        day,
        strands: z.record(z.enum(strands), strand),
        traits: z.record(z.enum(traits), trait),
      }),
    )
    .max(most),
})

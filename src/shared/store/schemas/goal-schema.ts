import { z } from 'zod'
import type { Goal } from '../../goals/goal'
import { day, key, level, moment, most, text } from './fields'

/** What a goal must look like to be kept. */
export const goalSchema: z.ZodType<Goal> = z.looseObject({
  id: key,
  words: text,
  level,
  due: day.nullable(),
  createdAt: moment,
  archivedAt: moment.nullable(),
  history: z.array(z.looseObject({ at: moment, from: level, to: level })).max(most),
})

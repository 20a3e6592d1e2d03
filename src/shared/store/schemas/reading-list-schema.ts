import { z } from 'zod'
import { readingStatuses } from '../../reading-lists/reading-list'
import type { ReadingList } from '../../reading-lists/reading-list'
import { day, key, line, moment, most, text } from './fields'

const entry = z.looseObject({
  id: key,
  itemId: key,
  reason: text,
  status: z.enum(readingStatuses),
  due: day.nullable().exactOptional(),
})

/** What a reading list must look like to be kept. */
export const readingListSchema: z.ZodType<ReadingList> = z.looseObject({
  id: key,
  title: line,
  notes: text,
  purpose: z.enum(['for-me', 'to-share']),
  due: day.nullable(),
  sections: z.array(z.looseObject({ id: key, title: line, entries: z.array(entry).max(most) })).max(most),
  createdAt: moment,
  updatedAt: moment,
})

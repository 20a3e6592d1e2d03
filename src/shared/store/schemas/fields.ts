import { z } from 'zod'
import { isDay } from '../../base/day'

/** A line: a title, a name, a tag. Counted in UTF-16 units, as all lengths here. */
export const line = z.string().max(10_000)

/** Running text: a note, a pasted piece of advice. */
export const text = z.string().max(2_000_000)

/** A key of a record or of an item. Not every id is made by us (imported items, advisers' names), so only what harms is refused. */
export const key = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'no control characters')
  .refine((id) => !['__proto__', 'constructor', 'prototype'].includes(id), 'not the name of a prototype')

/** A moment as an ISO text. It is shown and never computed with, so its form is not checked further. */
export const moment = z.string().max(40)

/** A day that exists, as YYYY-MM-DD. */
export const day = z.string().refine(isDay, 'a day is YYYY-MM-DD')

/** One of the three levels. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)])

/** How many parts one record may have of anything. */
export const most = 20_000

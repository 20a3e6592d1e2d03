import { z } from 'zod'
import { importFormats } from '../../import/import-format'
import { key, level, line, moment, most, text } from './fields'

/** The SHA-256 by which a file of `blobs/` goes. */
const blob = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().min(0)

/** An imported pack. */
export const installedPackSchema = z.looseObject({
  id: key,
  manifest: z.looseObject({
    id: key,
    title: line,
    version: line,
    language: line,
    licence: line,
    author: line,
    description: text,
  }),
  parts: z
    .array(z.looseObject({ text: blob, catalogue: blob, items: count, images: z.array(blob).max(most) }))
    .max(most),
  items: count,
  importedAt: moment,
})

/** An import that was made. */
export const importRecordSchema = z.looseObject({
  id: key,
  at: moment,
  format: z.enum(importFormats),
  name: line,
  packs: z.array(z.looseObject({ id: key, title: line })).max(most),
  added: count,
  merged: count,
  removed: count,
  skipped: count,
  leftOut: count,
  undo: blob,
  undoneAt: moment.nullable(),
})

/** The level that the user gave an item. */
export const taggedItemSchema = z.looseObject({
  id: key,
  levels: z.array(level).max(3),
  by: z.enum(['hand', 'suggestion']),
  at: moment,
})

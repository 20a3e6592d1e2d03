import { z } from 'zod'
import { annotationColours } from '../../annotations/annotation'
import { exportFormats } from '../../export/export-format'
import { readingFonts, themes } from '../../settings/settings'
import { key, line } from './fields'

const reading = z
  .looseObject({
    font: z.enum(readingFonts),
    size: z.number().min(8).max(72),
    leading: z.number().min(1).max(4),
    measure: z.number().min(20).max(200),
    paragraphNumbers: z.boolean(),
  })
  .partial()

/** What the settings must look like to be kept. Each may be missing: an older version did not know it, and a default stands in. */
export const settingsSchema = z.looseObject({
  id: z.literal('settings'),
  theme: z.enum(themes).exactOptional(),
  language: z.enum(['system', 'en', 'de']).exactOptional(),
  reading: reading.exactOptional(),
  colourMeanings: z.partialRecord(z.enum(annotationColours), line).exactOptional(),
  activeGoalId: key.nullable().exactOptional(),
  welcomed: z.boolean().exactOptional(),
  shortcuts: z.record(z.string().max(100), z.string().max(100)).exactOptional(),
  citationStyle: z.enum(['apa', 'chicago', 'harvard']).exactOptional(),
  quickCapture: z.boolean().exactOptional(),
  trayBadge: z.boolean().exactOptional(),
  notifications: z.boolean().exactOptional(),
  newsSeen: line.nullable().exactOptional(),
  lastExport: z
    .looseObject({ format: z.enum(exportFormats), withText: z.boolean() })
    .nullable()
    .exactOptional(),
})

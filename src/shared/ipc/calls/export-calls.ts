import { z } from 'zod'
import { annotationColours } from '../../annotations/annotation'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
import { itemKinds } from '../../content/item'
import { differences } from '../../contrasts/contrast'
import type { WrittenCounts } from '../../export/count-written'
import type { ExportDocument } from '../../export/export-document'
import { exportFormats } from '../../export/export-format'
import type { ExportFormat } from '../../export/export-format'
import type { ExportSubject } from '../../export/export-subject'
import { exportLabels } from '../../export/export-words'
import { answers, questionIds, verdicts } from '../../fit-check/log-entry'
import { readingStatuses } from '../../reading-lists/reading-list'
import { citationStyles } from '../../settings/settings'
import { callWith } from '../call'

/** The beginning of what would be written. */
export interface ExportPreview {
  readonly document: ExportDocument
  /** Whether entries were left out, because a preview does not show so many. */
  readonly cut: boolean
  /** The formats that the whole has anything for. */
  readonly formats: readonly ExportFormat[]
}

/** What was written, counted in what was read back from the disk. */
export interface SavedExport {
  readonly path: string
  readonly counts: WrittenCounts
  /** How many pictures of the texts stand in words in a format that shows pictures. */
  readonly left: number
  /** For a PDF. */
  readonly pages: number | null
}

/** By which a window names an export of its own, to hear how far it is (`export.progress`) and to give it up. */
const job = z.string().min(1).max(64)

// A name and no path: where it goes is chosen in the dialog.
const name = z
  .string()
  .max(200)
  .regex(/^(?!\.{1,2}$)[^/\\:\u0000-\u001f\u007f]+$/)
const title = z.string().max(300)

const id = z.string().max(64)
const ids = z.array(id).max(200_000)
const subject: z.ZodType<ExportSubject> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list'), id }),
  z.object({ kind: z.literal('items'), ids, title: z.string().max(1000) }),
  z.object({ kind: z.enum(['annotations', 'log', 'contrasts']), ids: ids.nullable() }),
])

const called = z.string().max(2000)
const byLevel = z.object({ 1: called, 2: called, 3: called })
const names = z.object({
  words: z.record(z.enum(exportLabels), called),
  language: z.string().max(35),
  titles: z.record(z.enum(['annotations', 'log', 'contrasts']), called),
  levels: byLevel,
  kinds: z.record(z.enum(itemKinds), called),
  statuses: z.record(z.enum(readingStatuses), called),
  colours: z.record(z.enum(annotationColours), called),
  verdicts: z.record(z.enum(verdicts), called),
  overruled: z.record(z.enum(verdicts), called),
  questions: z.record(z.enum(questionIds), byLevel),
  answers: z.record(z.enum(answers), called),
  additions: z.record(z.enum(['outcome', 'correction']), called),
  differences: z.record(z.enum(differences), called),
  pasted: called,
  missing: called,
})

const chosen = {
  purpose: z.enum(['for-me', 'to-share']),
  withText: z.boolean(),
  style: z.enum(citationStyles),
  names,
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
}

/** Writing files that the user asked for. */
export const exportCalls = {
  /** Gathers the first `most` entries. Resolves with null when what was to be exported is gone, or when it was given up. */
  'export.preview': callWith(
    z.object({ job, subject, options: z.object({ ...chosen, most: z.number().int().min(1).max(1000) }) }),
  ).returning<Result<ExportPreview | null, AppError>>(),
  /**
   * Asks where to save, gathers everything, writes it, reads it back and counts it. Resolves with null when the user thought
   * better of it, before or while it is written; nothing is there then.
   */
  'export.write': callWith(
    z.object({
      job,
      subject,
      options: z.object(chosen),
      format: z.enum(exportFormats),
      name,
      title,
      // Empty for a folder.
      extension: z.string().regex(/^[a-z]{0,8}$/),
    }),
  ).returning<Result<SavedExport | null, AppError>>(),
  /** Everything about each subject as Markdown; empty where it is gone. */
  'export.texts': callWith(
    z.object({ job, subjects: z.array(subject).max(20_000), options: z.object(chosen) }),
  ).returning<Result<readonly string[] | null, AppError>>(),
  /** Gives an export up: its call resolves with null and nothing is written, unless it had ended already. */
  'export.cancel': callWith(z.object({ job })).returning<void>(),
  /** Asks where to save and writes a text, or for `png` the picture that an SVG draws. */
  'export.save': callWith(
    z.object({
      name,
      title,
      extension: z.string().regex(/^[a-z]{1,8}$/),
      text: z.string().max(200_000_000),
      kind: z.enum(['text', 'png']),
    }),
  ).returning<Result<{ readonly path: string } | null, AppError>>(),
}

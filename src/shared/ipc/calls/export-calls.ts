import { z } from 'zod'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
import type { FilePart } from '../../export/file-part'
import { callWith } from '../call'

/** What was written, as it was read back from the disk. */
export interface SavedExport {
  readonly path: string
  readonly bytes: number
  /** The text of the file; null where the file is no text. */
  readonly text: string | null
  /** For a PDF. */
  readonly pages: number | null
}

/** What was written as several parts, as they were read back from the zip or the folder. */
export interface SavedParts {
  readonly path: string
  readonly bytes: number
  readonly parts: readonly FilePart[]
}

/** By which a window names an export of its own that it may give up. */
const job = z.string().min(1).max(64)

const file = {
  job: job.exactOptional(),
  // A name and no path: where it goes is chosen in the dialog.
  name: z
    .string()
    .max(200)
    .regex(/^(?!\.{1,2}$)[^/\\:\u0000-\u001f\u007f]+$/),
  title: z.string().max(300),
}

/** Writing files that the user asked for. */
export const exportCalls = {
  /**
   * Asks where to save, writes the text (or the page printed to PDF), reads it back. Resolves with null when the user
   * thought better of it, before or while it is written. The text is a page for `pdf`, an SVG for `png`, base64 for `binary`.
   */
  'export.save': callWith(
    z.object({
      ...file,
      extension: z.string().regex(/^[a-z]{1,8}$/),
      text: z.string().max(200_000_000),
      kind: z.enum(['text', 'pdf', 'png', 'binary']),
    }),
  ).returning<Result<SavedExport | null, AppError>>(),
  /**
   * Asks where to save, writes the parts as a zip (a part named `mimetype` that stands first is stored as it is) or as a new
   * folder, reads them back. Resolves with null when the user thought better of it.
   */
  'export.saveParts': callWith(
    z.object({
      ...file,
      extension: z.string().regex(/^[a-z]{0,8}$/),
      kind: z.enum(['zip', 'folder']),
      parts: z
        .array(
          z.object({
            path: z
              .string()
              .max(300)
              .regex(
                /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\:\u0000-\u001f\u007f]*[^\\:/\u0000-\u001f\u007f]$/,
              ),
            text: z.string().max(200_000_000),
            encoding: z.literal('base64').exactOptional(),
          }),
        )
        .min(1)
        .max(50_000),
    }),
  ).returning<Result<SavedParts | null, AppError>>(),
  /** Gives an export up: its call resolves with null and nothing is written, unless it had ended already. */
  'export.cancel': callWith(z.object({ job })).returning<void>(),
}

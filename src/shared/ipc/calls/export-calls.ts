import { z } from 'zod'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
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

/** Writing files that the user asked for. */
export const exportCalls = {
  /**
   * Asks where to save, writes the text (or the page printed to PDF), reads it back. Resolves with null when the user
   * thought better of it. The text is a page for `pdf`, an SVG for `png`, base64 for `binary`.
   */
  'export.save': callWith(
    z.object({
      // A name and no path: where it goes is chosen in the dialog.
      name: z
        .string()
        .max(200)
        .regex(/^(?!\.{1,2}$)[^/\\:\u0000-\u001f\u007f]+$/),
      extension: z.string().regex(/^[a-z]{1,8}$/),
      title: z.string().max(300),
      text: z.string().max(200_000_000),
      kind: z.enum(['text', 'pdf', 'png', 'binary']),
    }),
  ).returning<Result<SavedExport | null, AppError>>(),
}

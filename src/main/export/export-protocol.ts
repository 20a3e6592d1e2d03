import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import type { WrittenCounts } from '../../shared/export/count-written'
import type { ExportFormat } from '../../shared/export/export-format'
import type { ExportProgress } from '../../shared/export/export-progress'
import type { ExportQuestions } from '../../shared/export/export-source'
import type { ExportSubject } from '../../shared/export/export-subject'
import type { GatherOptions } from '../../shared/export/gather-document'
import type { ExportPreview } from '../../shared/ipc/calls/export-calls'

/** What a worker is to do; one worker does one task and ends. */
export type ExportTask =
  | { readonly task: 'preview'; readonly subject: ExportSubject; readonly options: GatherOptions }
  | {
      readonly task: 'write'
      readonly subject: ExportSubject
      readonly options: GatherOptions
      readonly format: ExportFormat
      /** Where the file or the folder is to be in the end, for what is told of it. */
      readonly path: string
      /** Where it is written, beside that; whoever gave the task gives it its name. */
      readonly temporary: string
    }
  /** Each subject as Markdown; empty where it is gone. */
  | { readonly task: 'texts'; readonly subjects: readonly ExportSubject[]; readonly options: GatherOptions }

/** What was written, read back and counted. */
export interface WrittenExport {
  readonly counts: WrittenCounts
  /** How many pictures of the texts stand in words in a format that shows pictures. */
  readonly left: number
  /** For a PDF. */
  readonly pages: number | null
}

/** What comes out of each task. A subject that is gone gives null. */
export interface ExportOutcomes {
  readonly preview: ExportPreview | null
  readonly write: Result<WrittenExport | null, AppError>
  readonly texts: readonly string[]
}

/** What a worker tells and asks. */
export type ExportMessage =
  | {
      [Q in keyof ExportQuestions]: {
        readonly message: 'ask'
        readonly number: number
        readonly question: Q
        readonly input: ExportQuestions[Q]['input']
      }
    }[keyof ExportQuestions]
  | { readonly message: 'print'; readonly page: string }
  | { readonly message: 'progress'; readonly progress: ExportProgress }
  | { readonly message: 'done'; readonly outcome: ExportOutcomes[ExportTask['task']] }
  | { readonly message: 'failed'; readonly reason: string }

/** What a worker is told. */
export type ExportReply =
  | { readonly reply: 'task'; readonly task: ExportTask }
  /** Some pieces of an answer; `last` when there are no more. */
  | {
      readonly reply: 'pieces'
      readonly number: number
      readonly pieces: readonly unknown[]
      readonly last: boolean
    }
  | { readonly reply: 'printed'; readonly pdf: Result<Uint8Array, string> }

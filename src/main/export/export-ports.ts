import type { ExportProgress } from '../../shared/export/export-progress'
import type { ExportSource } from '../../shared/export/export-source'

/** What exporting needs of the rest of the app. */
export interface ExportPorts {
  /** The built worker. */
  readonly workerPath: string
  /** What the library that is open answers. */
  source(): Promise<ExportSource>
  /** Resolves with the path, or null when the user thought better of it. */
  askWhere(options: {
    readonly name: string
    readonly extension: string
    readonly title: string
  }): Promise<string | null>
  /** Rejects when the signal is aborted before the page has been printed. */
  printToPdf(page: string, signal: AbortSignal): Promise<Uint8Array>
  onProgress(job: string, progress: ExportProgress): void
}

import { rm } from 'node:fs/promises'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { Handlers, Input } from '../../shared/ipc/contract'
import type { ExportPorts } from './export-ports'
import { runExportWorker } from './run-export-worker'
import type { ExportWatch } from './run-export-worker'
import { besidePath, giveName, toExportError } from './write-export'
import { isFree } from './write-folder'

type Answer<C extends keyof Handlers> = Promise<Awaited<ReturnType<Handlers[C]>>>

/** Exports: what will be written is shown, written by a worker where the user says, or given up. */
export interface ExportService {
  preview(input: Input<'export.preview'>): Answer<'export.preview'>
  write(input: Input<'export.write'>): Answer<'export.write'>
  texts(input: Input<'export.texts'>): Answer<'export.texts'>
  /** Gives a job up; one that is unknown or has ended stays as it is. */
  cancel(input: Input<'export.cancel'>): void
}

/** Creates the service over the library that is open. */
export function createExportService(ports: ExportPorts): ExportService {
  const running = new Map<string, AbortController>()

  /** Does some work under a signal that `cancel` aborts, by the name that the window gave the job. */
  async function run<T>(job: string, work: (watch: ExportWatch) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    running.set(job, controller)
    try {
      return await work({
        source: await ports.source(),
        printToPdf: ports.printToPdf,
        signal: controller.signal,
        onProgress: (progress) => ports.onProgress(job, progress),
      })
    } finally {
      running.delete(job)
    }
  }

  return {
    preview: ({ job, subject, options }) =>
      run(job, (watch) => runExportWorker(ports.workerPath, { task: 'preview', subject, options }, watch)),

    texts: ({ job, subjects, options }) =>
      run(job, (watch) =>
        runExportWorker(
          ports.workerPath,
          { task: 'texts', subjects, options: { ...options, most: null } },
          watch,
        ),
      ),

    write: (input) =>
      run(input.job, async (watch) => {
        const path = await ports.askWhere(input)
        if (path === null || watch.signal.aborted) return success(null)
        const temporary = besidePath(path)
        const written = await writeAs(path, temporary, input, watch)
        if (!written.ok || written.value === null) await rm(temporary, { recursive: true, force: true })
        return written
      }),

    cancel: ({ job }) => running.get(job)?.abort(),
  }

  async function writeAs(
    path: string,
    temporary: string,
    { subject, options, format, extension }: Input<'export.write'>,
    watch: ExportWatch,
  ): Promise<
    Result<Awaited<Answer<'export.write'>> extends Result<infer S, AppError> ? S : never, AppError>
  > {
    // What is there already is never touched by a folder.
    if (extension === '' && !(await isFree(path)))
      return failure(createAppError('export-folder-taken', { path }))
    const task = {
      task: 'write',
      subject,
      options: { ...options, most: null },
      format,
      path,
      temporary,
    } as const
    const outcome = await runExportWorker(ports.workerPath, task, watch)
    if (!outcome.ok || outcome.value === null) return outcome.ok ? success(null) : outcome
    const written = outcome.value
    if (!written.ok || written.value === null || watch.signal.aborted)
      return written.ok ? success(null) : written
    try {
      await giveName(temporary, path)
      return success({ path, ...written.value })
    } catch (error) {
      return failure(toExportError(error, path))
    }
  }
}

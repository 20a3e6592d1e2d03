import { Worker } from 'node:worker_threads'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { ImportMessage, ImportTask, Looked, Staged } from './import-protocol'

/** What a worker may use. A file is done in milliseconds; one that keeps the worker silent for so long is hostile. */
export interface WorkerLimits {
  readonly heapMegabytes: number
  readonly silenceMs: number
  readonly totalMs: number
}

/** The limits in the product: memory, time without a word, and time for ten thousand files. */
export const productLimits: WorkerLimits = { heapMegabytes: 256, silenceMs: 10_000, totalMs: 600_000 }

/** How to follow a worker and call it off. */
export interface WorkerWatch {
  onProgress(done: number, total: number): void
  readonly signal: AbortSignal
}

/** What came out of a task; a task that was called off gives null. */
export type TaskOutcome = { readonly looked: Looked } | { readonly staged: Staged } | null

/**
 * Runs one task in a thread of its own, which is ended as soon as it answers, takes too much memory or time, or is called
 * off. Fails with `import-too-much-memory`, `import-too-slow`, `import-failed` or the reason why what was chosen is refused.
 */
export function runImportWorker(
  path: string,
  task: ImportTask,
  watch: WorkerWatch,
  limits: WorkerLimits = productLimits,
): Promise<Result<TaskOutcome, AppError>> {
  return new Promise((resolve) => {
    const worker = new Worker(path, {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    })
    let ended = false
    // Ending a worker makes it tell of its exit, which is no second outcome.
    const end = (outcome: Result<TaskOutcome, AppError>): void => {
      if (ended) return
      ended = true
      clearTimeout(silence)
      clearTimeout(total)
      watch.signal.removeEventListener('abort', stop)
      void worker.terminate().then(() => resolve(outcome))
    }
    const stop = (): void => end(success(null))
    const tooSlow = (): void => end(failure(createAppError('import-too-slow')))
    let silence = setTimeout(tooSlow, limits.silenceMs)
    const total = setTimeout(tooSlow, limits.totalMs)
    watch.signal.addEventListener('abort', stop)
    if (watch.signal.aborted) stop()
    worker.postMessage(task)

    worker.on('message', (told: ImportMessage) => {
      clearTimeout(silence)
      silence = setTimeout(tooSlow, limits.silenceMs)
      switch (told.message) {
        case 'progress':
          return watch.onProgress(told.done, told.total)
        case 'looked':
          return end(success({ looked: told.looked }))
        case 'read':
          return end(success({ staged: told.staged }))
        case 'refused':
          return end(failure(told.error))
      }
    })
    worker.on('error', (error: Error & { readonly code?: string }) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(
        failure(
          outOfMemory
            ? createAppError('import-too-much-memory')
            : createAppError('import-failed', { reason: error.message }),
        ),
      )
    })
    worker.on('exit', () => end(failure(createAppError('import-failed', { reason: 'ended' }))))
  })
}

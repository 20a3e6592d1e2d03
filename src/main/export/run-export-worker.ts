import { Worker } from 'node:worker_threads'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { messageOf } from '../../shared/base/message-of'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { ExportProgress } from '../../shared/export/export-progress'
import type { ExportSource } from '../../shared/export/export-source'
import type { ExportMessage, ExportOutcomes, ExportReply, ExportTask } from './export-protocol'

/** Who answers a worker, follows it and calls it off. */
export interface ExportWatch {
  readonly source: ExportSource
  /** Prints a self-contained page. Rejects when the signal is aborted before. */
  printToPdf(page: string, signal: AbortSignal): Promise<Uint8Array>
  onProgress(progress: ExportProgress): void
  readonly signal: AbortSignal
}

/** An answer goes over in so many pieces at a time, so that this thread stays free between them. */
const piecesAtATime = 100

/**
 * Runs one task in a thread of its own, which is ended as soon as it answers or is called off; a task that was called off
 * gives null. Fails with `export-failed`. When this resolves the thread has ended, and nothing is being written any more.
 */
export function runExportWorker<T extends ExportTask>(
  path: string,
  task: T,
  watch: ExportWatch,
): Promise<Result<ExportOutcomes[T['task']] | null, AppError>> {
  return new Promise((resolve) => {
    const worker = new Worker(path)
    let ended = false
    const end = (outcome: Result<ExportOutcomes[T['task']] | null, AppError>): void => {
      if (ended) return
      ended = true
      watch.signal.removeEventListener('abort', stop)
      void worker.terminate().then(() => resolve(outcome))
    }
    const stop = (): void => end(success(null))
    const fail = (reason: string): void => end(failure(createAppError('export-failed', { reason })))
    const send = (reply: ExportReply): void => {
      if (!ended) worker.postMessage(reply)
    }
    watch.signal.addEventListener('abort', stop)
    if (watch.signal.aborted) stop()
    send({ reply: 'task', task })

    worker.on('message', (told: ExportMessage) => {
      switch (told.message) {
        case 'ask':
          return void answer(told, watch.source, send).catch((error: unknown) => fail(String(error)))
        case 'print':
          return void watch.printToPdf(told.page, watch.signal).then(
            (bytes) => send({ reply: 'printed', pdf: success(bytes) }),
            (error: unknown) => send({ reply: 'printed', pdf: failure(messageOf(error)) }),
          )
        case 'progress':
          return watch.onProgress(told.progress)
        case 'done':
          // A worker answers its own task.
          return end(success(told.outcome as ExportOutcomes[T['task']]))
        case 'failed':
          return fail(told.reason)
      }
    })
    worker.on('error', (error) => fail(error.message))
    worker.on('exit', () => fail('ended'))
  })
}

async function answer(
  { number, question, input }: Extract<ExportMessage, { message: 'ask' }>,
  source: ExportSource,
  send: (reply: ExportReply) => void,
): Promise<void> {
  // The protocol pairs each question with its input; looking a function up by name loses that.
  const find = source[question] as (input: unknown) => Promise<readonly unknown[]>
  const pieces = await find(input)
  let from = 0
  do {
    const next = from + piecesAtATime
    send({ reply: 'pieces', number, pieces: pieces.slice(from, next), last: next >= pieces.length })
    from = next
    await new Promise((resolve) => setImmediate(resolve))
  } while (from < pieces.length)
}

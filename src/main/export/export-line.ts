import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { ExportQuestions, ExportSource } from '../../shared/export/export-source'
import { runExportTask } from './export-handler'
import type { ExportMessage, ExportReply } from './export-protocol'

/** A worker's end of the line: takes replies, and sends what the task asks and tells. */
export interface ExportLine {
  take(reply: ExportReply): void
}

interface Waiting {
  readonly pieces: unknown[]
  readonly resolve: (pieces: readonly unknown[]) => void
}

/** Creates the end of a line that does a task as soon as it is told one. `now` reads a clock in milliseconds. */
export function createExportLine(send: (message: ExportMessage) => void, now: () => number): ExportLine {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let printed: ((pdf: Result<Uint8Array, AppError>) => void) | undefined

  function ask<Q extends keyof ExportQuestions>(
    question: Q,
  ): (input: ExportQuestions[Q]['input']) => Promise<readonly ExportQuestions[Q]['piece'][]> {
    return (input) =>
      new Promise((resolve) => {
        last += 1
        // A question is answered with its own pieces; the map of those waiting cannot say so.
        waiting.set(last, { pieces: [], resolve: resolve as Waiting['resolve'] })
        send({ message: 'ask', number: last, question, input } as ExportMessage)
      })
  }

  const source: ExportSource = {
    list: ask('list'),
    items: ask('items'),
    annotations: ask('annotations'),
    log: ask('log'),
    contrasts: ask('contrasts'),
    packs: ask('packs'),
    pictures: ask('pictures'),
  }

  function print(page: string): Promise<Result<Uint8Array, AppError>> {
    send({ message: 'print', page })
    return new Promise((resolve) => (printed = resolve))
  }

  function takePieces({ number, pieces, last }: Extract<ExportReply, { reply: 'pieces' }>): void {
    const asked = waiting.get(number)
    asked?.pieces.push(...pieces)
    if (!last) return
    waiting.delete(number)
    asked?.resolve(asked.pieces)
  }

  return {
    take(reply) {
      switch (reply.reply) {
        case 'task':
          runExportTask(
            reply.task,
            { source, print, onProgress: (progress) => send({ message: 'progress', progress }) },
            now,
          ).then(
            (outcome) => send({ message: 'done', outcome }),
            (error: unknown) => send({ message: 'failed', reason: String(error) }),
          )
          return
        case 'pieces':
          return takePieces(reply)
        case 'printed':
          return printed?.(
            reply.pdf.ok
              ? reply.pdf
              : failure(createAppError('export-not-printed', { reason: reply.pdf.error })),
          )
      }
    },
  }
}

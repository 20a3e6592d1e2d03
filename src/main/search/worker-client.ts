import { Worker } from 'node:worker_threads'
import type { SearchRequest, SearchResponse, SearchTask, SearchTasks } from './search-protocol'

/** A worker thread that is asked and answers. Ends itself and everything asked of it when it hangs or dies. */
export interface WorkerClient {
  ask<T extends SearchTask>(task: T, input: SearchTasks[T]['input']): Promise<SearchTasks[T]['output']>
  close(): Promise<void>
}

/** A task that takes longer has gone wrong, in milliseconds; reading and indexing a large library is within it. */
const patience = 60_000

/** Room for new objects, in megabytes. By default it grows to three times as much, which the process then keeps. */
const youngest = 16

interface Waiting {
  readonly resolve: (output: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** Starts a worker. `onEnd` is called once when it has ended without being told to. */
export function startWorker(path: string, onEnd: () => void): WorkerClient {
  const worker = new Worker(path, { resourceLimits: { maxYoungGenerationSizeMb: youngest } })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let ended = false

  function end(reason: string): void {
    if (ended) return
    ended = true
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer)
      reject(new Error(reason))
    }
    waiting.clear()
    void worker.terminate()
  }

  function fail(reason: string): void {
    if (ended) return
    end(reason)
    onEnd()
  }

  worker.unref()
  worker.on('error', (error) => fail(`The search worker failed: ${error.message}`))
  worker.on('exit', () => fail('The search worker ended'))
  worker.on('message', (response: SearchResponse) => {
    const asked = waiting.get(response.id)
    if (asked === undefined) return
    waiting.delete(response.id)
    clearTimeout(asked.timer)
    if (response.ok) asked.resolve(response.output)
    else asked.reject(new Error(response.message))
  })

  return {
    ask<T extends SearchTask>(task: T, input: SearchTasks[T]['input']) {
      return new Promise<SearchTasks[T]['output']>((resolve, reject) => {
        if (ended) {
          reject(new Error('The search worker has ended'))
          return
        }
        last += 1
        const timer = setTimeout(() => fail(`The search worker did not answer to ${task}`), patience)
        // The worker answers a task with that task's output; the map of those waiting cannot say so.
        waiting.set(last, { resolve: resolve as (output: unknown) => void, reject, timer })
        worker.postMessage({ id: last, task, input } as SearchRequest)
      })
    },
    async close() {
      end('Search was closed')
      await worker.terminate()
    },
  }
}

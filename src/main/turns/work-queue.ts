/** Runs pieces of work one after another, in the order in which they were handed in. */
export interface WorkQueue {
  run<T>(work: () => Promise<T>): Promise<T>
}

/** Creates a queue. A piece that fails does not keep the next from running. */
export function createWorkQueue(): WorkQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const result = last.then(work)
      last = result.catch(() => undefined)
      return result
    },
  }
}

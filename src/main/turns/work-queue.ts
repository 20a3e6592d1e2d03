/** Runs pieces of work one after another, in the order in which they were handed in. */
export interface WorkQueue {
  run<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when everything that has been handed in so far has ended, well or not. */
  idle(): Promise<void>
}

/** Creates a queue. A piece that fails does not keep the next from running. */
export function createWorkQueue(): WorkQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const result = last.then(work)
      // The failure is for whoever handed the work in.
      last = result.catch(() => undefined)
      return result
    },
    async idle() {
      await last
    },
  }
}

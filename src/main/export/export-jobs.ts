/** Exports that are being written, by the names that windows gave them. */
export interface ExportJobs {
  /** Does some work under a signal that `cancel` aborts; without a name it cannot be given up. */
  run<T>(job: string | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Gives a job up; one that is unknown or has ended stays as it is. */
  cancel(job: string): void
}

/** Begins without any. */
export function createExportJobs(): ExportJobs {
  const running = new Map<string, AbortController>()
  return {
    async run(job, work) {
      const controller = new AbortController()
      if (job !== undefined) running.set(job, controller)
      try {
        return await work(controller.signal)
      } finally {
        if (job !== undefined) running.delete(job)
      }
    },
    cancel(job) {
      running.get(job)?.abort()
    },
  }
}

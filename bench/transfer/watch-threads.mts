import type { ElectronApplication, Page } from '@playwright/test'

/** The longest that each thread was held since the last reset, in milliseconds. */
export interface ThreadWatch {
  reset(): Promise<void>
  /** Tasks of the window below 50 ms are not told by Chromium and count as 0. */
  longest(): Promise<{ readonly window: number; readonly main: number }>
}

/** Watches the window's thread by its own long tasks, and the main process's by a clock that should tick every 5 ms. */
export async function watchThreads(app: ElectronApplication, page: Page): Promise<ThreadWatch> {
  await page.evaluate(() => {
    Object.assign(window, { longestTask: 0 })
    new PerformanceObserver((list) => {
      const held = window as unknown as { longestTask: number }
      for (const { duration } of list.getEntries()) held.longestTask = Math.max(held.longestTask, duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  await app.evaluate(() => {
    const held = globalThis as unknown as { longestTurn: number }
    held.longestTurn = 0
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      held.longestTurn = Math.max(held.longestTurn, now - last - 5)
      last = now
    }, 5)
  })
  return {
    async reset() {
      await page.evaluate(() => Object.assign(window, { longestTask: 0 }))
      await app.evaluate(() => Object.assign(globalThis, { longestTurn: 0 }))
    },
    async longest() {
      return {
        window: await page.evaluate(() => (window as unknown as { longestTask: number }).longestTask),
        main: await app.evaluate(() => (globalThis as unknown as { longestTurn: number }).longestTurn),
      }
    },
  }
}

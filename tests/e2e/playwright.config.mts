import { defineConfig } from '@playwright/test'

// One worker: each test starts an app of its own, and two at once on a small machine only slow each other down.
export default defineConfig({
  testDir: '.',
  globalSetup: './use-electron-runtime.ts',
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    // Of 700,000 pixels so many may differ: less than a column that has moved by a pixel, more than the rounding of a curve.
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', threshold: 0.05, maxDiffPixels: 300 },
  },
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  workers: 1,
  // A whole desktop on two busy cores stumbles now and then. What passed only the second time is named at the end of the run.
  retries: 1,
  forbidOnly: true,
  outputDir: '../../test-results/e2e',
  reporter: [['list'], ['json']],
})

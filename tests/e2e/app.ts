import { _electron, test as base } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '..', '..')

/** A running app with a data folder of its own. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly data: string
  close(): Promise<void>
}

/** Starts the built app as a user would, on a folder of its own or on one that is named. */
export async function startApp(
  data: string,
  options: {
    readonly theme?: string
    readonly size?: readonly [number, number]
    /** Another built app than the one of this tree. */
    readonly built?: string
    /** Further switches at the start. */
    readonly switches?: readonly string[]
    /** Added to the environment. */
    readonly environment?: Readonly<Record<string, string>>
  } = {},
): Promise<RunningApp> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    args: [
      options.built ?? root,
      ...asRoot,
      '--log-level=3',
      `--user-data-dir=${data}`,
      ...(options.switches ?? []),
    ],
    ...(options.environment === undefined ? {} : { env: withEnvironment(options.environment) }),
  })
  const page = await app.firstWindow()
  const [width, height] = options.size ?? [1280, 860]
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const)
  return { app, page, data, close: () => app.close() }
}

function withEnvironment(added: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return { ...Object.fromEntries(own), ...added }
}

/** Leaves the first page by "Just browse". */
export async function justBrowse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Just browse' }).click()
  await page.getByRole('list', { name: 'Library items' }).waitFor()
}

/** Lets the next save dialog answer with a path. */
export async function answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

/** Lets the next question for a folder be answered with one. */
export async function answerFolderDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
}

/** A test with an app that has just been started for the first time. */
export const test = base.extend<{ folder: string; first: RunningApp }>({
  // Playwright wants the pattern even where nothing is needed.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'levelwise-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  first: async ({ folder }, use) => {
    const first = await startApp(folder)
    await use(first)
    await first.close().catch(() => undefined)
  },
})

export { expect } from '@playwright/test'

import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The folder of the built app. */
export const root = join(__dirname, '..', '..', '..')

/** The executable of the runtime that the proof runs in. */
export function findElectron(): string {
  return join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? dirname(process.execPath), 'electron')
}

/** Starts the built app, or a copy of it in another folder, or by another program, and waits for its first window. */
export async function launchApp(
  data: string,
  app: string = root,
  executable?: string,
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const launched = await _electron.launch({
    args: [app, ...asRoot, '--log-level=3', `--user-data-dir=${data}`],
    timeout: 120_000,
    ...(executable === undefined ? {} : { executablePath: executable }),
  })
  const page = await launched.firstWindow({ timeout: 120_000 })
  page.setDefaultTimeout(60_000)
  await knowNames(launched, page)
  await launched.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 1000))
  return { app: launched, page }
}

/** The loader of TypeScript wraps functions in a call that keeps their names; code that is sent elsewhere needs it there. */
async function knowNames(app: ElectronApplication, page: Page): Promise<void> {
  const keep = 'globalThis.__name ??= (named) => named'
  await app.evaluate((_electronModule, code) => void (0, eval)(code), keep)
  await page.addInitScript(keep)
  await page.evaluate(keep)
}

/** Copies the built app without its library, which the caller writes into `out/content`. */
export async function copyApp(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'out'), { recursive: true })
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  for (const part of ['main', 'preload', 'renderer'])
    await cp(join(root, 'out', part), join(folder, 'out', part), { recursive: true })
}

/** What the app was brought to do that it must never do. */
export interface Escapes {
  readonly requests: number
  readonly navigations: number
  readonly windows: number
}

/** Counts from now on, in the main process, every request that is not for our scheme, every navigation away, every further window. */
export async function countEscapes(app: ElectronApplication): Promise<() => Promise<Escapes>> {
  await app.evaluate(({ app: electron, session, BrowserWindow }) => {
    const counts = { requests: 0, navigations: 0, windows: 0 }
    Object.assign(globalThis, { escapes: counts })
    const isOutside = (url: string): boolean => !url.startsWith('lw://') && !url.startsWith('devtools://')
    // The guard itself stays in place; what it refuses ends as an error, and that is counted.
    session.defaultSession.webRequest.onErrorOccurred((details) => {
      if (isOutside(details.url)) counts.requests += 1
    })
    session.defaultSession.webRequest.onCompleted((details) => {
      if (isOutside(details.url)) counts.requests += 1
    })
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.on('did-start-navigation', (_event, url, inPlace) => {
        if (!inPlace) counts.navigations += 1
        else if (isOutside(url)) counts.navigations += 1
      })
    electron.on('browser-window-created', () => {
      counts.windows += 1
    })
  })
  return () => app.evaluate(() => ({ ...(globalThis as unknown as { escapes: Escapes }).escapes }))
}

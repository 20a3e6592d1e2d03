import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { join } from 'node:path'
import type { Operation } from '../../../src/shared/store/change'

const root = join(__dirname, '..', '..', '..')

/** The built app in its own process, driven through the calls that its windows use. */
export interface DrivenApp {
  readonly app: ElectronApplication
  readonly page: Page
  close(): Promise<void>
  /** Ends the main process as a crash would; Chromium's own processes end with it. */
  kill(): Promise<void>
}

/** Starts the app and waits until its records can be read. */
export async function driveApp(userData: string): Promise<DrivenApp> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    args: [root, ...asRoot, '--log-level=3', `--user-data-dir=${userData}`],
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => 'levelwise' in window)
  await readAll(page, 'settings')
  const child = app.process()
  return {
    app,
    page,
    close: () => app.close(),
    kill() {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGKILL')
      return ended
    },
  }
}

/** A record as far as a claim needs to know it. */
export interface AnyRecord {
  readonly id: string
  readonly [field: string]: unknown
}

/** The window as claims see it: the same functions that the screens use. */
export interface DrivenWindow {
  readonly levelwise: { readonly calls: Calls }
}

interface Calls {
  readonly records: {
    all(of: { readonly collection: string }): Promise<readonly AnyRecord[]>
    commit(change: object): Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>
  }
  readonly history: {
    undo(): Promise<{ readonly ok: boolean; readonly value?: string | null }>
    redo(): Promise<{ readonly ok: boolean; readonly value?: string | null }>
  }
  readonly drafts: {
    find(of: { readonly id: string }): Promise<string | null>
    keep(draft: { readonly id: string; readonly text: string }): Promise<{ readonly ok: boolean }>
  }
}

/** Reads a whole collection. */
export function readAll(page: Page, collection: string): Promise<readonly AnyRecord[]> {
  return page.evaluate(async (name) => {
    const { calls } = (window as unknown as DrivenWindow).levelwise
    return calls.records.all({ collection: name })
  }, collection)
}

/** Makes a change; throws when it was not saved. */
export async function commit(page: Page, label: string, operations: readonly Operation[]): Promise<void> {
  const outcome = await page.evaluate(
    async (change) => {
      const { calls } = (window as unknown as DrivenWindow).levelwise
      return calls.records.commit(change)
    },
    { label, operations: operations as unknown as readonly object[] },
  )
  if (!outcome.ok) throw new Error(`not saved: ${outcome.error?.code ?? ''}`)
}

/** Takes back the last change, or does it again. Resolves with its label, or null when there was none. */
export async function turn(page: Page, direction: 'undo' | 'redo'): Promise<string | null> {
  const outcome = await page.evaluate(async (way) => {
    const { calls } = (window as unknown as DrivenWindow).levelwise
    return way === 'undo' ? calls.history.undo() : calls.history.redo()
  }, direction)
  if (!outcome.ok) throw new Error(`${direction} failed`)
  return outcome.value ?? null
}

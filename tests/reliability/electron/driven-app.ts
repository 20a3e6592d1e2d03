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

/** Starts the app and waits until its records can be read. `environment` is what it is started with besides this one's. */
export async function driveApp(
  userData: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<DrivenApp> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    args: [root, ...asRoot, '--log-level=3', `--user-data-dir=${userData}`],
    env: { ...definedOnly(process.env), ...environment },
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

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
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
  readonly import: {
    paste(of: { readonly text: string }): Promise<{ readonly token: string }>
    plan(of: object): Promise<{ readonly ok: boolean }>
    commit(of: { readonly token: string }): Promise<{ readonly ok: boolean }>
  }
  readonly library: {
    imported(): Promise<readonly { readonly manifest: { readonly id: string }; readonly items: number }[]>
    /** The items as JSON text. */
    importedItems(of: object): Promise<string>
    item(of: {
      readonly id: string
    }): Promise<{ readonly blocks: readonly { readonly text: string }[] } | null>
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

/** Imports a text as if it had been pasted; throws when it was not taken. */
export async function importText(page: Page, text: string): Promise<void> {
  const taken = await page.evaluate(async (pasted) => {
    const { calls } = (window as unknown as DrivenWindow).levelwise
    const { token } = await calls.import.paste({ text: pasted })
    const options = {
      format: 'pasted',
      fallbackEncoding: null,
      columns: {},
      title: 'A pasted text',
      adviser: '',
    }
    const planned = await calls.import.plan({ token, options })
    return planned.ok && (await calls.import.commit({ token })).ok
  }, text)
  if (!taken) throw new Error('the text was not imported')
}

/** Resolves with true when an imported item with that text can be read, with false after two minutes. */
export async function untilRead(page: Page, text: string): Promise<boolean> {
  for (let tries = 0; tries < 240; tries += 1) {
    const texts = await page.evaluate(async () => {
      const { calls } = (window as unknown as DrivenWindow).levelwise
      const ids: string[] = []
      for (const { manifest, items } of await calls.library.imported()) {
        const some = await calls.library.importedItems({ packId: manifest.id, offset: 0, limit: items })
        for (const { id } of JSON.parse(some) as readonly { readonly id: string }[]) ids.push(id)
      }
      const items = await Promise.all(ids.map((id) => calls.library.item({ id })))
      return items.map((item) => item?.blocks.map((block) => block.text).join(' ') ?? '')
    })
    if (texts.some((each) => each.trim() === text.trim())) return true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return false
}

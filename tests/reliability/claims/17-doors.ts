import type { ElectronApplication, Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRandom } from '../../../bench/search/random'
import { contract } from '../../../src/shared/ipc/contract'
import type { Claim, ProofRun } from '../claim'
import { launchApp, root } from '../electron/launch-app'
import { makeAddress } from '../fuzz/hostile-paths'

const counted: Readonly<Record<ProofRun['level'], { readonly urls: number; readonly calls: number }>> = {
  gate: { urls: 10_000, calls: 500 },
  long: { urls: 500_000, calls: 20_000 },
}

/** The two doors into the main process, our scheme and our channels, give out only what they should and break nothing. */
export const claim: Claim = {
  number: 17,
  title:
    'Whatever a page asks for, only files on the list are served, nothing breaks and nothing is written elsewhere',
  async run({ folder, level, seed, say }) {
    await writeFile(join(folder, 'canary.txt'), canary)
    const { app, page } = await launchApp(join(folder, 'data'))
    try {
      await page.getByRole('button', { name: 'Just browse' }).click()
      const served = await askForFiles(app, createRandom(seed), counted[level].urls)
      say(`${counted[level].urls} addresses: ${served.found} served, ${served.refused} refused`)
      await answerDialogs(app)
      const called = await callEverything(page, seed, counted[level].calls)
      say(`${called.calls} calls: ${called.refused} refused, ${called.answered} answered`)
      const failures = [...served.failures, ...called.failures, ...(await findStrays(folder))]
      // The page and the main process are both still there, and answer.
      const alive = await page.evaluate(() => window.levelwise.calls.app.info().then(() => true))
      if (!alive) failures.push('the main process answers no more')
      const { found, refused } = served
      return {
        counts: {
          addresses: found + refused,
          served: found,
          channels: Object.keys(contract).length,
          calls: called.calls,
          'calls refused': called.refused,
        },
        passed: found + refused + called.calls - failures.length,
        failed: failures.length,
        skipped: 0,
        failures,
      }
    } finally {
      await app.close()
    }
  },
}

const canary = 'the canary outside'

async function askForFiles(app: ElectronApplication, random: () => number, count: number) {
  const files = new Map([
    ...(await listFiles('/', join(root, 'out', 'renderer'))),
    ...(await listFiles('/library/', join(root, 'out', 'content'))),
  ])
  const hashes = new Map<string, string>()
  for (const [path, file] of files)
    hashes.set(
      path,
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    )
  const real = [...files.keys()]
  const known = new Set(hashes.values())
  const failures: string[] = []
  let found = 0
  for (let done = 0; done < count; done += 500) {
    const urls = Array.from({ length: Math.min(500, count - done) }, () => makeAddress(random, real))
    for (const { url, status, hash, policy } of await fetchAll(app, urls)) {
      if (status === 0) continue
      const exact = /^lw:\/\/app(\/[^?#]*)/.exec(url)?.[1] ?? ''
      if (status === 200) found += 1
      if (status === 200 && !known.has(hash)) failures.push(`${url} gave something that is not on the list`)
      if (status === 200 && !/^lw:\/\/(app|%61pp)[:/]/i.test(url))
        failures.push(`${url} is another host and gave something`)
      if (status !== 200 && hashes.has(exact)) failures.push(`${url} is on the list and gave ${status}`)
      if (!policy) failures.push(`${url} came without a policy`)
    }
  }
  return { found, refused: count - found, failures }
}

async function listFiles(prefix: string, folder: string): Promise<readonly (readonly [string, string])[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [prefix + file.slice(folder.length + 1).replaceAll('\\', '/'), file] as const)
}

interface Loader {
  require(name: 'node:crypto'): { readonly createHash: typeof createHash }
}

interface Fetched {
  readonly url: string
  readonly status: number
  readonly hash: string
  readonly policy: boolean
}

/** Asks in the session of the app's windows, below the policy of the page. Status 0 is an address that cannot even be asked for. */
function fetchAll(app: ElectronApplication, urls: readonly string[]): Promise<readonly Fetched[]> {
  return app.evaluate(async ({ session }, list) => {
    // What is sent to the main process brings no imports along.
    const { createHash: hash } = (process.mainModule as unknown as Loader).require('node:crypto')
    const answers: Fetched[] = []
    for (const url of list) {
      try {
        const reply = await session.defaultSession.fetch(url)
        const bytes = Buffer.from(await reply.arrayBuffer())
        answers.push({
          url,
          status: reply.status,
          hash: hash('sha256').update(bytes).digest('hex'),
          policy: reply.headers.get('content-security-policy') !== null,
        })
      } catch {
        answers.push({ url, status: 0, hash: '', policy: true })
      }
    }
    return answers
  }, urls)
}

/** Dialogs are answered with "cancel" and nothing is handed to the desktop. */
async function answerDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell, clipboard, BrowserWindow }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
    shell.openExternal = async () => {
      throw new Error('nothing is opened here')
    }
    clipboard.writeText = async () => undefined
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.print = (_options, done) => done?.(false, 'cancelled')
  })
}

/** Calls every channel with values that no screen would send. */
async function callEverything(page: Page, seed: number, count: number) {
  const totals = { calls: 0, refused: 0, answered: 0 }
  const failures: string[] = []
  for (const channel of Object.keys(contract)) {
    const came = await page.evaluate(callChannel, { channel, seed: seed + totals.calls, count })
    totals.calls += count
    totals.refused += came.refused
    totals.answered += came.answered
    if (came.hung > 0) failures.push(`${channel}: ${came.hung} calls were never answered`)
  }
  return { ...totals, failures }
}

/** Runs in the page. Values are made there, so that what JSON cannot carry is sent too. */
async function callChannel({
  channel,
  seed,
  count,
}: {
  readonly channel: string
  readonly seed: number
  readonly count: number
}) {
  let state = seed >>> 0
  const random = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    return state / 4294967296
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const words = [
    '',
    'settings',
    'goals',
    'log',
    '../../x',
    '/etc/passwd',
    '__proto__',
    'constructor',
    '\u0000',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'x'.repeat(70_000),
    '2026-13-99',
    'pdf',
    'png',
    'md',
    '"',
    '(((((',
    'a~999 OR b*',
    '\uD800',
  ]
  const keys = [
    'id',
    'itemId',
    'collection',
    'text',
    'offset',
    'limit',
    'filter',
    'label',
    'operations',
    'put',
    'remove',
    'url',
    'theme',
    'name',
    'extension',
    'title',
    'kind',
    'today',
    'path',
    'folder',
    'token',
    'blob',
    'backup',
    'undoable',
    '__proto__',
    'toString',
  ]
  const value = (depth: number): unknown => {
    const kind = Math.floor(random() * (depth > 3 ? 8 : 12))
    switch (kind) {
      case 0:
        return pick(words)
      case 1:
        return pick(words)
      case 2:
        return pick([0, -1, 1, NaN, Infinity, 2 ** 53, 1e308, -0, 0.5, 100])
      case 3:
        return pick([true, false, null, undefined])
      case 4:
        return new Date(pick([0, NaN]))
      case 5:
        return new Map([[pick(words), 1]])
      case 6:
        return new Uint8Array(Math.floor(random() * 1000))
      case 7:
        return BigInt(Math.floor(random() * 1000))
      case 8:
        return Array.from({ length: Math.floor(random() * 6) }, () => value(depth + 1))
      default:
        return Object.fromEntries(
          Array.from({ length: 1 + Math.floor(random() * 6) }, () => [pick(keys), value(depth + 1)]),
        )
    }
  }
  const [feature = '', verb = ''] = channel.split('.')
  const call = (
    window.levelwise.calls as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  )[feature]?.[verb]
  if (call === undefined) return { answered: 0, refused: 0, hung: count }
  const came = { answered: 0, refused: 0, hung: 0 }
  for (let done = 0; done < count; done += 50) {
    await Promise.all(
      Array.from({ length: Math.min(50, count - done) }, async () => {
        const late = new Promise<'hung'>((resolve) => setTimeout(() => resolve('hung'), 60_000))
        const sent = value(0)
        // A call without input is what the screens themselves make.
        const outcome = await Promise.race([
          late,
          call(sent === undefined ? null : sent).then(
            () => 'answered' as const,
            () => 'refused' as const,
          ),
        ])
        came[outcome] += 1
      }),
    )
  }
  return came
}

/** Beside the app's own folder there is the canary, as it was, and nothing else. */
async function findStrays(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'data' && name !== 'canary.txt')
  const unharmed = (await readFile(join(folder, 'canary.txt'), 'utf8')) === canary
  return [
    ...names.map((name) => `something was written beside the data folder: ${name}`),
    ...(unharmed ? [] : ['the canary was changed']),
  ]
}

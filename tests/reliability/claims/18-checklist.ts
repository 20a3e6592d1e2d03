import type { ElectronApplication, Page } from '@playwright/test'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findOpenableUrl } from '../../../src/main/links/openable-url'
import { contentSecurityPolicy } from '../../../src/main/serving/security-headers'
import { contract } from '../../../src/shared/ipc/contract'
import {
  disguises,
  harmlessAddresses,
  hostileAddresses,
  hostileSchemes,
} from '../../support/hostile-addresses'
import { checkRules } from '../checklist/check-rules'
import { supportedMajors } from '../checklist/electron-majors'
import { callFromForeignPage } from '../checklist/try-foreign-caller'
import { tryFuses } from '../checklist/try-fuses'
import { tryFromPage } from '../checklist/try-page'
import type { Managed } from '../checklist/try-page'
import { judgePreferences, watchContents } from '../checklist/watch-contents'
import type { Claim, ProofRun } from '../claim'
import { exportPdf } from '../electron/export-pdf'
import { findElectron, launchApp, root } from '../electron/launch-app'

/** How many items Electron's checklist has (https://www.electronjs.org/docs/latest/tutorial/security). */
const items = 20

/** Electron's checklist of security, item by item, in the running app; its rules in the source; the fuses in a binary. */
export const claim: Claim = {
  number: 18,
  title:
    "Every item of Electron's security checklist holds, in every window, in the source and in the binary",
  async run(run) {
    const { managed, counts } = await tryRunningApp(run)
    const addresses = tryAddresses()
    const rules = await checkRules()
    const fuses = await tryFuses(findElectron(), run.folder)
    if (fuses.absent.length > 0)
      run.say(`the wire of this runtime is too short for: ${fuses.absent.join(', ')}`)
    const wrong: readonly Managed[] = [
      ...managed,
      ...judgePolicy(),
      ...addresses.wrong.map((line) => ({ item: 15, line })),
      ...(await judgeMajor(run)),
      ...fuses.wrong.map((line) => ({ item: 19, line })),
    ]
    const broken = new Set(wrong.map(({ item }) => item))
    const failures = [...wrong.map(({ item, line }) => `${item}: ${line}`), ...rules.wrong]
    return {
      counts: {
        'items hold': items - broken.size,
        ...counts,
        'addresses refused': addresses.refused,
        'rules of the source': rules.rules,
        'breaches made and caught': rules.caught,
        fuses: fuses.asWanted,
      },
      passed: items - broken.size + (rules.wrong.length === 0 ? rules.rules : 0),
      failed: failures.length,
      skipped: fuses.absent.length,
      ...(fuses.absent.length > 0 ? { why: 'fuses that the runtime here does not have yet' } : {}),
      failures,
    }
  },
}

async function tryRunningApp({ folder, say }: ProofRun) {
  const { app, page } = await launchApp(join(folder, 'data'))
  try {
    const seen = await watchContents(app)
    await page.getByRole('button', { name: 'Just browse' }).click()
    const second = await openWindow(app, page, 'new-window')
    const capture = await openWindow(app, page, 'quick-capture')
    await exportHidden(app, page, folder)
    const before = await countContents(app)
    const managed: Managed[] = []
    for (const each of [page, second, capture]) managed.push(...(await tryFromPage(each)))
    const after = await countContents(app)
    if (after !== before) managed.push({ item: 14, line: `${after} pages are open, ${before} were before` })
    managed.push(...(await judgeExposed(page)))
    const channels = Object.keys(contract)
    const foreign = await callFromForeignPage(app, channels)
    if (foreign.refused !== channels.length)
      managed.push({
        item: 17,
        line: `a foreign page was answered: ${foreign.answered.slice(0, 3).join('; ')}`,
      })
    // The foreign page is the claim's own; it is no part of the app.
    const pages = (await seen()).filter(({ url }) => url.startsWith('lw:'))
    const hidden = pages.filter(({ url }) => url.startsWith('lw://print/')).length
    say(`${pages.length} pages were looked at, ${hidden} of them hidden ones of exports`)
    if (pages.length < 5 || hidden < 2)
      managed.push({
        item: 3,
        line: `only ${pages.length} pages came, ${hidden} hidden, so this proves little`,
      })
    for (const each of pages) {
      for (const [name, line] of judgePreferences(each)) managed.push({ item: itemOf[name] ?? 3, line })
      if (each.guards.length !== 4)
        managed.push({ item: 12, line: `${each.url} is guarded by ${each.guards.join(', ')} only` })
    }
    return { managed, counts: { pages: pages.length, 'foreign calls refused': foreign.refused } }
  } finally {
    await app.close()
  }
}

/** Which item of the checklist a preference of a page stands for. */
const itemOf: Readonly<Record<string, number>> = {
  nodeIntegration: 2,
  nodeIntegrationInWorker: 2,
  nodeIntegrationInSubFrames: 2,
  contextIsolation: 3,
  sandbox: 4,
  webSecurity: 6,
  allowRunningInsecureContent: 8,
  experimentalFeatures: 9,
  enableBlinkFeatures: 10,
  webviewTag: 11,
}

async function openWindow(
  app: ElectronApplication,
  page: Page,
  command: 'new-window' | 'quick-capture',
): Promise<Page> {
  const opening = app.waitForEvent('window', { timeout: 60_000 })
  await page.evaluate((id) => void window.levelwise.calls.desktop.run({ command: id }), command)
  const opened = await opening
  await opened.waitForFunction(() => 'levelwise' in window && document.body.innerText.trim() !== '')
  return opened
}

/** Exports a PDF and a picture, each of which is drawn in a hidden page. */
async function exportHidden(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await exportPdf(app, page, join(folder, 'export.pdf'))
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    },
    join(folder, 'export.png'),
  )
  const saved = await page.evaluate((input) => window.levelwise.calls.export.save(input), {
    name: 'export',
    title: 'x',
    extension: 'png',
    text: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>',
    kind: 'png' as const,
  })
  if (!saved.ok) throw new Error(`the picture was not written: ${JSON.stringify(saved.error)}`)
}

function countContents(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
}

/** A page has the declared calls and a way to listen, and no more. */
async function judgeExposed(page: Page): Promise<readonly Managed[]> {
  const exposed = await page.evaluate(() => ({
    names: Object.keys(window.levelwise),
    calls: Object.entries(window.levelwise.calls).flatMap(([feature, verbs]) =>
      Object.entries(verbs).map(([verb, call]) => `${feature}.${verb} ${typeof call}`),
    ),
  }))
  const wanted = Object.keys(contract).map((channel) => `${channel} function`)
  const same = exposed.calls.sort().join() === wanted.sort().join() && exposed.names.join() === 'calls,on'
  return same
    ? []
    : [{ item: 20, line: `a page is given ${exposed.names.join()}: ${exposed.calls.length} calls` }]
}

/** An independent judge of policies finds nothing grave; that `'self'` is harmless is shown in claim 17. */
function judgePolicy(): readonly Managed[] {
  const grave = 40
  return new CspEvaluator(new CspParser(contentSecurityPolicy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= grave)
    .map(({ directive, description }) => ({ item: 7, line: `${directive}: ${description}` }))
}

/** What may be handed to the desktop, by the function that decides it. */
function tryAddresses(): { readonly refused: number; readonly wrong: readonly string[] } {
  const hostile = [
    ...hostileSchemes.flatMap((scheme) => disguises.map((dress) => dress(scheme))),
    ...hostileAddresses,
  ]
  const opened = hostile.filter((address) => findOpenableUrl(address) !== undefined)
  const refused = harmlessAddresses.filter((address) => findOpenableUrl(address) === undefined)
  return {
    refused: hostile.length - opened.length,
    wrong: [
      ...opened.map((address) => `opened ${JSON.stringify(address)}`),
      ...refused.map((address) => `did not open ${address}`),
    ],
  }
}

/** The version that packages are made of is one that is supported; what runs here may be an older one, for tests. */
async function judgeMajor({ say }: ProofRun): Promise<readonly Managed[]> {
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  const pinned = devDependencies['electron'] ?? ''
  const { majors, lookedUpOn } = supportedMajors
  say(`Electron ${pinned} is pinned; supported on ${lookedUpOn} were ${majors.join(', ')}`)
  const supported = /^\d+\.\d+\.\d+$/.test(pinned) && majors.some((major) => pinned.startsWith(`${major}.`))
  return supported ? [] : [{ item: 16, line: `Electron ${pinned} is none of ${majors.join(', ')}` }]
}

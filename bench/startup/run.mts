// Start-up and memory against a bare Electron window of the same runtime: npm run bench -- startup [--runs N] [--loaded]
// Interleaved runs, medians. `--loaded` fills the library first, as claim 19 of the proof does. Needs a built app
// (npm run build) and a display.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { describeMachine, median, memoryOf, run } from '../support/run-app'
import type { Running } from '../support/run-app'
import { fillLibrary } from './fill-library'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, loaded: { type: 'boolean', default: false } },
})
const runs = Number(values.runs)
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
/** Memory is read when nothing moves any more, so long after the first paint (ms). */
const settle = values.loaded ? 10_000 : 3_000

const folder = await mkdtemp(join(tmpdir(), 'levelwise-bench-'))
const ours = { entry: root, data: join(folder, 'ours') }
const bare = { entry: join(root, 'bench', 'support', 'bare-window'), data: join(folder, 'bare') }

if (values.loaded) await fillLibrary(ours.data, folder)
const first = await run(ours.entry, ours.data)
if (!values.loaded) await first.page.getByRole('button', { name: 'Just browse' }).click()
await first.page.locator('#root [aria-label="Library items"] a').first().waitFor()
// What is built once for a library, such as its index, is no part of a usual start.
await new Promise((resolve) => setTimeout(resolve, settle))
await first.app.close()
await (await run(bare.entry, bare.data)).app.close()

const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
const memory: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
const listed: number[] = []
const answered: number[] = []
for (let nth = 0; nth < runs; nth += 1) {
  for (const [name, { entry, data }] of [
    ['ours', ours],
    ['bare', bare],
  ] as const) {
    const running = await run(entry, data)
    times[name].push(await paintedAfter(running, name === 'ours' ? 'library-item' : 'first-contentful-paint'))
    if (name === 'ours' && values.loaded) listed.push(await listedAfter(running))
    await new Promise((resolve) => setTimeout(resolve, settle))
    memory[name].push(memoryOf(running.app.process().pid ?? 0))
    await running.app.close()
  }
  // Apart from the others, because typing opens another screen.
  const running = await run(ours.entry, ours.data)
  answered.push(await answeredAfter(running))
  await running.app.close()
}
await rm(folder, { recursive: true, force: true })

const line = (label: string, of: Record<'ours' | 'bare', number[]>, unit: string): void => {
  const [one, other] = [median(of.ours), median(of.bare)]
  process.stdout.write(
    `${label.padEnd(34)} ${one.toFixed(0)} ${unit}, bare window ${other.toFixed(0)} ${unit}, ratio ${(one / other).toFixed(2)}\n`,
  )
}
process.stdout.write(
  `${describeMachine()}; medians of ${runs} interleaved runs${values.loaded ? '; 5,000 imported documents, 50,000 annotations, 20,000 log entries' : ''}\n`,
)
line('from spawn to painted library', times, 'ms')
process.stdout.write(
  `${'from spawn to a key answered'.padEnd(34)} ${median(answered).toFixed(0)} ms: Ctrl+F goes to the search and typing shows\n`,
)
if (values.loaded)
  process.stdout.write(
    `${'from spawn to imported items listed'.padEnd(34)} ${median(listed).toFixed(0)} ms\n`,
  )
line('memory, all processes (PSS)', memory, 'MB')

/**
 * When the browser itself says that the content came on the screen: the first text for the bare window, the first title of
 * an item for ours (`elementtiming` in item-row.tsx). A frame without items does not count.
 */
async function paintedAfter({ page, began }: Running, entry: string): Promise<number> {
  const at = await page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          for (const found of list.getEntries())
            if (found.name === name || (found as { identifier?: string }).identifier === name) {
              observer.disconnect()
              const { renderTime } = found as { renderTime?: number }
              resolve(performance.timeOrigin + (renderTime ?? found.startTime))
            }
        })
        observer.observe({ type: name === 'library-item' ? 'element' : 'paint', buffered: true })
      }),
    entry,
  )
  return at - began
}

/** When what was imported stands in the list with the bundled items. */
async function listedAfter({ page, began }: Running): Promise<number> {
  await page.waitForFunction(() => {
    const row = document.querySelector('#root [aria-label="Library items"] [aria-setsize]')
    return Number(row?.getAttribute('aria-setsize')) > 5000
  })
  return Date.now() - began
}

/** When the window answers the keyboard: Ctrl+F puts the cursor into the search, and what is typed stands there. */
async function answeredAfter({ page, began }: Running): Promise<number> {
  const box = (): Promise<string | null> =>
    page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'search'
        ? document.activeElement.value
        : null,
    )
  while ((await box()) === null) await page.keyboard.press('Control+F')
  await page.keyboard.press('x')
  while ((await box())?.includes('x') !== true) await twoFrames(page)
  await twoFrames(page)
  return Date.now() - began
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

// Measures what comes in, in the real window: measure-import.mts DOCUMENTS. A folder of made-up Markdown files is chosen,
// planned, imported and found; beside it, in the same run, lunr builds an index of the same text.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lunr from 'lunr'
import { makeDocuments, readLibrary } from '../search/bench-documents'
import type { BenchDocument } from '../search/bench-documents'
import { memoryOf, run } from '../support/run-app'

const count = Number(process.argv[2] ?? '4000')
/** How often memory is read while the import runs, in milliseconds. */
const every = 500
/** Every word of the last file, so that finding it says that all have been read. */
const marker = 'zyxomatic'

const folder = await mkdtemp(join(tmpdir(), 'levelwise-bench-'))
const documents = makeDocuments(await readLibrary(join('content', 'packs', 'levelwise')), count)
const vault = join(folder, 'vault')
await writeVault(vault, documents)

const began = performance.now()
buildLunr(documents)
const lunrMs = performance.now() - began

const { app, page } = await run(process.cwd(), join(folder, 'data'))
await page.getByRole('button', { name: 'Just browse' }).click()
await page.getByRole('list', { name: 'Library items' }).waitFor()
await page.evaluate(() => {
  const tasks: number[] = []
  Object.assign(window, { longTasks: tasks })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration)
  }).observe({ entryTypes: ['longtask'] })
})
await app.evaluate(({ dialog }, path) => {
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
}, vault)

const before = memoryOf(app.process().pid ?? 0)
let peak = before
const watch = setInterval(() => (peak = Math.max(peak, memoryOf(app.process().pid ?? 0))), every)
await page.keyboard.press('Control+i')
const dialog = page.getByRole('dialog', { name: 'Import' })
const patience = { timeout: 600_000 }

const chosen = performance.now()
await dialog.getByRole('button', { name: 'Choose a folder …' }).click()
const commit = dialog.getByRole('button', { name: 'Import', exact: true })
await commit.waitFor(patience)
const planned = performance.now()
await commit.click()
await page.getByRole('region', { name: 'Import report' }).waitFor(patience)
const reported = performance.now()
await page.getByRole('button', { name: 'Show in Browse' }).click()
await page.getByRole('searchbox', { name: 'Search the library' }).fill(marker)
await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().waitFor(patience)
const found = performance.now()
clearInterval(watch)
const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
await app.close()
await rm(folder, { recursive: true, force: true })

const line = (label: string, value: string): void =>
  void process.stdout.write(`${label.padEnd(44)}${value}\n`)
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
line('read and planned', seconds(planned - chosen))
line('committed and reported', seconds(reported - planned))
line('found by search after that', seconds(found - reported))
line('in all', seconds(found - chosen))
line('lunr builds an index of the same text', seconds(lunrMs))
line('ratio', ((found - chosen) / lunrMs).toFixed(2))
line('memory, all processes (PSS): before, peak', `${before.toFixed(0)} MB, ${peak.toFixed(0)} MB`)
line(
  'tasks over 50 ms on the window’s thread',
  longTasks.length === 0
    ? 'none'
    : `${longTasks.length}, the longest ${Math.max(...longTasks).toFixed(0)} ms`,
)

async function writeVault(into: string, files: readonly BenchDocument[]): Promise<void> {
  for (const [index, { id, title, body }] of files.entries()) {
    const part = join(into, String(Math.floor(index / 500)))
    await mkdir(part, { recursive: true })
    const last = index === files.length - 1 ? `\n\n${marker}\n` : '\n'
    await writeFile(join(part, `${id}.md`), `# ${title.trim()}\n\n${body.trim()}${last}`)
  }
}

function buildLunr(files: readonly BenchDocument[]): void {
  lunr(function () {
    this.ref('id')
    this.field('title', { boost: 3 })
    this.field('body')
    for (const file of files) this.add(file)
  })
}

// Measures what goes out, in the real window: measure-export.mts DOCUMENTS ANNOTATIONS [FORMAT …]. A library of made-up
// notes and works is imported and annotated; a list of everything is written in each format, with the whole text of its
// items, and one more time to be given up half way.
import type { ElectronApplication, Page } from '@playwright/test'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from '../../src/shared/annotations/annotation'
import type { Item } from '../../src/shared/content/item'
import { exportFormats } from '../../src/shared/export/export-format'
import type { ExportFormat } from '../../src/shared/export/export-format'
import { exporting } from '../../src/shared/language/en/export'
import { createAnnotation, createList } from '../../tests/support/export-builders'
import { makeDocuments, readLibrary } from '../search/bench-documents'
import { memoryOf, run } from '../support/run-app'
import { watchThreads } from './watch-threads.mts'

const [documents = '4000', annotations = '5000', ...only] = process.argv.slice(2)
const formats = exportFormats.filter((format) => only.length === 0 || only.includes(format))
const patience = { timeout: 600_000 }
/** How often memory is read, in milliseconds. */
const every = 250

const folder = await mkdtemp(join(tmpdir(), 'levelwise-bench-'))
await writeMaterial(Number(documents))
const { app, page } = await run(process.cwd(), join(folder, 'data'))
await page.getByRole('button', { name: 'Just browse' }).click()
await page.getByRole('list', { name: 'Library items' }).waitFor()
await importFrom(join(folder, 'vault'), 'Choose a folder …')
await importFrom(join(folder, 'works.bib'), /Choose.*file/)
await annotate(Number(annotations))

const threads = await watchThreads(app, page)
await page.getByRole('link', { name: 'Reading lists' }).click()
await page.getByRole('link', { name: 'All of it' }).click()
await page.getByRole('button', { name: 'Export' }).click()
const dialog = page.getByRole('dialog', { name: 'Export' })
await dialog.getByRole('checkbox', { name: 'With the whole text of the items' }).check()
const columns = ['format', 's', 'MB', 'peak MB', 'window ms', 'main ms'] as const
process.stdout.write(`${row(columns)}\n`)
for (const format of formats) await measure(format)
await giveUp()
await app.close()
await rm(folder, { recursive: true, force: true })

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, index) => (index === 0 ? `${cell}`.padEnd(18) : `${cell}`.padStart(11))).join('')
}

async function choose(format: ExportFormat, path: string): Promise<void> {
  await answerSave(app, path)
  const name = exporting.exporting.formats[format]
  await dialog.getByRole('radiogroup', { name: 'Format' }).getByRole('radio', { name, exact: true }).check()
  // A first word that a preview is there is that it may be saved.
  await dialog.locator('button:enabled', { hasText: 'Save' }).waitFor(patience)
}

async function measure(format: ExportFormat): Promise<void> {
  const path = join(folder, `out-${format}`)
  await choose(format, path)
  await threads.reset()
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(app.process().pid ?? 0))), every)
  const began = performance.now()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByRole('status').filter({ hasText: 'Read back' }).waitFor(patience)
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  const { window, main } = await threads.longest()
  const cells = [seconds.toFixed(1), ((await sizeOf(path)) / 1e6).toFixed(1), peak.toFixed(0)]
  process.stdout.write(`${row([format, ...cells, window.toFixed(0), main.toFixed(0)])}\n`)
}

/** From the click on Cancel until nothing is being written any more. */
async function giveUp(): Promise<void> {
  const path = join(folder, 'given-up')
  await choose('obsidian', path)
  await threads.reset()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByRole('progressbar', { name: exporting.exporting.steps.references }).waitFor(patience)
  const began = performance.now()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.locator('button:enabled', { hasText: 'Save' }).waitFor(patience)
  const left = (await readdir(folder)).filter((name) => name.startsWith('given-up')).length
  process.stdout.write(
    `given up in ${(performance.now() - began).toFixed(0)} ms, ${left} files or folders left\n`,
  )
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path)
  if (!found.isDirectory()) return found.size
  const sizes = await Promise.all((await readdir(path)).map((name) => stat(join(path, name))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

async function answerSave(desk: ElectronApplication, path: string): Promise<void> {
  await desk.evaluate(({ dialog: asked }, filePath) => {
    asked.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

/** Three of four are notes, one is a work. */
async function writeMaterial(count: number): Promise<void> {
  const works = Math.floor(count / 4)
  const notes = makeDocuments(await readLibrary(join('content', 'packs', 'levelwise')), count - works)
  await mkdir(join(folder, 'vault'))
  for (const { id, title, body } of notes)
    await writeFile(join(folder, 'vault', `${id}.md`), `# ${title.trim()}\n\n${body.trim()}\n`)
  const records = Array.from({ length: works }, (_, index) => {
    const author = `Writer${index % 900}, Ada and Other${index % 70}, Bo`
    return `@book{w${index}, title={Piece ${index} on hand-overs}, author={${author}}, year={${1950 + (index % 70)}}, abstract={Work ${index} says who waits for whom.}}`
  })
  await writeFile(join(folder, 'works.bib'), records.join('\n'))
}

async function importFrom(path: string, button: string | RegExp): Promise<void> {
  await app.evaluate(({ dialog: asked }, chosen) => {
    asked.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
  await page.keyboard.press('Control+i')
  const importing = page.getByRole('dialog', { name: 'Import' })
  await importing.getByRole('button', { name: button }).click()
  await importing.getByRole('button', { name: 'Import', exact: true }).click(patience)
  await page.getByRole('region', { name: 'Import report' }).waitFor(patience)
  await page.keyboard.press('Escape')
}

/** Highlights over all imported items in turn, and a list of the items. */
async function annotate(count: number): Promise<void> {
  const items = await readImported(page)
  const marks = Array.from({ length: count }, (_, index): Annotation => {
    const item = items[index % items.length]
    if (item === undefined) throw new Error('nothing was imported')
    const block = item.blocks[index % item.blocks.length]
    const change = { id: `mark-${index}`, note: `What I think of place ${index}.`, tags: ['one'] }
    return createAnnotation(item, block?.text.slice(0, 90) ?? '', change)
  })
  for (let from = 0; from < marks.length; from += 500)
    await commit(marks.slice(from, from + 500).map((put) => ({ collection: 'annotations', put })))
  const list = createList([{ title: 'All', itemIds: items.map(({ id }) => id) }])
  await commit([{ collection: 'lists', put: { ...list, title: 'All of it', purpose: 'for-me' } }])
}

async function readImported(from: Page): Promise<readonly Item[]> {
  return from.evaluate(async () => {
    const { library } = window.levelwise.calls
    const found: Item[] = []
    for (const { manifest, items } of await library.imported())
      for (let offset = 0; offset < items; offset += 200) {
        const packed = await library.importedItems({ packId: manifest.id, offset, limit: 200 })
        const summaries = JSON.parse(packed) as readonly { readonly id: string }[]
        found.push(...(await library.items({ ids: summaries.map(({ id }) => id) })))
      }
    return found
  })
}

async function commit(
  operations: readonly { readonly collection: string; readonly put: object }[],
): Promise<void> {
  const done = await page.evaluate((change) => window.levelwise.calls.records.commit(change as never), {
    label: 'made',
    operations,
    undoable: false,
  })
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

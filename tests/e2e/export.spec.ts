import type { ElectronApplication, Page } from '@playwright/test'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipParts } from '../../src/main/export/zip-parts'
import { answerSaveDialog, expect, justBrowse, test } from './app'
import { chooseToImport } from './choose-to-import'
import { commitRecords } from './commit-records'

async function fillList(page: Page): Promise<string> {
  await justBrowse(page)
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Advice/ })
    .check()
  const link = page.getByRole('list', { name: 'Library items' }).getByRole('link').first()
  await link.click()
  await page.getByRole('article').locator('[data-paragraph]').first().waitFor()
  const title = (await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.evaluate(() => {
    const node = document
      .createTreeWalker(document.querySelector('[data-paragraph]') ?? document.body, NodeFilter.SHOW_TEXT)
      .nextNode()
    if (node !== null) window.getSelection()?.setBaseAndExtent(node, 0, node, 20)
  })
  await page.getByRole('toolbar', { name: 'Annotate' }).getByRole('button', { name: 'Doubt' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('A secret of mine')
  await page.getByRole('checkbox', { name: /^Private/ }).check()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Add to reading list' }).click()
  await page.getByRole('textbox', { name: 'New list …' }).fill('For the board')
  await page.getByRole('button', { name: 'Create and add' }).click()
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('link', { name: 'For the board' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  return title
}

const formats = [
  { name: 'Markdown', file: 'a.md', says: /1 item, 1 quote/ },
  { name: 'Web page (HTML)', file: 'a.html', says: /1 item, 1 quote/ },
  { name: 'PDF', file: 'a.pdf', says: /1 page, 1 item, 1 quote/ },
  { name: 'Word document (DOCX)', file: 'a.docx', says: /1 item, 1 quote/ },
  { name: 'E-book (EPUB)', file: 'a.epub', says: /1 item, 1 quote/ },
  { name: 'Table (CSV)', file: 'a.csv', says: /rows?/ },
  { name: 'Levelwise (JSON)', file: 'a.json', says: /1 item, 1 quote/ },
  { name: 'BibTeX', file: 'a.bib', says: /works?/ },
  { name: 'RIS', file: 'a.ris', says: /works?/ },
  { name: 'CSL-JSON', file: 'b.json', says: /works?/ },
  { name: 'Web annotations (JSON-LD)', file: 'a.jsonld', says: /1 quote, 1 note/ },
  { name: 'Obsidian notes (folder)', file: 'vault', says: /2 files, 1 item, 1 quote/ },
  { name: 'Obsidian notes (zip)', file: 'a.zip', says: /2 files, 1 item, 1 quote/ },
] as const

/** The bytes of a file with what is packed inside it, or of all files of a folder. */
async function readWhole(path: string): Promise<Buffer> {
  if ((await stat(path)).isDirectory()) {
    const names = await readdir(path)
    return Buffer.concat(await Promise.all(names.map((name) => readFile(join(path, name)))))
  }
  const bytes = await readFile(path)
  if (!/\.(docx|epub|zip)$/.test(path)) return bytes
  const parts = await unzipParts(bytes)
  return Buffer.from(parts.map((part) => `${part.path}\n${part.text}`).join('\n'))
}

test('a list leaves in every format, is read back and counted, with quotes always in', async ({
  first: { app, page },
  folder,
}) => {
  const title = await fillList(page)
  const dialog = page.getByRole('dialog', { name: 'Export' })
  for (const format of formats) {
    const path = join(folder, format.file)
    await answerSaveDialog(app, path)
    await dialog
      .getByRole('radiogroup', { name: 'Format' })
      .getByRole('radio', { name: format.name, exact: true })
      .check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'Read back' })).toHaveText(format.says)
    await expect(dialog.getByRole('status').filter({ hasText: 'Read back' })).toContainText(path)
    const bytes = await readWhole(path)
    expect(bytes.length).toBeGreaterThan(100)
    if (format.name === 'PDF') expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    else if (format.name === 'Markdown') expect(bytes.toString('utf8')).toContain(title)
  }
})

/** One white dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a picture of an imported text is in the preview, and in every file that shows pictures', async ({
  first: { app, page },
  folder,
}) => {
  const vault = join(folder, 'Field notes')
  await mkdir(vault)
  await writeFile(join(vault, 'dot.png'), dot)
  await writeFile(join(vault, 'Counter.md'), 'A quokka waits.\n\n![The counter at nine](dot.png)\n')
  await justBrowse(page)
  await chooseToImport(app, page, 'folder', vault)
  await page
    .getByRole('dialog', { name: 'Import' })
    .getByRole('button', { name: 'Import', exact: true })
    .click()
  await page
    .getByRole('region', { name: 'Import report' })
    .getByRole('button', { name: 'Show in Browse' })
    .click()
  await page.getByRole('link', { name: 'Counter', exact: true }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('checkbox', { name: 'With the whole text of the items' }).check()
  for (const { name, file, says } of [
    { name: 'Web page (HTML)', file: 'a.html', says: 'Read back: 1 item, 1 picture.' },
    { name: 'PDF', file: 'a.pdf', says: 'Read back: 1 page, 1 item, 1 picture.' },
    { name: 'Word document (DOCX)', file: 'a.docx', says: 'Read back: 1 item, 1 picture.' },
    { name: 'E-book (EPUB)', file: 'a.epub', says: 'Read back: 1 item, 1 picture.' },
    { name: 'Obsidian notes (folder)', file: 'notes', says: 'Read back: 2 files, 1 item, 1 picture.' },
  ]) {
    const path = join(folder, file)
    await answerSaveDialog(app, path)
    await dialog.getByRole('radio', { name, exact: true }).check()
    const shown = dialog
      .getByRole('region', { name: 'Preview' })
      .getByRole('img', { name: 'The counter at nine' })
    if (file.startsWith('a.'))
      await expect.poll(() => shown.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'Read back' })).toContainText(says)
  }
  expect(await readFile(join(folder, 'a.html'), 'utf8')).toContain(dot.toString('base64'))
  expect(await readFile(join(folder, 'a.pdf'), 'latin1')).toMatch(/\/Subtype\s*\/Image/)
  const [picture = ''] = await readdir(join(folder, 'notes', 'attachments'))
  expect(await readFile(join(folder, 'notes', 'attachments', picture))).toEqual(dot)
})

test('what is shared leaves the private note at home and keeps the quote', async ({
  first: { app, page },
  folder,
}) => {
  await fillList(page)
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('A secret of mine')
  await dialog.getByRole('radio', { name: 'To share' }).check()
  await expect(dialog.getByRole('region', { name: 'Preview' })).not.toContainText('A secret of mine')
  // The only highlight is private, so there is no web annotation to share.
  await expect(dialog.getByRole('radio', { name: /Web annotations/ })).toHaveCount(0)
  for (const format of formats.filter((each) => !each.name.startsWith('Web annotations'))) {
    const path = join(folder, format.file)
    await answerSaveDialog(app, path)
    await dialog
      .getByRole('radiogroup', { name: 'Format' })
      .getByRole('radio', { name: format.name, exact: true })
      .check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'Read back' })).toContainText(path)
    expect((await readWhole(path)).toString('latin1')).not.toContain('A secret of mine')
  }
})

test('a place that cannot be written to says why, and leaves what was there', async ({
  first: { app, page },
  folder,
}) => {
  await fillList(page)
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await answerSaveDialog(app, join(folder, 'no', 'such', 'folder', 'a.md'))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toContainText('does not exist. Nothing is lost')
  const taken = join(folder, 'taken.md')
  await mkdir(taken)
  await writeFile(join(taken, 'mine.txt'), 'mine')
  await answerSaveDialog(app, taken)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Nothing is lost')
  expect(await readdir(taken)).toEqual(['mine.txt'])
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('the citation style that Settings holds is what an export begins with', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page
    .getByRole('radiogroup', { name: 'Citation style' })
    .getByRole('radio', { name: 'Harvard' })
    .check()
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  await page.getByRole('link', { name: 'Browse' }).click()
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('radio', { name: 'Harvard' })).toBeChecked()
})

/** A list of everything that a file of so many made-up works brings with it. */
async function openLongList(app: ElectronApplication, page: Page, folder: string, works: number) {
  await justBrowse(page)
  const records = Array.from(
    { length: works },
    (_, index) =>
      `@book{w${index}, title={Piece ${index} on hand-overs}, author={Writer${index % 90}, Ada}, year={${1950 + (index % 7)}}}`,
  )
  await writeFile(join(folder, 'works.bib'), records.join('\n'))
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    },
    join(folder, 'works.bib'),
  )
  await page.keyboard.press('Control+i')
  const importing = page.getByRole('dialog', { name: 'Import' })
  await importing.getByRole('button', { name: /Choose.*file/ }).click()
  await importing.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Import report' })).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  const ids = await page.evaluate(async () => {
    const { calls } = (window as unknown as { levelwise: { calls: LibraryCalls } }).levelwise
    const [pack] = await calls.library.imported()
    const { id } = pack?.manifest ?? { id: '' }
    const items = await calls.library.importedItems({ packId: id, offset: 0, limit: 2000 })
    return (JSON.parse(items) as readonly { readonly id: string }[]).map((item) => item.id)
  })
  expect(ids).toHaveLength(works)
  const at = '2026-01-01T00:00:00.000Z'
  const entries = ids.map((itemId, index) => ({
    id: `entry-${index}`,
    itemId,
    reason: '',
    status: 'to-read',
  }))
  const sections = [{ id: 'all', title: '', entries }]
  const list = { title: 'All of it', notes: '', purpose: 'to-share', due: null, createdAt: at, updatedAt: at }
  await commitRecords(page, [{ collection: 'lists', put: { ...list, id: 'long-list', sections } }])
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('link', { name: 'All of it' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  return page.getByRole('dialog', { name: 'Export' })
}

interface LibraryCalls {
  readonly library: {
    imported(): Promise<readonly { readonly manifest: { readonly id: string } }[]>
    importedItems(input: {
      readonly packId: string
      readonly offset: number
      readonly limit: number
    }): Promise<string>
  }
}

test('a long list is previewed from its beginning, written whole, and leaves nothing when given up', async ({
  first: { app, page },
  folder,
}) => {
  const dialog = await openLongList(app, page, folder, 600)
  const preview = dialog.getByRole('region', { name: 'Preview' })
  await expect(preview).toContainText('Piece 3 on hand-overs')
  await expect(preview).toContainText('The preview ends here; the file goes on.')
  await expect(preview).not.toContainText('Piece 300 on hand-overs')
  // The list was made to be shared, so its export begins that way.
  await expect(dialog.getByRole('radio', { name: 'To share' })).toBeChecked()

  const path = join(folder, 'long.html')
  await dialog.getByRole('radio', { name: 'Web page (HTML)' }).check()
  // The question where to save stays open until the export has been given up.
  await app.evaluate(({ dialog: desk, app: main }, filePath) => {
    desk.showSaveDialog = () =>
      new Promise((resolve) => main.once('browser-window-blur', () => resolve({ canceled: false, filePath })))
  }, path)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Writing …')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await app.evaluate(({ app: main }) => main.emit('browser-window-blur'))
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeEnabled()
  expect((await readdir(folder)).filter((name) => name.startsWith('long'))).toEqual([])

  await answerSaveDialog(app, path)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Read back' })).toContainText('600 items', {
    timeout: 30_000,
  })
  expect(await readFile(path, 'utf8')).toContain('Piece 599 on hand-overs')
})

test('the format of the last export is where the next one begins', async ({
  first: { app, page },
  folder,
}) => {
  await justBrowse(page)
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'RIS' }).check()
  await dialog.getByRole('radio', { name: 'Chicago' }).check()
  await dialog.getByRole('checkbox', { name: 'With the whole text of the items' }).check()
  await answerSaveDialog(app, join(folder, 'a.ris'))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Read back' })).toContainText('work')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(dialog.getByRole('radio', { name: 'RIS' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Chicago' })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: 'With the whole text of the items' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'For me' })).toBeChecked()
})

test('the key for exporting takes what a search found, all of it', async ({
  first: { app, page },
  folder,
}) => {
  await justBrowse(page)
  await page.evaluate(() => (window.location.hash = '#/search?q=trust'))
  await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().waitFor()
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Markdown' }).check()
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('# trust')
  const path = join(folder, 'found.md')
  await answerSaveDialog(app, path)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Read back' })).toContainText('items')
  const text = await readFile(path, 'utf8')
  expect(text).toMatch(/^# trust\n/)
  // More than a window full of hits.
  expect(text.match(/^## /gm)?.length ?? 0).toBeGreaterThan(30)
})

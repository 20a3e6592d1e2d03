import type { Page } from '@playwright/test'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contract } from '../../src/shared/ipc/contract'
import { callFromForeignPage, callFromFrame } from '../reliability/checklist/try-foreign-caller'
import { tryFromPage } from '../reliability/checklist/try-page'
import { answerFolderDialog, expect, justBrowse, test } from './app'

const channels = Object.keys(contract)

test('from inside a page nobody gets a permission, a frame, a window, a file, a network or another page', async ({
  first: { page },
}) => {
  await justBrowse(page)
  expect(await tryFromPage(page)).toEqual([])
})

test('every call is refused to a page that is not ours, though it has our preload', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  expect(await callFromForeignPage(app, channels)).toEqual({ refused: channels.length, answered: [] })
})

test('every call is refused to a frame inside of a page, though it has our preload', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  expect(await callFromFrame(app, channels)).toEqual({ refused: channels.length, answered: [] })
})

/** Every file below a folder that holds some words. */
async function findWords(folder: string, words: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const bytes = await Promise.all(files.map((file) => readFile(file).catch(() => Buffer.alloc(0))))
  return files.filter((_file, index) => bytes[index]?.includes(words))
}

async function importFolder(page: Page): Promise<void> {
  await page.keyboard.press('Control+i')
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('button', { name: 'Choose a folder …' }).click()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Import report' })).toBeVisible()
}

test('Obsidian importer 464: importing takes nothing in that lies outside of what was chosen', async ({
  first: { app, page },
  folder,
}) => {
  await justBrowse(page)
  const outside = join(folder, 'outside')
  const vault = join(outside, 'vault')
  await mkdir(join(vault, 'deep'), { recursive: true })
  const canary = 'canary-that-must-stay-outside'
  await writeFile(join(outside, 'secret.md'), canary)
  // A whole picture, so that it is not left out for being none.
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await writeFile(join(outside, 'secret.png'), Buffer.concat([picture, Buffer.from(canary)]))
  const secret = join(outside, 'secret.png')
  const ways = [
    secret,
    `file://${secret}`,
    '../secret.png',
    '..\\secret.png',
    '../../outside/secret.png',
    '%2e%2e/secret.png',
  ]
  await writeFile(
    join(vault, 'note.md'),
    `# A note\n\n${ways.map((way) => `![x](<${way}>) ![[${way}]]`).join('\n\n')}\n\n[[../secret]] ![[../secret.md]]\n`,
  )
  await writeFile(
    join(vault, 'deep', 'other.md'),
    `# Another note\n\n${ways.map((way) => `<img src="${way}"> ![x](../${way})`).join('\n\n')}\n`,
  )
  await answerFolderDialog(app, vault)
  await importFolder(page)
  const [note] = await findWords(join(folder, 'data'), 'Another note')
  expect(note).toBeDefined()
  for (const place of ['data', 'staging', 'backups', 'search'])
    expect(await findWords(join(folder, place), canary).catch(() => [])).toEqual([])
})

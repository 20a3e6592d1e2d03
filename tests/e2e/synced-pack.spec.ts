import type { Page } from '@playwright/test'
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, justBrowse, startApp, test } from './app'
import type { RunningApp } from './app'

const notice = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('alert', { name: 'Notice' })

/** Imports text through the dialog, as a user does. */
async function importText({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('Control+i')
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('textbox', { name: 'Text to import' }).fill('A quokka waits at the counter.')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The patient quokka')
  await dialog.getByRole('button', { name: 'Use this text' }).click()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Import report' }).getByRole('status')).toContainText(
    '1 added',
  )
  await page.keyboard.press('Escape')
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search the library' }).fill(words)
}
const hit = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('list', { name: 'Search results' }).getByRole('link', { name: 'The patient quokka' })

test('a pack that another machine imported is told as waiting, and taken up when its files have come', async ({
  first,
  folder,
}) => {
  await justBrowse(first.page)
  await importText(first)
  await search(first.page, 'quokka')
  await hit(first.page).click()
  await expect(first.page).toHaveURL(/#\/item\//)
  const place = new URL(first.page.url()).hash.replace(/\?.*$/, '')
  await first.close()

  // The other machine has the records already, and of the files nothing yet.
  const other = join(folder, 'other-machine')
  const blobs = join(other, 'data', 'blobs')
  await cp(join(folder, 'data'), join(other, 'data'), { recursive: true })
  await rename(blobs, join(folder, 'on-its-way'))
  const second = await startApp(other)
  const { page } = second
  await expect(notice(page)).toContainText('are not on this machine yet')
  await expect(notice(page)).toContainText('Everything you made is safe')
  await page.evaluate((hash) => (window.location.hash = hash), place)
  await expect(page.getByRole('heading', { name: 'Not here yet' })).toBeVisible()
  await page.evaluate(() => (window.location.hash = '#/settings'))
  await expect(page.getByRole('list', { name: 'Packs' })).toContainText('files are not on this machine yet')
  await page.evaluate((hash) => (window.location.hash = hash), place)

  // A program that does not write whole files brings half of each, then the rest.
  const names = await readdir(join(folder, 'on-its-way'))
  await mkdir(blobs, { recursive: true })
  for (const name of names) {
    const bytes = await readFile(join(folder, 'on-its-way', name))
    await writeFile(join(blobs, name), bytes.subarray(0, bytes.length >> 1))
  }
  await expect(page.getByRole('heading', { name: 'Not here yet' })).toBeVisible()
  for (const name of names) await cp(join(folder, 'on-its-way', name), join(blobs, name))
  await expect(notice(page)).toContainText('have arrived')
  await expect(notice(page)).not.toContainText('are not on this machine yet')
  await expect(page.getByRole('article').getByText('A quokka waits at the counter.')).toBeVisible()
  await search(page, 'quokka')
  await expect(hit(page)).toBeVisible()
  await second.close()

  const third = await startApp(other)
  await search(third.page, 'quokka')
  await expect(hit(third.page)).toBeVisible()
  await expect(notice(third.page)).toHaveCount(0)
  await third.close()
})

test('files of packs go where the library goes, also those that an earlier version kept elsewhere', async ({
  first,
  folder,
}) => {
  await justBrowse(first.page)
  await importText(first)
  await first.close()
  // As versions before had it: beside the library, not in it.
  await rename(join(folder, 'data', 'blobs'), join(folder, 'blobs'))
  const second = await startApp(folder)
  await search(second.page, 'quokka')
  await expect(hit(second.page)).toBeVisible()
  await expect(notice(second.page)).toHaveCount(0)
  await second.close()
  const names = await readdir(join(folder, 'data', 'blobs'))
  expect(names).toEqual(await readdir(join(folder, 'blobs')))
  for (const name of names)
    expect((await stat(join(folder, 'data', 'blobs', name))).ino).toBe(
      (await stat(join(folder, 'blobs', name))).ino,
    )
  // The library alone, on a machine that never had anything else.
  const elsewhere = join(folder, 'elsewhere')
  await cp(join(folder, 'data'), join(elsewhere, 'data'), { recursive: true })
  await rm(join(folder, 'blobs'), { recursive: true })
  const third = await startApp(elsewhere)
  await search(third.page, 'quokka')
  await expect(hit(third.page)).toBeVisible()
  await third.close()
})

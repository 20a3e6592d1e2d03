import type { Page } from '@playwright/test'
import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { frameLine } from '../../src/main/persistence/framed-line'
import { expect, justBrowse, startApp, test } from './app'

async function makeGoal(page: Page): Promise<void> {
  await justBrowse(page)
  await page.getByRole('button', { name: /^Active goal/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Goals' })
  await dialog.getByRole('textbox', { name: 'Goal' }).fill('keep what I wrote')
  await dialog.getByRole('radio', { name: /^Level 1/ }).check()
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
}

const snapshots = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'data'))).filter((name) => /^snapshot-.*\.json$/.test(name)).sort()

test('a damaged file is kept aside, what it held is there all the same, and the user is told', async ({
  first,
  folder,
}) => {
  await makeGoal(first.page)
  await first.close()
  const newest = (await snapshots(folder)).pop() ?? ''
  await writeFile(join(folder, 'data', newest), '{"schema":1,')
  const second = await startApp(folder)
  await expect(second.page.getByRole('alert', { name: 'Notice' })).toContainText('damaged')
  await expect(second.page.getByRole('button', { name: /^Active goal/ })).toContainText('keep what I wrote')
  await second.close()
  const everything = await readdir(join(folder, 'data'), { recursive: true })
  const kept = await Promise.all(
    everything
      .filter((name) => String(name).includes(newest))
      .map((name) => readFile(join(folder, 'data', String(name)), 'utf8')),
  )
  expect(kept.some((text) => text === '{"schema":1,')).toBe(true)
})

test('data of a newer version is shown for reading only and stays as it is', async ({ first, folder }) => {
  await makeGoal(first.page)
  await first.close()
  const newer = {
    format: 'levelwise-journal',
    schema: 99,
    minReaderSchema: 99,
    writer: 'newerversion',
    seen: {},
  }
  await writeFile(join(folder, 'data', 'journal-newerversion-000001-a.log'), frameLine(newer))
  const before = await contents(join(folder, 'data'))
  const second = await startApp(folder)
  await expect(second.page.getByRole('alert', { name: 'Notice' })).toContainText(
    'written by a newer Levelwise',
  )
  await second.close()
  const after = await contents(join(folder, 'data'))
  expect(after).toEqual(before)
})

test('a folder that cannot be written to says so, and nothing that was saved is lost', async ({ first }) => {
  await makeGoal(first.page)
  await blockWriting(first.data)
  await first.page.getByRole('button', { name: 'Add another goal' }).click()
  await first.page.getByRole('textbox', { name: 'Goal' }).fill('a second goal')
  await first.page.getByRole('radio', { name: /^Level 2/ }).check()
  await first.page.getByRole('button', { name: 'Add goal' }).click()
  await expect(first.page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved: /)
  await expect(first.page.getByRole('textbox', { name: 'Goal' })).toHaveValue('a second goal')
  await first.close()
})

async function contents(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => `${name} ${await readFile(join(folder, name), 'latin1')}`))
}

/** Root may write where permissions forbid it, so the folder itself is put out of reach: a file stands in its place. */
async function blockWriting(data: string): Promise<void> {
  await rename(join(data, 'data'), join(data, 'data-away'))
  if (process.getuid?.() === 0) await writeFile(join(data, 'data'), '')
  else {
    await mkdir(join(data, 'data'))
    await chmod(join(data, 'data'), 0o500)
  }
}

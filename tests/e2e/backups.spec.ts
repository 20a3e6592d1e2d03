import type { Page } from '@playwright/test'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readZip } from '../../src/main/backups/complete-copy'
import { answerFolderDialog, answerSaveDialog, expect, justBrowse, startApp, test } from './app'
import { commitRecords } from './commit-records'
import { putGoal, readGoals } from './goals'

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
}

test('a back-up is looked into and restored; the library as it was is kept and can be opened again', async ({
  first,
}) => {
  const { page } = first
  await justBrowse(page)
  await commitRecords(page, [putGoal('one', 'a goal from before'), putGoal('two', 'another')])
  await openSettings(page)
  await page.getByRole('button', { name: 'Make a back-up now' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Back-up made and checked' })).toContainText(
    '2 goals',
  )
  await commitRecords(page, [putGoal('two', 'changed since'), putGoal('three', 'made since')])

  await page.getByRole('button', { name: /^Look at the back-up of/ }).click()
  const dialog = page.getByRole('dialog', { name: /^Back-up of/ })
  const row = dialog.getByRole('row', { name: /^Goals/ })
  await expect(row.getByRole('cell')).toHaveText(['0', '1', '1', '0', '1'])
  await dialog.getByRole('button', { name: 'Restore this back-up' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => readGoals(page).catch(() => [])).toEqual(['a goal from before', 'another'])

  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await expect(page.getByRole('list', { name: 'Earlier libraries' })).toContainText(join(first.data, 'data'))
  await page.getByRole('button', { name: /^Open the library in/ }).click()
  await expect
    .poll(() => readGoals(page).catch(() => []))
    .toEqual(['a goal from before', 'changed since', 'made since'])
  await page.getByRole('group', { name: 'Back-ups' }).waitFor()
  await expect(page.getByRole('row').filter({ hasText: 'before a restore' })).toHaveCount(1)
  await first.close()
})

test.describe('a back-up that cannot be restored says why, and leaves the library as it is:', () => {
  for (const { what, spoil, says } of [
    {
      what: 'one of a newer version',
      spoil: (text: string) => text.replace('"schema":2', '"schema":3'),
      says: 'was made by a newer Levelwise. Your library is safe and was not changed',
    },
    {
      what: 'a damaged one',
      spoil: (text: string) => text.replace('a goal in a back-up', 'a goal in a cellar!'),
      says: 'is damaged. Your library is safe and was not changed',
    },
  ])
    test(what, async ({ first: { page }, folder }) => {
      await justBrowse(page)
      await commitRecords(page, [putGoal('one', 'a goal in a back-up')])
      await openSettings(page)
      await page.getByRole('button', { name: 'Make a back-up now' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Back-up made' })).toBeVisible()
      const [name = ''] = (await readdir(join(folder, 'backups'))).filter((each) => each.endsWith('.jsonl'))
      const path = join(folder, 'backups', name)
      await writeFile(path, spoil(await readFile(path, 'utf8')))
      await page.getByRole('button', { name: /^Look at the back-up of/ }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('alert')).toContainText(says)
      await expect(dialog.getByRole('button', { name: 'Restore this back-up' })).toBeDisabled()
      expect(await readGoals(page)).toEqual(['a goal in a back-up'])
    })
})

test('a complete copy holds everything, readable without the app', async ({ first }) => {
  const { page, app } = first
  await justBrowse(page)
  const list = {
    id: 'l1',
    title: 'Für die Station',
    purpose: 'for-me',
    due: null,
    notes: 'mit Notiz',
    sections: [{ id: 's', title: '', entries: [] }],
    createdAt: '2026-03-01T10:00:00Z',
    updatedAt: '2026-03-01T10:00:00Z',
  }
  await commitRecords(page, [putGoal('one', 'a goal to keep'), { collection: 'lists', put: list }])
  await openSettings(page)
  const path = join(first.data, 'copy.zip')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save a complete copy' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Written to' })).toContainText('records in')
  const { hashes, records } = await readZip(path)
  expect([...hashes.keys()].sort()).toEqual([
    'Goals.md',
    'README.md',
    'levelwise.json',
    'lists/Für-die-Station.md',
  ])
  expect(records).toBeGreaterThanOrEqual(3)
  await first.close()
})

test('the library is moved to a folder that the user chose, and found there at the next start', async ({
  first,
  folder,
}) => {
  const { page, app } = first
  await justBrowse(page)
  await commitRecords(page, [putGoal('one', 'a goal that travels')])
  await openSettings(page)
  const chosen = join(folder, 'Dropbox', 'mine')
  await mkdir(chosen, { recursive: true })
  await answerFolderDialog(app, chosen)
  await page.getByRole('button', { name: 'Move my data to …' }).click()
  await expect(page.locator('code').filter({ hasText: chosen })).toBeVisible()
  await expect(page.getByText('kept in step with other machines by Dropbox')).toBeVisible()
  await commitRecords(page, [putGoal('two', 'made there')])
  await first.close()
  expect((await readdir(chosen)).length).toBeGreaterThan(0)
  const second = await startApp(folder)
  await expect.poll(() => readGoals(second.page)).toEqual(['a goal that travels', 'made there'])
  await second.close()
})

test.describe('a library that is not where it was', () => {
  test.beforeEach(async ({ first }) => {
    await justBrowse(first.page)
    await commitRecords(first.page, [putGoal('one', 'kept elsewhere')])
    await openSettings(first.page)
    await first.page.getByRole('button', { name: 'Make a back-up now' }).click()
    await expect(first.page.getByRole('status').filter({ hasText: 'Back-up made' })).toBeVisible()
    await first.close()
    await rename(join(first.data, 'data'), join(first.data, 'moved-by-somebody'))
  })

  test('is asked for in plain words, and nothing begins anew until the user says so', async ({ folder }) => {
    const app = await startApp(folder)
    const { page } = app
    await expect(page.getByRole('heading', { name: 'Your library is not where it was' })).toBeVisible()
    await expect(page.getByText(join(folder, 'data'), { exact: false })).toBeVisible()
    await expect(page.getByText('Nothing has been changed')).toBeVisible()
    await expect.poll(() => readdir(folder)).not.toContain('data')

    await answerFolderDialog(app.app, join(folder, 'backups'))
    await page.getByRole('button', { name: 'Show where it is …' }).click()
    await expect(page.getByRole('alert')).toContainText('there is no Levelwise library in')
    await answerFolderDialog(app.app, join(folder, 'moved-by-somebody'))
    await page.getByRole('button', { name: 'Show where it is …' }).click()
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await expect.poll(() => readGoals(page)).toEqual(['kept elsewhere'])
    await app.close()
  })

  test('can be replaced by a back-up', async ({ folder }) => {
    const app = await startApp(folder)
    await app.page.getByRole('button', { name: /^Look at the back-up of/ }).click()
    await app.page.getByRole('navigation', { name: 'Main' }).waitFor()
    await expect.poll(() => readGoals(app.page)).toEqual(['kept elsewhere'])
    await app.close()
  })

  test('can be followed by a new one', async ({ folder }) => {
    const app = await startApp(folder)
    const start = app.page.getByRole('button', { name: 'Start a new library' })
    await start.click()
    await expect(app.page.getByText('Begin with an empty library?')).toBeVisible()
    await start.click()
    await expect(app.page.getByRole('button', { name: 'Just browse' })).toBeVisible()
    await app.close()
  })

  test('is missing too when its folder is there and empty, as that of a drive that is not connected', async ({
    folder,
  }) => {
    await mkdir(join(folder, 'data'))
    const app = await startApp(folder)
    await expect(app.page.getByRole('heading', { name: 'Your library is not where it was' })).toBeVisible()
    await rm(join(folder, 'data'), { recursive: true })
    await rename(join(folder, 'moved-by-somebody'), join(folder, 'data'))
    await app.page.getByRole('button', { name: 'Look again' }).click()
    await app.page.getByRole('navigation', { name: 'Main' }).waitFor()
    await expect.poll(() => readGoals(app.page)).toEqual(['kept elsewhere'])
    await app.close()
  })

  test('is not guessed at when the note of its place cannot be read', async ({ folder }) => {
    await writeFile(join(folder, 'library-place.json'), '{"format":')
    const app = await startApp(folder)
    await expect(app.page.getByText('Levelwise will not guess')).toBeVisible()
    await app.close()
    expect(await readFile(join(folder, 'library-place.json'), 'utf8')).toBe('{"format":')
  })
})

import type { Page } from '@playwright/test'
import { expect, justBrowse, startApp, test } from './app'

async function addFirstItems(page: Page, count: number): Promise<readonly string[]> {
  const titles: string[] = []
  for (let index = 0; index < count; index += 1) {
    await page.getByRole('link', { name: 'Browse' }).click()
    const link = page.getByRole('list', { name: 'Library items' }).getByRole('link').nth(index)
    titles.push((await link.textContent()) ?? '')
    await link.click()
    await page.getByRole('button', { name: 'Add to reading list' }).click()
    await page.getByRole('textbox', { name: 'Reason' }).fill(`Because ${index + 1}`)
    await page
      .getByRole('group', { name: 'Add to reading list' })
      .getByRole('button', { name: /^Before the meeting/ })
      .click()
    await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  }
  return titles
}

async function createList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('button', { name: 'New reading list' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Before the meeting')
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Nothing in this list yet' })).toBeVisible()
}

test('a list is made, filled, reordered by keyboard and by mouse, and found again after a restart', async ({
  first,
  folder,
}) => {
  const { page } = first
  await justBrowse(page)
  await createList(page)
  const titles = await addFirstItems(page, 3)
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('link', { name: 'Before the meeting' }).click()
  const entries = page.getByRole('list', { name: 'Items in this list' }).getByRole('link')
  await expect(entries).toHaveText(titles)
  await entries.first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(entries).toHaveText([titles[1] ?? '', titles[0] ?? '', titles[2] ?? ''])
  const rows = page.getByRole('list', { name: 'Items in this list' }).getByRole('listitem')
  await rows.nth(2).dragTo(rows.nth(0))
  await expect(entries).toHaveText([titles[2] ?? '', titles[1] ?? '', titles[0] ?? ''])
  await rows.first().getByRole('combobox').selectOption('read')
  await expect(page.getByText('1 of 3 read').last()).toBeVisible()
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  await first.close()
  const second = await startApp(folder)
  await second.page.getByRole('link', { name: 'Reading lists' }).click()
  await second.page.getByRole('link', { name: 'Before the meeting' }).click()
  await expect(second.page.getByRole('list', { name: 'Items in this list' }).getByRole('link')).toHaveText([
    titles[2] ?? '',
    titles[1] ?? '',
    titles[0] ?? '',
  ])
  await expect(second.page.getByRole('textbox', { name: /^Reason for/ }).first()).toHaveValue('Because 3')
  await second.close()
})

test('undo takes back the last change, also after a restart', async ({ first, folder }) => {
  await justBrowse(first.page)
  await createList(first.page)
  await expect(first.page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  await first.close()
  const second = await startApp(folder)
  await second.page.getByRole('link', { name: 'Reading lists' }).click()
  await expect(second.page.getByRole('link', { name: 'Before the meeting' })).toBeVisible()
  await second.page.keyboard.press('Control+Alt+z')
  await expect(second.page.getByRole('link', { name: 'Before the meeting' })).toHaveCount(0)
  await second.close()
})

import type { Page } from '@playwright/test'
import { expect, justBrowse, startApp, test } from './app'

async function openFirstEssay(page: Page): Promise<string> {
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Essays/ })
    .check()
  const link = page.getByRole('list', { name: 'Library items' }).getByRole('link').first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title)
  return title
}

test('an essay has contents, paragraph numbers and a level, and back returns to the list as it was', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await openFirstEssay(page)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await contents.getByRole('button').last().click()
  await expect(page.getByRole('heading', { name: 'To try this week' })).toBeInViewport()
  await expect(page.getByRole('note', { name: 'Paragraph 1', exact: true })).toBeAttached()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /^Essays/ })).toBeChecked()
})

test('reading goes on where it stopped, also after a restart', async ({ first, folder }) => {
  const { page } = first
  await justBrowse(page)
  const title = await openFirstEssay(page)
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('button').nth(3).click()
  const heading = page.getByRole('article').getByRole('heading', { level: 2 }).nth(3)
  await expect(heading).toBeInViewport()
  const kept = async (): Promise<unknown> =>
    page.evaluate(() => window.levelwise.calls.records.all({ collection: 'positions' }))
  await expect.poll(async () => ((await kept()) as unknown[]).length).toBe(1)
  await first.close()
  const second = await startApp(folder)
  await second.page.getByRole('link', { name: title }).first().click()
  await expect(second.page.getByRole('article').getByRole('heading', { level: 2 }).nth(3)).toBeInViewport()
  await second.close()
})

test('typeface, size and theme change at once and are kept', async ({ first, folder }) => {
  const { page } = first
  await justBrowse(page)
  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page.getByRole('radio', { name: /Atkinson/ }).check()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  await first.close()
  const second = await startApp(folder)
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await second.page.getByRole('link', { name: 'Settings', exact: true }).click()
  await expect(second.page.getByRole('radio', { name: /Atkinson/ })).toBeChecked()
  await second.close()
})

test('two items stand side by side, each with a scroll of its own', async ({ first: { page } }) => {
  await justBrowse(page)
  await openFirstEssay(page)
  await page.getByRole('button', { name: 'Open beside' }).click()
  await page.getByRole('dialog').getByRole('listitem').nth(2).getByRole('button').click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: 'Close this side' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('an item that does not exist says so', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.evaluate(() => {
    window.location.hash = '#/item/no-such-thing'
  })
  await expect(page.getByRole('heading', { name: 'Not in the library' })).toBeVisible()
})

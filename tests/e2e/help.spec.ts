import { expect, justBrowse, startApp, test } from './app'

test('F1 opens the help; its pages are read, found, and count in no facet', async ({ first: { page } }) => {
  await justBrowse(page)
  const counted = await page
    .getByRole('status')
    .filter({ hasText: /items$/ })
    .textContent()
  await page.keyboard.press('F1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help')
  const pages = page.getByRole('list', { name: 'Pages of the help' }).getByRole('link')
  await expect(pages).toHaveCount(14)
  await pages.filter({ hasText: 'The fit check' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The fit check')
  await expect(page.getByRole('button', { name: 'Check the fit' })).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('kind:help operators')
  await page
    .getByRole('list', { name: 'Search results' })
    .getByRole('link', { name: 'Searching, and the words that steer it' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Searching, and the words that steer it')
  await page.getByRole('link', { name: 'Browse' }).click()
  await expect(page.getByText(counted ?? 'no count')).toBeVisible()
})

test('after an update the news is offered once', async ({ first: { page, close }, folder }) => {
  await justBrowse(page)
  await expect(page.getByRole('complementary', { name: 'What is new' })).toHaveCount(0)
  await page.evaluate(async () => {
    const { calls } = window.levelwise
    const [settings] = await calls.records.all({ collection: 'settings' })
    const put = { ...(settings as object), newsSeen: '0.0.9' }
    const change = { label: 'made', operations: [{ collection: 'settings', put }], undoable: false }
    return calls.records.commit(change as unknown as Parameters<typeof calls.records.commit>[0])
  })
  await close()
  const second = await startApp(folder)
  const notice = second.page.getByRole('complementary', { name: 'What is new' })
  await notice.getByRole('button', { name: 'What is new' }).click()
  await expect(second.page.getByRole('dialog', { name: 'What is new' })).toContainText('Levelwise 0.1.0')
  await second.page.keyboard.press('Escape')
  await expect(notice).toHaveCount(0)
  await second.close()
})

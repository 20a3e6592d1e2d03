import { expect, justBrowse, test } from './app'

test('facets show counts, narrow each other, and are taken back by going back', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const count = page.getByRole('status').filter({ hasText: /items?$/ })
  const all = Number.parseInt((await count.textContent()) ?? '', 10)
  const essays = page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: /^Essays \(\d+\)$/ })
  const expected = /\((\d+)\)/.exec((await essays.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await essays.check()
  await expect(count).toHaveText(`${expected} items`)
  await page.getByRole('group', { name: 'Level' }).getByRole('checkbox', { name: /^3 / }).check()
  await expect(count).not.toHaveText(`${expected} items`)
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(count).toHaveText(`${all} items`)
})

test('the arrow keys walk the list, far beyond what is drawn at once', async ({ first: { page } }) => {
  await justBrowse(page)
  const list = page.getByRole('list', { name: 'Library items' })
  await list.getByRole('link').first().focus()
  await page.keyboard.press('End')
  const focused = page.locator('[role="listitem"]:focus-within')
  await expect(focused).toHaveAttribute('aria-posinset', (await focused.getAttribute('aria-setsize')) ?? '')
  await page.keyboard.press('Home')
  await expect(focused).toHaveAttribute('aria-posinset', '1')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAttribute('aria-posinset', '2')
})

test('every screen of the main navigation opens', async ({ first: { page } }) => {
  await justBrowse(page)
  const names = [
    'Fit check',
    'Log',
    'Contrasts',
    'Advisers',
    'Insights',
    'Annotations',
    'Reading lists',
    'Trash',
    'Settings',
    'Browse',
  ]
  for (const name of names) {
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  }
})

test('a badge tells what its level means', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await page
    .getByRole('article')
    .getByRole('button', { name: /What Level \d means/ })
    .click()
  await expect(page.getByRole('dialog', { name: 'What the levels mean' })).toContainText('End-to-end process')
})

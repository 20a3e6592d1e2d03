import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

test('imported items without a level are found by a facet and given one together, by mouse or by keys', async ({
  first: { app, page },
  folder,
}) => {
  await justBrowse(page)
  await expect(page.getByRole('button', { name: 'Select', exact: true })).toHaveCount(0)
  const path = join(folder, 'works.bib')
  const works = ['Alder', 'Birch', 'Cedar'].map(
    (tree) => `@book{${tree}, title={${tree} on hand-overs}, author={${tree}, Ada}, year={1999}}`,
  )
  await writeFile(path, works.join('\n'))
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
  await page.keyboard.press('Control+i')
  const importing = page.getByRole('dialog', { name: 'Import' })
  await importing.getByRole('button', { name: /Choose.*file/ }).click()
  await importing.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Import report' })).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Escape')

  const levels = page.getByRole('group', { name: 'Level' })
  await levels.getByRole('checkbox', { name: 'Level not set yet (3)' }).check()
  const list = page.getByRole('list', { name: 'Library items' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: 'Select', exact: true }).click()
  const bar = page.getByRole('group', { name: 'Select' })
  await bar.getByRole('button', { name: 'Select all 3' }).click()
  await expect(bar.getByRole('status')).toHaveText('3 selected')
  await list.getByRole('link', { name: 'Birch on hand-overs' }).focus()
  await page.keyboard.press('Space')
  await expect(bar.getByRole('status')).toHaveText('2 selected')

  // A look at an item does not lose what was selected.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText('Birch on hand-overs')
  await page.goBack()
  await expect(bar.getByRole('status')).toHaveText('2 selected')

  await bar.getByRole('button', { name: 'Set the level' }).click()
  const dialog = page.getByRole('dialog', { name: 'At which level do these 2 items aim?' })
  await dialog.getByRole('radio', { name: /^Level 2/ }).check()
  await dialog.getByRole('button', { name: 'Save level' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(bar.getByRole('status')).toHaveText('0 selected')
  await list.getByRole('link').focus()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(levels.getByRole('checkbox', { name: 'Level not set yet (1)' })).toBeChecked()
})

test('who goes back finds the focus on the row by which they left, far down and among results', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.closest('a')?.textContent)
  const items = page.getByRole('list', { name: 'Library items' })
  await items.getByRole('link').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  const row = await focused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(focused).toBe(row)

  await page.keyboard.press('ControlOrMeta+F')
  await page.keyboard.type('resistance')
  const results = page.getByRole('list', { name: 'Search results' })
  await expect(results.getByRole('link').nth(3)).toBeVisible()
  for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown')
  const hit = await focused()
  expect(hit).toBeDefined()
  await page.keyboard.press('Enter')
  await expect(results).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(focused).toBe(hit)
})

test('a filter that finds nothing, and an item that is not there, offer a way on', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const showAll = page.getByRole('button', { name: 'Show all', exact: true })
  for (const { screen, filter, list } of [
    { screen: 'Contrasts', filter: 'Find a contrast', list: 'Contrasts' },
    { screen: 'Advisers', filter: 'Find an adviser or source', list: 'Advisers and sources' },
  ]) {
    await page.getByRole('link', { name: screen, exact: true }).click()
    await page.getByRole('textbox', { name: filter }).fill('zzxxqq')
    await showAll.click()
    await expect(page.getByRole('list', { name: list }).getByRole('link').first()).toBeVisible()
  }
  await page.getByRole('radio', { name: 'Met by me' }).check()
  await expect(page.getByRole('heading', { name: 'Nobody met yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Change words', exact: true }).click()
  await page.getByRole('textbox', { name: 'Find a word' }).fill('greenhouse')
  await page.getByRole('button', { name: 'Search the library for “greenhouse”' }).click()
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('link').first()).toBeVisible()
  await page.evaluate(() => (window.location.hash = '#/item/not-there'))
  await page.getByRole('button', { name: 'Browse the library' }).click()
  await expect(page.getByRole('list', { name: 'Library items' })).toBeVisible()
})

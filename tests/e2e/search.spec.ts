import type { Page } from '@playwright/test'
import { expect, justBrowse, test } from './app'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the library' })
const results = (page: Page) => page.getByRole('list', { name: 'Search results' })

test('half a word, a typo and another form of a word find something as they are typed', async ({
  first: { page },
}) => {
  await justBrowse(page)
  for (const typed of ['organis', 'consultnat', 'measuring figures']) {
    await box(page).fill(typed)
    await expect(results(page).getByRole('link').first()).toBeVisible()
    await expect(results(page).locator('mark').first()).toBeVisible()
  }
})

test('operators narrow, and the query is explained in words', async ({ first: { page } }) => {
  await justBrowse(page)
  const queries: readonly (readonly [string, RegExp])[] = [
    ['change level:2', /at Level 2/],
    ['change kind:essay', /only Essay/],
    ['"value chain"', /the phrase “value chain”/],
    ['change -team', /without team/],
    ['nurse OR ward', / or /],
    ['in:title change', /in the title/],
    ['change topic:flow', /on the topic/],
    [
      '("value chain" OR "whole line") level:2',
      /\(the phrase “value chain” or the phrase “whole line”\) and at Level 2/,
    ],
  ]
  for (const [query, words] of queries) {
    await box(page).fill(query)
    await expect(page.getByText(words).first()).toBeVisible()
    await expect(results(page).getByRole('link').first()).toBeVisible()
  }
})

test('whatever is typed is text and never an error', async ({ first: { page } }) => {
  await justBrowse(page)
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(error.message))
  for (const text of [
    'title:',
    '"',
    '((((',
    '*:*',
    'foo^bar~9',
    '-',
    'OR',
    'level:99',
    '<img src=x onerror=alert(1)>',
    '\u202Eabc',
    '中文',
    '+'.repeat(400),
  ]) {
    await box(page).fill(text)
    await expect(page.getByRole('status').filter({ hasText: /results?$/ })).toBeVisible()
  }
  expect(failures).toEqual([])
})

test('nothing found offers a way on', async ({ first: { page } }) => {
  await justBrowse(page)
  await box(page).fill('change kind:essay kind:log qqqqzzzz')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
})

test('the marks go along into the opened item, with next and previous', async ({ first: { page } }) => {
  await justBrowse(page)
  await box(page).fill('hand-off kind:essay')
  await expect(results(page).getByRole('link').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  const article = page.getByRole('article')
  await expect(article.locator('mark').first()).toBeVisible()
  const bar = page.getByRole('search', { name: 'Find in this item' })
  const count = bar.getByRole('status')
  await expect(count).toHaveText(/^\d+ of \d+$/)
  await expect(article.locator('mark[data-current="true"]').first()).toBeInViewport()
  const place = (await count.textContent()) ?? ''
  await page.getByRole('button', { name: 'Find next match' }).click()
  await expect(count).not.toHaveText(place)
  await page.getByRole('button', { name: 'Find previous match' }).click()
  await expect(count).toHaveText(place)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
})

test('a note that was just written is found', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('button', { name: 'New reading list' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Zeppelin meeting')
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Zeppelin meeting')
  await box(page).fill('zeppelin')
  await expect(results(page).getByRole('link', { name: 'Zeppelin meeting' })).toBeVisible()
})

test('a saved search is a list of what it finds now, and can be opened as a search again', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await box(page).fill('level:1 tool')
  await page.getByRole('button', { name: 'Save this search' }).click()
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('link', { name: 'level:1 tool' }).click()
  await expect(page.getByRole('list', { name: 'Items in this list' }).getByRole('link').first()).toBeVisible()
  await page.getByRole('button', { name: 'Open the search' }).click()
  await expect(results(page).getByRole('link').first()).toBeVisible()
})

import type { Page } from '@playwright/test'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LogEntry } from '../../src/shared/fit-check/log-entry'
import { makeLog } from '../support/made-log'
import { answerSaveDialog, expect, justBrowse, test } from './app'
import { commitRecords } from './commit-records'

const pictures = process.env['LEVELWISE_PICTURES'] ?? join(__dirname, '..', '..', 'test-results', 'pictures')
const names = { SVG: 'Picture (SVG)', PNG: 'Picture (PNG)', CSV: 'Table (CSV)' } as const
const until = new Date('2026-06-30T12:00:00Z')

/** Writes entries by the same call that saving a check makes, a thousand at a time. */
async function keepLog(page: Page, entries: readonly LogEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += 1000)
    await commitRecords(
      page,
      entries.slice(from, from + 1000).map((put) => ({ collection: 'log', put })),
    )
}

for (const count of [1, 10, 20_000]) {
  test(`the plots make sense with ${count} ${count === 1 ? 'entry' : 'entries'}`, async ({
    first: { page },
  }) => {
    test.setTimeout(240_000)
    await justBrowse(page)
    await keepLog(page, makeLog(count, until))
    await page.reload()
    await page.getByRole('link', { name: 'Insights' }).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await mkdir(pictures, { recursive: true })
    await page.screenshot({ path: join(pictures, `insights-${count}.png`) })
    const frames = page.locator('section').filter({ has: page.getByRole('heading', { level: 2 }) })
    expect(await frames.count()).toBe(7)
    const sideways = await page.getByRole('main').evaluate((main) => ({
      by: main.scrollWidth - main.clientWidth,
      who: [...main.querySelectorAll('*')]
        .filter((each) => each.getBoundingClientRect().right > main.getBoundingClientRect().right)
        .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`),
    }))
    expect(sideways).toEqual({ by: 0, who: [] })
  })
}

test('with no entries the page says what it will show and offers a first check', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await page.getByRole('link', { name: 'Insights' }).click()
  await page.getByRole('main').getByRole('button').first().click()
  await expect(page.getByRole('textbox', { name: 'Pasted advice' })).toBeVisible()
})

test('a plot is saved as SVG, PNG and CSV, and as a table holds the same figures', async ({
  first: { app, page },
  folder,
}) => {
  await justBrowse(page)
  await keepLog(page, makeLog(10, until))
  await page.reload()
  await page.getByRole('link', { name: 'Insights' }).click()
  const frame = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .nth(1)
  const read: Record<string, Buffer> = {}
  for (const kind of ['SVG', 'PNG', 'CSV'] as const) {
    const path = join(folder, `plot.${kind.toLowerCase()}`)
    await answerSaveDialog(app, path)
    if (!(await frame.getByRole('button', { name: names[kind] }).isVisible())) {
      await frame.getByRole('button', { name: 'Export this plot' }).click()
    }
    await frame.getByRole('button', { name: names[kind] }).click()
    await expect(frame.getByRole('status').filter({ hasText: path })).toBeVisible()
    read[kind] = await readFile(path)
  }
  expect(read['SVG']?.toString()).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
  expect(read['PNG']?.subarray(1, 4).toString()).toBe('PNG')
  const rows = (read['CSV']?.toString() ?? '').trim().split(/\r?\n/)
  await page.keyboard.press('Escape')
  await frame.getByRole('radio', { name: 'Table' }).check()
  await expect(frame.getByRole('row')).toHaveCount(rows.length)
})

test('a review that has come back shows as a badge on the log', async ({ first: { page } }) => {
  await justBrowse(page)
  await keepLog(page, makeLog(4, until))
  const log = page.getByRole('link', { name: 'Log', exact: true })
  await expect(log).toHaveAttribute('aria-description', '1 entry to look at again')
  await expect(log).toContainText('1')
})

import type { Page } from '@playwright/test'
import { makeLog } from '../support/made-log'
import { expect, justBrowse, test } from './app'
import { commitRecords } from './commit-records'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the library' })
const hits = (page: Page) => page.getByRole('list', { name: 'Search results' }).getByRole('listitem')
const count = async (page: Page): Promise<number> =>
  Number(
    (
      (await page
        .getByRole('status')
        .filter({ hasText: /results?$/ })
        .textContent()) ?? ''
    ).replace(/\D/g, ''),
  )

/** Types as a hand does, over whatever stood there, and waits until the answer to the whole text is explained. */
async function type(page: Page, query: string, explained: RegExp): Promise<void> {
  await box(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(query)
  await expect(page.getByText(explained).first()).toBeVisible()
  await expect(box(page)).toHaveValue(query)
}

/** Puts own work into the store by the calls that the screens use: a note, a list with one item, two log entries. */
async function keepOwnWork(page: Page): Promise<void> {
  const item =
    (await page
      .getByRole('list', { name: 'Library items' })
      .getByRole('link')
      .first()
      .getAttribute('href')) ?? ''
  const itemId = item.slice(item.lastIndexOf('/') + 1)
  const at = '2026-03-10T09:00:00.000Z'
  const operations = [
    {
      collection: 'annotations',
      put: {
        id: 'made-note',
        itemId,
        itemVersion: '1',
        anchor: { ranges: [], quote: 'zebra crossing words', prefix: '', suffix: '' },
        colour: 'doubt',
        note: 'my zebra remark',
        tags: ['steering-group'],
        createdAt: at,
        updatedAt: at,
        private: false,
        orphaned: false,
      },
    },
    {
      collection: 'lists',
      put: {
        id: 'made-list',
        title: 'Zebra board',
        notes: '',
        purpose: 'for-me',
        due: null,
        sections: [
          { id: 's', title: '', entries: [{ id: 'e', itemId, reason: 'first', status: 'to-read' }] },
        ],
        createdAt: at,
        updatedAt: at,
      },
    },
    ...makeLog(12, new Date('2026-04-01T00:00:00Z')).map((put) => ({ collection: 'log', put })),
  ]
  await commitRecords(page, operations)
}

test('every operator can be typed, is explained and does what it says', async ({ first: { page } }) => {
  test.setTimeout(120_000)
  await justBrowse(page)
  await keepOwnWork(page)

  await type(page, 'change', /change/)
  await expect(hits(page).first()).toBeVisible()
  const all = await count(page)

  await type(page, 'change level:2', /at Level 2/)
  await expect.poll(() => count(page)).toBeLessThan(all)
  expect(await hits(page).count()).toBeGreaterThan(0)

  await type(page, 'change kind:essay', /only Essay/)
  await expect
    .poll(async () => (await hits(page).filter({ hasText: 'Essay' }).count()) === (await hits(page).count()))
    .toBe(true)

  await type(page, 'change topic:flow', /on the topic/)
  await expect(hits(page).first()).toBeVisible()

  await type(page, '"value chain"', /the phrase “value chain”/)
  await expect(hits(page).first()).toContainText(/value chain/i)

  await type(page, 'pilot', /pilot/)
  await expect(hits(page).first()).toBeVisible()
  const pilots = await count(page)
  await type(page, 'pilot -team', /without team/)
  await expect.poll(() => count(page)).toBeLessThan(pilots)

  await type(page, 'nurse OR ward', / or /)
  const either = await count(page)
  await type(page, 'nurse ward', / and |nurse/)
  await expect(hits(page).first()).toBeVisible()
  expect(either).toBeGreaterThan(0)

  await type(page, '(nurse OR ward) kind:advice', /only Advice/)
  await expect(hits(page).first()).toContainText('Advice')

  await type(page, 'in:title tool', /in the title/)
  await expect
    .poll(async () => (await hits(page).first().getByRole('link').textContent()) ?? '')
    .toMatch(/tool/i)

  await type(page, 'verdict:fits', /judged/)
  await expect(hits(page).first()).toContainText('Log entry')

  await type(page, 'has:note kind:annotation', /with a note/)
  await expect.poll(() => count(page)).toBe(1)
  await expect(hits(page).first()).toContainText('zebra')

  await type(page, 'tag:steering-group', /tagged/)
  await expect.poll(() => count(page)).toBe(1)

  await type(page, 'list:"Zebra board"', /in the list/)
  await expect.poll(() => count(page)).toBeGreaterThan(0)

  await type(page, 'kind:annotation before:2026-04', /before/)
  await expect.poll(() => count(page)).toBe(1)
  await type(page, 'kind:annotation after:2026-04', /after/)
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
})

test('the end of a query is completed, and the arrow to the right takes the completion', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await box(page).click()
  await page.keyboard.type('kind:ess')
  const ways = page.getByRole('list', { name: 'Ways to go on' })
  await expect(ways.getByRole('button').first()).toContainText('essay')
  await page.keyboard.press('ArrowRight')
  await expect(box(page)).toHaveValue(/^kind:essay/)
  await page.keyboard.press('End')
  await page.keyboard.type(' resis')
  await ways
    .getByRole('button', { name: /resist/ })
    .first()
    .click()
  await expect(box(page)).toHaveValue(/resist/)
  await expect(hits(page).first()).toContainText('Essay')
})

test('facets write the query, and a search that led somewhere is remembered', async ({ first: { page } }) => {
  await justBrowse(page)
  await box(page).click()
  await page.keyboard.type('trust')
  await expect(hits(page).first()).toBeVisible()
  await page.getByRole('group', { name: 'Level' }).getByRole('checkbox').last().check()
  await expect(box(page)).toHaveValue(/level:3/)
  await box(page).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await page.evaluate(() => {
    window.location.hash = '#/search'
  })
  await page
    .getByRole('region', { name: 'Searched before' })
    .getByRole('link', { name: 'trust level:3' })
    .click()
  await expect(hits(page).first()).toBeVisible()
})

test('Ctrl and Enter open a result beside what was read', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await box(page).click()
  await page.keyboard.type('dissent kind:advice')
  await expect(hits(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toHaveCount(2)
})

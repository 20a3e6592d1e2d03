import type { Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyLook, keepLook } from '../../src/shared/lens/lens'
import { makeEntry } from '../support/store-records'
import { expect, justBrowse, startApp, test } from './app'
import { commitRecords } from './commit-records'

const at = '2026-03-01T10:00:00Z'
const records = [
  {
    collection: 'goals',
    put: {
      id: 'goal1',
      words: 'an archived goal',
      level: 1,
      due: null,
      createdAt: at,
      archivedAt: at,
      history: [{ at, from: 2, to: 1 }],
    },
  },
  {
    collection: 'goals',
    put: { id: 'goal2', words: 'a goal', level: 1, due: null, createdAt: at, archivedAt: null, history: [] },
  },
  {
    collection: 'lists',
    put: {
      id: 'list1',
      title: 'a list',
      purpose: 'to-share',
      due: '2026-05-01',
      notes: 'notes',
      sections: [{ id: 's', title: '', entries: [{ id: 'e', itemId: 'x', reason: 'why', status: 'read' }] }],
      createdAt: at,
      updatedAt: at,
    },
  },
  { collection: 'searches', put: { id: 'search1', title: 'a search', query: 'level:2', createdAt: at } },
  {
    collection: 'contrasts',
    put: {
      id: 'contrast1',
      title: 'a contrast',
      differ: 'route',
      sides: ['pasted-0', 'pasted-1'],
      ask: ['', 'really?'],
      why: ['because'],
      createdAt: at,
      texts: ['one', 'other'],
    },
  },
  { collection: 'log', put: { ...makeEntry('entry1', 'said since'), createdAt: at } },
  { collection: 'lenses', put: keepLook(null, 'goal3', emptyLook('2026-03-01')) },
  {
    collection: 'goals',
    put: {
      id: 'goal3',
      words: 'a school',
      level: 3,
      due: null,
      createdAt: at,
      archivedAt: null,
      history: [],
    },
  },
  { collection: 'advisers', put: { id: 'rosa luxor', name: 'Rosa Luxor', into: 'R. Luxor', mergedAt: at } },
] as const

async function all(page: Page, collection: string): Promise<readonly { readonly id: string }[]> {
  return page.evaluate(async (name) => {
    const { calls } = (
      window as unknown as {
        levelwise: { calls: { records: { all(of: object): Promise<{ id: string }[]> } } }
      }
    ).levelwise
    return calls.records.all({ collection: name })
  }, collection)
}

const deletions: readonly {
  readonly what: string
  readonly collection: string
  readonly id: string
  remove(page: Page): Promise<void>
}[] = [
  {
    what: 'an archived goal',
    collection: 'goals',
    id: 'goal1',
    async remove(page) {
      await page.getByRole('button', { name: /^Active goal/ }).click()
      const dialog = page.getByRole('dialog', { name: 'Goals' })
      await dialog.getByText(/^Archived/).click()
      await dialog.getByRole('button', { name: 'Delete: an archived goal' }).click()
      await expect(dialog.getByText('an archived goal')).toHaveCount(0)
      await page.keyboard.press('Escape')
    },
  },
  {
    what: 'a list',
    collection: 'lists',
    id: 'list1',
    async remove(page) {
      await page.evaluate(() => (window.location.hash = '#/lists/list1'))
      await page.getByRole('button', { name: 'Move to trash' }).click()
      await page.getByRole('heading', { name: 'Reading lists', level: 1 }).waitFor()
    },
  },
  {
    what: 'a search',
    collection: 'searches',
    id: 'search1',
    async remove(page) {
      await page.evaluate(() => (window.location.hash = '#/lists'))
      const button = page.getByRole('button', { name: 'Delete the saved search “a search”' })
      await button.click()
      await expect(button).toHaveCount(0)
    },
  },
  {
    what: 'a contrast',
    collection: 'contrasts',
    id: 'contrast1',
    async remove(page) {
      await page.evaluate(() => (window.location.hash = '#/contrasts/contrast1'))
      await page.getByRole('button', { name: 'Move to trash' }).click()
      await page.getByRole('heading', { name: 'Contrasts', level: 1 }).waitFor()
    },
  },
  {
    what: 't',
    collection: 'log',
    id: 'entry1',
    async remove(page) {
      await page.evaluate(() => (window.location.hash = '#/log/entry1'))
      await page.getByRole('button', { name: 'Move to trash' }).click()
      await expect(page).toHaveURL(/#\/log$/)
    },
  },
  {
    what: '1 look at: a school',
    collection: 'lenses',
    id: 'goal3',
    async remove(page) {
      await page.evaluate(() => (window.location.hash = '#/lens/goal3'))
      const button = page.getByRole('button', { name: 'Move all looks to trash' })
      await button.click()
      await expect(button).toHaveCount(0)
    },
  },
]

test.describe('what is deleted waits in the trash and is put back exactly as it was:', () => {
  for (const { what, collection, id, remove } of deletions) {
    test(what, async ({ first, folder }) => {
      await justBrowse(first.page)
      await commitRecords(first.page, records)
      const before = await all(first.page, collection)
      await remove(first.page)
      expect((await all(first.page, collection)).map((record) => record.id)).not.toContain(id)
      await first.close()
      const second = await startApp(folder)
      await second.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Trash' }).click()
      await second.page.getByRole('button', { name: `Put back: ${what}` }).click()
      await expect(second.page.getByText('Nothing is in the trash')).toBeVisible()
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
      expect([...(await all(second.page, collection))].sort(byId)).toEqual([...before].sort(byId))
      await second.close()
    })
  }
})

test('what has taken the place of a deleted record goes to the trash when the old one is put back', async ({
  first,
}) => {
  const { page } = first
  await justBrowse(page)
  const merge = { id: 'rosa luxor', name: 'Rosa Luxor', into: 'R. Luxor', mergedAt: at }
  await commitRecords(page, [
    { collection: 'trash', put: { id: 'trashed1', from: 'advisers', record: merge, deletedAt: at } },
    { collection: 'advisers', put: { ...merge, into: 'Somebody else' } },
  ])
  await page.evaluate(() => (window.location.hash = '#/trash'))
  await page.getByRole('button', { name: 'Put back: Rosa Luxor' }).click()
  await expect.poll(async () => (await all(page, 'advisers'))[0]).toEqual(merge)
  await expect
    .poll(async () => (await all(page, 'trash'))[0])
    .toMatchObject({ record: { into: 'Somebody else' } })
})

test('after 90 days that were lived through a thing goes for good, and a back-up still holds it', async ({
  first,
  folder,
}) => {
  await justBrowse(first.page)
  const put = { id: 'trashed1', from: 'searches', record: records[3].put, deletedAt: '2020-01-01T10:00:00Z' }
  await commitRecords(first.page, [{ collection: 'trash', put }, records[1]])
  await first.close()
  // The app has seen the record for 84 days when it was last open, and is opened again a week later.
  const day = 86_400_000
  const clock = { lived: 84 * day, lastSeen: Date.now() - 7 * day, firstSeen: { trashed1: 0 } }
  const file = join(folder, 'trash-clock.json')
  await writeFile(file, JSON.stringify(clock))
  const second = await startApp(folder)
  await second.page.getByRole('navigation', { name: 'Main' }).waitFor()
  await expect
    .poll(async () => JSON.parse(await readFile(file, 'utf8')).lived)
    .toBeGreaterThanOrEqual(90 * day)
  // Seven days after 84 make 91.
  await expect.poll(() => all(second.page, 'trash')).toEqual([])
  await second.page.evaluate(() => (window.location.hash = '#/settings'))
  await expect(second.page.getByRole('row').filter({ hasText: 'before deleting much' })).toContainText(
    '1 thing in the trash',
  )
  await second.close()
})

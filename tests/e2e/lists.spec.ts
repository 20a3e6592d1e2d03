import type { Page } from '@playwright/test'
import { expect, justBrowse, startApp, test } from './app'
import { commitRecords } from './commit-records'

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
  await rows
    .nth(2)
    .getByTitle(/^Drag to reorder/)
    .dragTo(rows.nth(0), { targetPosition: { x: 60, y: 4 } })
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

test('an entry has a day of its own, says when it is late, and takes the day along when it is exported', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await createList(page)
  await addFirstItems(page, 2)
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('link', { name: 'Before the meeting' }).click()
  const row = page.getByRole('list', { name: 'Items in this list' }).getByRole('listitem').first()
  await row.getByRole('button', { name: 'Say by when' }).click()
  await row.getByLabel(/^By when to read/).fill('2020-01-02')
  await expect(row.getByText('late')).toBeVisible()
  await row.getByRole('combobox').selectOption('read')
  await expect(row.getByText('late')).toHaveCount(0)
  await page.getByRole('button', { name: 'Export' }).click()
  const preview = page.getByRole('dialog', { name: 'Export' }).getByRole('region', { name: 'Preview' })
  await expect(preview).toContainText('2 January 2020')
  await expect(preview).toContainText('Because 2')
  await page.keyboard.press('Escape')
  await row.getByLabel(/^By when to read/).fill('')
  await row.getByLabel(/^By when to read/).blur()
  await expect(row.getByRole('button', { name: 'Say by when' })).toBeVisible()
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

test('a thousand entries are drawn as they come into view, dragged over the edge, and moved by keyboard', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const ids = await page.evaluate(async () => {
    const catalogue = (await (await fetch('/library/catalogue.json')).json()) as {
      summaries: readonly { readonly id: string }[]
    }
    return catalogue.summaries.map((summary) => summary.id)
  })
  const entries = Array.from({ length: 1000 }, (_, index) => ({
    id: `entry-${index}`,
    itemId: ids[index % ids.length],
    reason: `Because ${index}`,
    status: 'to-read',
  }))
  await commitRecords(page, [
    {
      collection: 'lists',
      put: {
        id: 'long',
        title: 'A long list',
        notes: '',
        purpose: 'for-me',
        due: null,
        sections: [
          { id: 'early', title: 'Early', entries: entries.slice(0, 500) },
          { id: 'late', title: 'Late', entries: entries.slice(500) },
        ],
        createdAt: '2026-01-01T00:00:00.000Z',
        updatedAt: '2026-01-01T00:00:00.000Z',
      },
    },
  ])
  await page.evaluate(() => {
    window.location.hash = '#/lists/long'
  })
  const list = page.getByRole('list', { name: 'Items in this list' })
  const row = (index: number) => list.locator(`[data-entry="entry-${index}"]`)
  await expect(row(0)).toBeVisible()
  expect(await list.getByRole('listitem').count()).toBeLessThan(60)
  await expect(row(0)).toHaveAttribute('aria-setsize', '1000')
  await row(3)
    .getByTitle(/^Drag to reorder/)
    .dragTo(row(0), { targetPosition: { x: 60, y: 4 } })
  await expect(row(3)).toHaveAttribute('aria-posinset', '1')
  await row(3).getByRole('link').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(row(3)).toHaveAttribute('aria-posinset', '2')
  await expect(row(3).getByRole('link')).toBeFocused()
  await list.getByRole('button', { name: 'Move the section down' }).click()
  await expect(row(500)).toHaveAttribute('aria-posinset', '1')
})

test('two lists are merged into one, and undo parts them again', async ({ first: { page } }) => {
  await justBrowse(page)
  await createList(page)
  const [one = '', two = ''] = await addFirstItems(page, 2)
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('link', { name: 'Before the meeting' }).click()
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Before the meeting (copy)')
  const entries = page.getByRole('list', { name: 'Items in this list' }).getByRole('link')
  await expect(entries).toHaveText([one, two])
  await page.getByRole('button', { name: 'Take out of the list' }).first().click()
  await expect(entries).toHaveText([two])
  await page.getByRole('button', { name: 'Merge …' }).click()
  await page.getByRole('combobox', { name: 'Take in' }).selectOption({ label: 'Before the meeting' })
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(entries).toHaveText([two, one])
  await page.getByRole('button', { name: 'Undo: merging of two lists' }).click()
  await expect(entries).toHaveText([two])
  await page.getByRole('link', { name: 'All reading lists' }).click()
  await expect(page.getByRole('link', { name: 'Before the meeting', exact: true })).toBeVisible()
})

test('a saved search is a list that follows the library, and can be kept as it is now', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await commitRecords(page, [
    {
      collection: 'searches',
      put: {
        id: 'smart',
        title: 'On defaults',
        query: 'defaults kind:essay',
        createdAt: '2026-01-01T00:00:00.000Z',
      },
    },
  ])
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await page.getByRole('link', { name: 'On defaults' }).click()
  const list = page.getByRole('list', { name: 'Items in this list' })
  await expect(list.getByRole('link').first()).toBeVisible()
  const found = await list.getByRole('link').count()
  await page.getByRole('button', { name: 'Keep as a list' }).click()
  await expect(page.getByText(`0 of ${found} read`).last()).toBeVisible()
})

test('a new list is named at once, and filled without leaving it', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.keyboard.press('ControlOrMeta+N')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Before the meeting')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add items …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add items …' })
  await expect(dialog.getByRole('textbox', { name: 'Words of a title' })).toBeFocused()
  await page.keyboard.type('pilot thread')
  await dialog.getByRole('button', { name: /^Pilot a thread, not a team/ }).click()
  await expect(dialog.getByRole('button', { name: /in this list already/ })).toHaveCount(1)
  await expect(dialog.getByRole('status')).toHaveText('1 item')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('list', { name: 'Items in this list' }).getByRole('link')).toHaveText([
    'Pilot a thread, not a team',
  ])
})

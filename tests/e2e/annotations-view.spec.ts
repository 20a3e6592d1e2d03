import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { annotationColours } from '../../src/shared/annotations/annotation'
import { highlight } from '../support/annotation-builders'
import { commitRecords } from './commit-records'
import { readBuiltItem } from './changed-library'
import { expect, justBrowse, test } from './app'

const built = join(__dirname, '..', '..')
const essays = ['the-tool-will-not-do-it', 'heat-you-can-bear'] as const

/** Puts annotations into the store, over the paragraphs of two essays, one a minute from the first of January 2026 on. */
async function annotate(page: Page, count: number): Promise<void> {
  const items = await Promise.all(essays.map((id) => readBuiltItem(built, id)))
  const records = Array.from({ length: count }, (_, index) => {
    const item = items[index % 2]
    if (item === undefined) throw new Error('two essays are there')
    const paragraphs = item.blocks.filter((block) => block.kind === 'paragraph')
    const block = paragraphs[Math.floor(index / 2) % paragraphs.length]
    const words = (block?.text ?? '').split(' ').slice(0, 5).join(' ')
    const at = new Date(Date.UTC(2026, 0, 1, 12, index)).toISOString()
    return {
      collection: 'annotations',
      put: {
        ...highlight(block === undefined ? [] : [block], words, words, `mark-${index}`),
        itemId: item.id,
        itemVersion: item.version,
        colour: annotationColours[index % 6],
        note: `note ${index}`,
        tags: index % 3 === 0 ? ['vendor'] : [],
        createdAt: at,
        updatedAt: at,
      },
    }
  })
  await commitRecords(page, records)
}

async function openView(page: Page, count: number): Promise<void> {
  await justBrowse(page)
  if (count > 0) await annotate(page, count)
  await page.getByRole('link', { name: 'Annotations', exact: true }).click()
}

test('with none it says what will be here, with one it says one', async ({ first: { page } }) => {
  await openView(page, 0)
  await expect(page.getByRole('heading', { name: 'No annotations yet' })).toBeVisible()
  await annotate(page, 1)
  await expect(page.getByRole('status').filter({ hasText: /^1 annotation$/ })).toBeVisible()
})

test('filters narrow together, say how many there are, stand in the address and are there again on the way back', async ({
  first: { page },
}) => {
  await openView(page, 12)
  const count = (text: string) => page.getByRole('status').filter({ hasText: text })
  await expect(count('12 annotations')).toBeVisible()
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('vendor')
  await expect(count('4 annotations')).toBeVisible()
  await page.getByRole('combobox', { name: 'Item', exact: true }).selectOption(essays[0])
  await expect(count('2 annotations')).toBeVisible()
  await page
    .getByRole('group', { name: 'Meaning' })
    .getByRole('button', { name: /^Agree 2/ })
    .click()
  await expect(count('2 annotations')).toBeVisible()
  await page.getByRole('list', { name: 'Annotations' }).getByRole('link').first().click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'Tag' })).toHaveValue('vendor')
  await page.getByLabel('From').fill('2027-01-01')
  await expect(page.getByText('No annotation matches these filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(count('12 annotations')).toBeVisible()
  await page.getByLabel('To', { exact: true }).fill('2025-12-31')
  await expect(page.getByText('No annotation matches these filters.')).toBeVisible()
})

test('many are selected by keyboard, changed and deleted at once, and undo brings them back', async ({
  first: { page },
}) => {
  await openView(page, 12)
  const list = page.getByRole('list', { name: 'Annotations' })
  await list.getByRole('link').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.getByRole('textbox', { name: 'Add tag' }).fill('meeting, #board')
  await page.keyboard.press('Enter')
  await expect(list.getByText('#meeting #board')).toHaveCount(3)
  await page.getByRole('combobox', { name: 'Remove tag' }).selectOption('board')
  await expect(list.getByText('#board')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Change meaning to' }).selectOption({ label: 'Question' })
  await expect(
    page.getByRole('group', { name: 'Meaning' }).getByRole('button', { name: /^Question/ }),
  ).toContainText(/[45]/)
  await page.getByRole('combobox', { name: 'Privacy' }).selectOption({ label: 'Make private' })
  await expect(list.getByText(/· private/)).toHaveCount(3)
  await list.getByRole('link').first().focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('12 selected')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('heading', { name: 'No annotations yet' })).toBeVisible()
  await page.getByRole('button', { name: /^Undo: removal of several/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '12 annotations' })).toBeVisible()
})

test('the meanings of colours are renamed where they are used', async ({ first: { page } }) => {
  await openView(page, 3)
  await page.getByRole('button', { name: 'Rename meanings' }).click()
  await page.getByRole('textbox', { name: 'Doubt' }).fill('Not for us')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(
    page.getByRole('group', { name: 'Meaning' }).getByRole('button', { name: /^Not for us/ }),
  ).toBeVisible()
})

test('50,000 are shown from the first to the last, and changed at once', async ({ first: { page } }) => {
  await openView(page, 50_000)
  await expect(page.getByRole('status').filter({ hasText: '50,000 annotations' })).toBeVisible()
  const list = page.getByRole('list', { name: 'Annotations' })
  await list.getByRole('link').first().focus()
  await page.keyboard.press('End')
  await expect(list.getByText(/^note 0\b/)).toBeVisible()
  await page.getByRole('button', { name: 'Select all 50,000' }).click()
  await page.getByRole('combobox', { name: 'Change meaning to' }).selectOption({ label: 'Try this' })
  await expect(
    page.getByRole('group', { name: 'Meaning' }).getByRole('button', { name: /^Try this 50000/ }),
  ).toBeVisible()
})

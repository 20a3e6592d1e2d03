import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { changeBuiltItem, copyBuiltApp, readBuiltItem } from './changed-library'
import { commitRecords } from './commit-records'
import { highlight } from '../support/annotation-builders'
import type { Item } from '../../src/shared/content/item'
import { expect, justBrowse, startApp, test } from './app'

const essay = 'the-tool-will-not-do-it'

/** Marks words of three paragraphs of an essay, and says which. */
async function markThree(page: Page, item: Item): Promise<readonly string[]> {
  const long = item.blocks.filter((block) => block.kind === 'paragraph' && block.text.split(' ').length > 24)
  const quotes = long.slice(0, 3).map((block) => block.text.split(' ').slice(4, 12).join(' '))
  await commitRecords(
    page,
    quotes.map((quote, index) => ({
      collection: 'annotations',
      put: {
        ...highlight(item.blocks, quote, quote, `mark-${index}`),
        itemId: item.id,
        itemVersion: item.version,
        note: `note ${index}`,
      },
    })),
  )
  return quotes
}

test('after an update of the library highlights stay, move or wait in the tray, and are attached again by keyboard', async ({
  folder,
}) => {
  const built = await copyBuiltApp(join(folder, 'app'))
  const data = join(folder, 'data')
  const first = await startApp(data, { built })
  await justBrowse(first.page)
  const quotes = await markThree(first.page, await readBuiltItem(built, essay))
  await first.close()

  // The second paragraph gets another word, the third is rewritten, and a new one comes before them all.
  await changeBuiltItem(built, essay, (blocks) => [
    ...blocks
      .slice(0, 1)
      .map((block) => ({ ...block, kind: 'paragraph' as const, text: 'A new beginning.' })),
    ...blocks.map((block) => {
      const words = block.text.split(' ')
      if (block.text.includes(quotes[1] ?? ''))
        return { ...block, text: words.with(6, 'presumably').join(' ') }
      return block.text.includes(quotes[2] ?? '')
        ? { ...block, text: 'Nothing of what stood here before is left; it was all written anew.' }
        : block
    }),
  ])
  const second = await startApp(data, { built })
  const { page } = second
  const notice = page.getByRole('status', { name: 'Highlights after an update' })
  await expect(notice).toContainText('1 kept, 1 moved, 1 needs you')
  await expect(notice.getByRole('button', { name: 'Undo' })).toBeVisible()

  // What moved says what stood there before.
  await notice.getByRole('link', { name: 'Show what moved' }).click()
  await page.getByRole('list', { name: 'Annotations' }).getByRole('link').click()
  await expect(page.locator('[data-annotation="mark-1"]').first()).toContainText('presumably')
  await expect(page.getByText(quotes[1] ?? '', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Leave it here' }).click()
  await expect(page.getByRole('button', { name: 'Leave it here' })).toHaveCount(0)

  // What waits is attached to other words without a mouse.
  await notice.getByRole('link', { name: 'Show what waits' }).focus()
  await page.keyboard.press('Enter')
  const waiting = page.getByRole('list', { name: 'Annotations' }).getByRole('link')
  await expect(waiting).toHaveText(quotes[2] ?? '')
  await waiting.focus()
  await page.keyboard.press('Enter')
  const tray = page.getByRole('region', { name: 'Waiting to be re-attached' })
  await expect(tray).toContainText(quotes[2] ?? '')
  await expect(page.locator('[data-paragraph]').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByRole('toolbar', { name: 'Re-attach' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(tray).toHaveCount(0)
  await expect(page.locator('[data-annotation="mark-2"]').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('note 2')
  await second.close()

  const third = await startApp(data, { built })
  await third.page.getByRole('link', { name: 'Annotations' }).click()
  await expect(third.page.getByRole('list', { name: 'Annotations' }).getByRole('link')).toHaveCount(3)
  await expect(third.page.getByRole('status', { name: 'Highlights after an update' })).toHaveCount(0)
  await third.close()
})

test('a highlight in the tray of its item is attached with the mouse', async ({ first: { page } }) => {
  await justBrowse(page)
  const item = await readBuiltItem(join(__dirname, '..', '..'), essay)
  const [quote = ''] = await markThree(page, item)
  await commitRecords(page, [
    {
      collection: 'annotations',
      put: {
        ...highlight(item.blocks, quote, quote, 'mark-0'),
        itemId: item.id,
        itemVersion: item.version,
        orphaned: true,
      },
    },
  ])
  await page.evaluate((id) => {
    window.location.hash = `#/item/${id}`
  }, essay)
  const tray = page.getByRole('region', { name: 'Waiting to be re-attached' })
  await tray.getByRole('button', { name: 'Re-attach' }).click()
  const paragraph = page.locator('[data-paragraph]').first()
  const box = (await paragraph.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.dblclick(box.x + 30, box.y + 12)
  await page.getByRole('toolbar', { name: 'Re-attach' }).getByRole('button', { name: 'Attach here' }).click()
  await expect(tray).toHaveCount(0)
  await expect(page.locator('[data-annotation="mark-0"]').first()).toBeVisible()
})

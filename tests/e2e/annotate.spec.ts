import type { Page } from '@playwright/test'
import { expect, justBrowse, startApp, test } from './app'

async function openAdvice(page: Page): Promise<void> {
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Advice/ })
    .check()
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await page.getByRole('article').locator('[data-paragraph]').first().waitFor()
}

async function selectWords(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const node = document
        .createTreeWalker(document.querySelector('[data-paragraph]') ?? document.body, NodeFilter.SHOW_TEXT)
        .nextNode()
      if (node !== null) window.getSelection()?.setBaseAndExtent(node, start, node, end)
    },
    [from, to] as const,
  )
}

test('words are highlighted with the mouse, with note and tags, and are there after a restart', async ({
  first,
  folder,
}) => {
  const { page } = first
  await justBrowse(page)
  await openAdvice(page)
  await selectWords(page, 0, 24)
  await page.getByRole('toolbar', { name: 'Annotate' }).getByRole('button', { name: 'Doubt' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('Who says so?')
  await page.getByRole('textbox', { name: 'Tags' }).fill('vendor, meeting')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.locator('[data-annotation][data-colour="doubt"]').first()).toBeVisible()
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  await first.close()
  const second = await startApp(folder)
  await second.page.getByRole('link', { name: 'Annotations' }).click()
  const list = second.page.getByRole('list', { name: 'Annotations' })
  await expect(list).toContainText('Who says so?')
  await expect(list).toContainText('#vendor #meeting')
  await list.getByRole('link').click()
  await expect(second.page.locator('[data-annotation][data-colour="doubt"]').first()).toBeVisible()
  await second.close()
})

for (const width of [1280, 800]) {
  test(`a highlight leaves the text where it is, and its note comes into view, ${width} px wide`, async ({
    first: { app, page },
  }) => {
    await app.evaluate(
      ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 860),
      width,
    )
    await justBrowse(page)
    await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
    const heading = page.getByRole('article').getByRole('heading', { level: 2 }).nth(1)
    await heading.evaluate((element) => {
      element.scrollIntoView({ block: 'start' })
      // Some way below the upper edge, so that there is room for the note.
      element.closest('[data-pane]')?.scrollBy(0, -60)
      window.getSelection()?.selectAllChildren(element)
    })
    const height = async (): Promise<number | undefined> => (await heading.boundingBox())?.y
    const before = await height()
    await expect(page.getByRole('toolbar', { name: 'Annotate' })).toBeVisible()
    await page.keyboard.press('2')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeInViewport()
    expect(await height()).toBe(before)
  })
}

test('the keyboard alone selects, extends and highlights, and highlights may overlap', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await openAdvice(page)
  const paragraph = page.getByRole('article').locator('[data-paragraph]').first()
  await paragraph.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByRole('toolbar', { name: 'Annotate' })).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.locator('[data-annotation][data-colour="agree"]').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await selectWords(page, 0, 3)
  await expect(page.getByRole('toolbar', { name: 'Annotate' })).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.locator('[data-annotation~=""], [data-annotation*=" "]').first()).toBeAttached()
})

test('a deleted annotation waits in the trash, and undo brings it back at once', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await openAdvice(page)
  await selectWords(page, 0, 12)
  await page.getByRole('toolbar', { name: 'Annotate' }).getByRole('button', { name: 'Key idea' }).click()
  await page.getByRole('button', { name: 'Delete annotation' }).click()
  await expect(page.locator('[data-annotation]')).toHaveCount(0)
  await page.getByRole('button', { name: /^Undo: removal/ }).click()
  await expect(page.locator('[data-annotation]').first()).toBeVisible()
  await page.getByRole('button', { name: /^Edit annotation/ }).click()
  await page.getByRole('button', { name: 'Delete annotation' }).click()
  await page.getByRole('link', { name: 'Trash' }).click()
  await page
    .getByRole('list', { name: 'Deleted things' })
    .getByRole('button', { name: /^Put back/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Nothing is in the trash' })).toBeVisible()
})

test('the bar of a selection stands beside the words, at the top of the page as at its end', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await openAdvice(page)
  const bar = page.getByRole('toolbar', { name: 'Annotate' })
  const boxes = (): Promise<{ selected: Edges; bar: Edges }> =>
    page.evaluate(() => {
      const edges = ({ top, bottom }: DOMRect): { top: number; bottom: number } => ({ top, bottom })
      const selected = window.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
      const shown = document.querySelector('[role="toolbar"]')?.getBoundingClientRect() ?? new DOMRect()
      return { selected: edges(selected), bar: edges(shown) }
    })
  for (const side of ['start', 'end'] as const) {
    await page.evaluate((block) => {
      document.querySelector('[data-paragraph]')?.scrollIntoView({ block })
    }, side)
    await selectWords(page, 0, 24)
    await expect(bar).toBeVisible()
    const found = await boxes()
    expect(found.bar.bottom <= found.selected.top || found.bar.top >= found.selected.bottom).toBe(true)
    await page.keyboard.press('Escape')
    await expect(bar).toHaveCount(0)
  }
})

interface Edges {
  readonly top: number
  readonly bottom: number
}

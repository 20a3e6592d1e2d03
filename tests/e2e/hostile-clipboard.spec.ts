import type { Locator, Page } from '@playwright/test'
import { expect, justBrowse, test } from './app'

const html = [
  '<img src=x onerror="window.fired = true">',
  '<svg onload="window.fired = true"></svg>',
  '<style><img src="</style><img src=x onerror=window.fired=true>">',
  '<a href="javascript:window.fired=true">bold</a><b>words</b><script>window.fired = true</script>',
].join('')
const plain = 'only <b>these</b> words'

/** The clipboard as Electron 25 and later ones have it; the newest types name only what comes after. */
interface OldClipboard {
  write(content: { readonly html: string; readonly text: string }): void
}

/** Puts both forms on the clipboard, as a hostile page would, and pastes by the key. */
async function paste(page: Page, field: Locator): Promise<void> {
  await field.click()
  await page.keyboard.press('Control+V')
}

test('a hostile clipboard pastes plain text into every editor, and nothing runs', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  await app.evaluate(({ clipboard }, content) => (clipboard as unknown as OldClipboard).write(content), {
    html,
    text: plain,
  })
  const before = await page.evaluate(
    () => document.querySelectorAll('img, svg[onload], script, iframe').length,
  )
  const editors: readonly (readonly [string, () => Locator])[] = [
    ['#/browse', () => page.getByRole('searchbox', { name: 'Search the library' })],
    ['#/fit-check', () => page.getByRole('textbox', { name: 'Pasted advice' })],
    ['#/contrasts', () => page.locator('main input[type=text]').first()],
    ['#/glossary', () => page.locator('main input[type=text]').first()],
    ['#/settings', () => page.locator('main input[type=text]').first()],
    ['#/lists?new=1', () => page.getByRole('dialog').getByRole('textbox').first()],
  ]
  for (const [hash, editor] of editors) {
    await page.evaluate((next) => void (location.hash = next), hash)
    await editor().waitFor()
    await paste(page, editor())
    await expect(editor()).toHaveValue(/^only <b>these<\/b> words/)
    if (hash.startsWith('#/lists')) await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: /^Active goal/ }).click()
  const goal = page.getByRole('dialog', { name: 'Goals' }).getByRole('textbox', { name: 'Goal' })
  await paste(page, goal)
  await expect(goal).toHaveValue(/^only <b>these<\/b> words/)
  const after = await page.evaluate(() => ({
    fired: Reflect.get(window, 'fired') === true,
    foreign: document.querySelectorAll('img, svg[onload], script, iframe').length,
    editable: document.querySelectorAll('[contenteditable]').length,
  }))
  // Nothing can be edited but fields of plain text, so no form of the clipboard but plain text has a place to go.
  expect(after).toEqual({ fired: false, foreign: before, editable: 0 })
})

test('a file or a page that is dropped on the window leads nowhere', async ({ first: { page } }) => {
  await justBrowse(page)
  const before = page.url()
  await page.evaluate((markup) => {
    const transfer = new DataTransfer()
    transfer.setData('text/html', markup)
    transfer.setData('text/uri-list', 'https://example.org/')
    transfer.items.add(new File(['<script>window.fired=true</script>'], 'x.html', { type: 'text/html' }))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
  }, html)
  expect(page.url()).toBe(before)
  expect(await page.evaluate(() => Reflect.get(window, 'fired') === true)).toBe(false)
})

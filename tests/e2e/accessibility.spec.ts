import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, justBrowse, startApp, test } from './app'
import { dialogs, fillLibrary, filledScreens, showEachDialog, showScreen } from './every-screen'
import { importSteps, surfaces } from './every-surface'
import { smallTargets, violations } from './measure-page'

const themes = ['light', 'dark', 'sepia', 'contrast'] as const

type Page = Parameters<typeof violations>[0]

/** Everything that axe finds on what the page shows, by all its rules in each theme. */
async function inAllThemes(page: Page): Promise<readonly string[]> {
  const wear = (theme: string): Promise<void> =>
    page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted
    }, theme)
  const found: string[] = []
  for (const theme of themes) {
    await wear(theme)
    for (const each of await violations(page)) found.push(`${theme}: ${each}`)
  }
  await wear('light')
  return found
}

test('axe finds nothing on the first page', async ({ first: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Just browse' }).waitFor()
  expect(await inAllThemes(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
})

test('axe finds nothing and no control is small, on every filled screen and in every dialog, in four themes', async ({
  first: { app, page },
}) => {
  test.setTimeout(900_000)
  // Buttons change their colours gently; what is measured is the end of it.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await justBrowse(page)
  await fillLibrary(page)
  const found: string[] = []
  const look = async (where: string, shown: Page = page): Promise<void> => {
    for (const each of await inAllThemes(shown)) found.push(`${where} ${each}`)
    for (const each of await smallTargets(shown)) found.push(`${where} small ${each}`)
  }
  for (const screen of filledScreens) {
    await showScreen(page, screen)
    await look(screen)
  }
  await showScreen(page, 'settings')
  await page.getByRole('button', { name: 'Make a back-up now' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Back-up made' })).toBeVisible()
  await showEachDialog(page, look)
  for (const { name, from, open, close } of surfaces) {
    await showScreen(page, from)
    await open(page)
    await look(`${from} › ${name}`)
    await close(page)
  }
  await showScreen(page, 'glossary')
  for (const { name, open } of importSteps) {
    await open(page)
    await look(`import › ${name}`)
  }
  await page.keyboard.press('Escape')
  const opening = app.waitForEvent('window')
  await page.keyboard.press('Control+Shift+l')
  const capture = await opening
  await capture.getByRole('textbox', { name: 'Pasted advice' }).waitFor()
  await capture.emulateMedia({ reducedMotion: 'reduce' })
  await look('capture', capture)
  expect(found).toEqual([])
})

test('the focus is never lost: after each dialog it is back where it was', async ({ first: { page } }) => {
  test.setTimeout(240_000)
  await justBrowse(page)
  await fillLibrary(page)
  await showScreen(page, 'settings')
  await page.getByRole('button', { name: 'Make a back-up now' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Back-up made' })).toBeVisible()
  for (const { name, from, opener } of dialogs) {
    await showScreen(page, from)
    // A key that works everywhere is pressed from a control in the page.
    await page.getByRole('main').locator('button, a[href]').first().focus()
    await opener(page)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expect(dialog.locator(':focus'), `${name} takes the focus`).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    const where = await page.evaluate(() => document.activeElement?.tagName ?? 'none')
    expect(['BUTTON', 'A'], `${name} gives the focus back`).toContain(where)
  }
  await importSteps[0]?.open(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  for (const { name, from, open, close } of surfaces) {
    await showScreen(page, from)
    await open(page)
    await close(page)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), `${name} leaves the focus somewhere`)
      .not.toBe('BODY')
  }
})

test('what is deleted, closed or left gives the focus to what stands there now', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await fillLibrary(page)
  const focused = page.locator(':focus')
  await showScreen(page, 'item/the-tool-will-not-do-it')
  const note = page.getByRole('button', { name: /^Edit annotation/ }).first()
  await note.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note).toBeFocused()
  await showScreen(page, 'lists/long')
  await page.getByRole('button', { name: 'Move to trash' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Reading lists' })).toBeVisible()
  await expect(focused).toHaveCount(1)
  await page.getByRole('link', { name: 'Short', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: 'Move to trash' })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
})

test('axe finds nothing where the library is missing', async ({ folder }) => {
  const first = await startApp(folder)
  await justBrowse(first.page)
  await first.close()
  await rename(join(folder, 'data'), join(folder, 'moved'))
  const { page, close } = await startApp(folder)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.getByRole('heading', { name: 'Your library is not where it was' })).toBeVisible()
  expect(await inAllThemes(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await close()
})

test('the palette runs a command and gives the focus back', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.keyboard.press('Control+k')
  const box = page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox', { name: 'Type a command' })
  await expect(box).toBeFocused()
  await box.fill('sepia')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

import { expect, justBrowse, test } from './app'
import { fillLibrary, filledScreens, showEachDialog, showScreen } from './every-screen'
import { importSteps, surfaces } from './every-surface'
import { layoutFaults } from './measure-page'

// 1280 pixels at 200 % are 640 CSS pixels, at 400 % they are 320: as wide as the window may be narrow unzoomed.
const sizes = [
  { width: 1000, height: 800, zoom: 1 },
  { width: 600, height: 800, zoom: 1 },
  { width: 320, height: 800, zoom: 1 },
  { width: 1280, height: 1024, zoom: 2 },
  { width: 1280, height: 1024, zoom: 4 },
] as const

for (const { width, height, zoom } of sizes) {
  test(`nothing scrolls sideways, is cut off or out of reach at ${width} by ${height} pixels and ${zoom * 100} %`, async ({
    first: { app, page },
  }) => {
    test.setTimeout(400_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await justBrowse(page)
    await fillLibrary(page)
    await showScreen(page, 'settings')
    await page.getByRole('button', { name: 'Make a back-up now' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Back-up made' })).toBeVisible()
    await app.evaluate(
      ({ BrowserWindow }, to) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(to.width, to.height)
        window?.webContents.setZoomFactor(to.zoom)
      },
      { width, height, zoom },
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width / zoom)
    const found: string[] = []
    const look = async (where: string, within?: string): Promise<void> => {
      for (const each of await layoutFaults(page, within)) found.push(`${where} ${each}`)
    }
    for (const screen of filledScreens) {
      await showScreen(page, screen)
      await look(screen)
    }
    for (const { name, from, within, open, close } of surfaces) {
      await showScreen(page, from)
      await open(page)
      await look(`${from} › ${name}`, within)
      await close(page)
    }
    await showEachDialog(page, look)
    await showScreen(page, 'glossary')
    for (const { name, open } of importSteps) {
      await open(page)
      await look(`import › ${name}`)
    }
    expect(found).toEqual([])
  })
}

test('in a narrow window the links of the frame wait behind a button', async ({ first: { app, page } }) => {
  await justBrowse(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(600, 700))
  const links = page.getByRole('navigation', { name: 'Main' })
  const menu = page.getByRole('button', { name: 'Menu' })
  await expect(links).toBeHidden()
  await menu.press('Enter')
  await expect(links.getByRole('link', { name: 'Browse' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await expect(links).toBeHidden()
  await menu.press('Enter')
  await links.getByRole('link', { name: 'Contrasts' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Contrasts' })).toBeVisible()
  await expect(links).toBeHidden()
})

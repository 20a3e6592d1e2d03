import { expect, justBrowse, test } from './app'
import { dialogs, fillLibrary, filledScreens, showScreen } from './every-screen'
import { layoutFaults } from './measure-page'

// 600 is a narrow window unzoomed; 1280 pixels at 200 % are 640 CSS pixels.
const sizes = [
  { width: 1000, height: 800, zoom: 1 },
  { width: 600, height: 800, zoom: 1 },
  { width: 1280, height: 1024, zoom: 2 },
] as const

test('nothing scrolls sideways, is cut off or out of reach in a narrow window or zoomed to 200 %', async ({
  first: { app, page },
}) => {
  test.setTimeout(600_000)
  await justBrowse(page)
  await fillLibrary(page)
  const found: string[] = []
  for (const { width, height, zoom } of sizes) {
    await app.evaluate(
      ({ BrowserWindow }, to) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(to.width, to.height)
        window?.webContents.setZoomFactor(to.zoom)
      },
      { width, height, zoom },
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width / zoom)
    const look = async (where: string): Promise<void> => {
      for (const each of await layoutFaults(page)) found.push(`${width / zoom} ${where} ${each}`)
    }
    for (const screen of filledScreens) {
      await showScreen(page, screen)
      await look(screen)
    }
    for (const { name, from, opener } of dialogs.filter((each) => each.from !== 'settings')) {
      await showScreen(page, from)
      await opener(page)
      await expect(page.getByRole('dialog')).toBeVisible()
      await look(`${from} › ${name}`)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  }
  expect(found).toEqual([])
})

import { expect, startApp, test } from './app'
import { fillLibrary, filledScreens, showScreen } from './every-screen'
import { layoutFaults } from './measure-page'

for (const { locale, tag, direction } of [
  { locale: 'long', tag: 'en-XA', direction: 'ltr' },
  { locale: 'rtl', tag: 'ar-XB', direction: 'rtl' },
] as const) {
  test(`with words of the pseudo-locale ${locale} nothing is cut off, at 1000 and at 1600 pixels`, async ({
    folder,
  }) => {
    test.setTimeout(360_000)
    const { app, page, close } = await startApp(folder, { switches: [`--pseudo-locale=${locale}`] })
    const html = page.locator('html')
    await expect(html).toHaveAttribute('lang', tag)
    await expect(html).toHaveAttribute('dir', direction)
    await page.getByRole('button', { name: locale === 'rtl' ? /Just browse/ : /^Ĵûšţ/ }).click()
    await page.getByRole('main').waitFor()
    await fillLibrary(page)
    const found: string[] = []
    for (const width of [1000, 1600]) {
      await app.evaluate(
        ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 900),
        width,
      )
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
      for (const screen of filledScreens) {
        await showScreen(page, screen)
        for (const each of await layoutFaults(page)) found.push(`${width} ${screen} ${each}`)
      }
    }
    // Mirrored is what hangs on a side: the rail stands where a line begins.
    const rail = await page.getByRole('navigation').first().boundingBox()
    expect((rail?.x ?? -1) > 800).toBe(direction === 'rtl')
    expect(found).toEqual([])
    await close()
  })
}

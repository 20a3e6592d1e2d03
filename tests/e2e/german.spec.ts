import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { de } from '../../src/shared/language/de'
import { expect, justBrowse, startApp, test } from './app'

const pictures = process.env['LEVELWISE_PICTURES'] ?? join(__dirname, '..', '..', 'test-results', 'pictures')
const screens = [
  'browse',
  'search?q=trust',
  'fit-check',
  'log',
  'contrasts',
  'advisers',
  'insights',
  'lens',
  'glossary',
  'annotations',
  'lists',
  'trash',
  'settings',
]

test('the app speaks German at once, stays so after a restart, and no word is cut off', async ({
  first: { app, page, close },
  folder,
}) => {
  await justBrowse(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: 'Deutsch' }).check()
  await expect(page.getByRole('link', { name: de.nav.browse, exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 800))
  await mkdir(pictures, { recursive: true })
  const cut: string[] = []
  for (const screen of screens) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/${screen}`)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
    cut.push(
      ...(await page.evaluate(
        (where) =>
          [...document.querySelectorAll('button, nav a, legend, th, h1, h2, label')]
            .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
            .filter((each) => getComputedStyle(each).overflowX === 'hidden' || each.matches('button, nav a'))
            .map((each) => `${where}: ${each.textContent.slice(0, 60)}`),
        screen,
      )),
    )
    await page.screenshot({ path: join(pictures, `german-${screen.replace(/\W.*/, '')}.png`) })
  }
  expect(cut).toEqual([])
  await expect(page.getByRole('status', { name: de.saving.label })).not.toHaveText(de.saving.saving)
  await close()
  const second = await startApp(folder)
  await expect(second.page.getByRole('link', { name: de.nav.browse, exact: true })).toBeVisible()
  await second.close()
})

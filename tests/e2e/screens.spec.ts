import type { Page } from '@playwright/test'
import { expect, startApp, justBrowse, test } from './app'
import { drawsLettersAlike } from './draws-letters-alike'
import { fillLibrary, showScreen } from './every-screen'

/** The Chromium that drew the kept pictures; another one sets type a little differently, so it cannot be held to them. */
const drawnBy = '114'

/** A day after everything that the filled library holds, so that what is due is the same in every year. */
const today = new Date('2026-07-01T12:00:00Z')

const advice =
  'Follow one order from the first call to the delivery and see where it waits between the departments. Then give one person the whole line.'

interface KeptScreen {
  readonly name: string
  readonly address: string
  readonly prepare?: (page: Page) => Promise<void>
}

const emptyScreens: readonly KeptScreen[] = [
  { name: 'empty-log', address: 'log' },
  { name: 'empty-annotations', address: 'annotations' },
  { name: 'nothing-found', address: 'search?q=zzzxqv&full=1' },
]

const filledScreens: readonly KeptScreen[] = [
  { name: 'browse', address: 'browse' },
  // So few are found that their order does not hang on how they are ranked.
  { name: 'search-results', address: 'search?q=in%3Atitle%20%22white%20space%22&full=1' },
  { name: 'essay', address: 'item/the-tool-will-not-do-it' },
  {
    name: 'fit-check',
    address: 'fit-check',
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Pasted advice' }).fill(advice)
      await expect(page.getByText(/^This reads like Level/)).toBeVisible()
    },
  },
  { name: 'contrasts', address: 'contrasts' },
  { name: 'contrast', address: 'contrasts/*' },
  { name: 'log', address: 'log' },
  { name: 'settings', address: 'settings' },
  { name: 'help', address: 'help' },
]

/** Compares a screen in light and dark with the kept pictures. */
async function compare(page: Page, { name, address, prepare }: KeptScreen): Promise<void> {
  await showScreen(page, address)
  await prepare?.(page)
  await page.evaluate(() => document.fonts.ready)
  // Where nothing is under it.
  await page.mouse.move(500, 3)
  for (const theme of ['light', 'dark']) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted
    }, theme)
    await expect.soft(page).toHaveScreenshot(`${name}-${theme}.png`)
  }
}

test('stable screens look as their kept pictures do, empty and filled, in light and dark', async ({
  folder,
}) => {
  test.setTimeout(240_000)
  const { app, page, close } = await startApp(folder, { size: [1000, 700] })
  const chromium = await app.evaluate(() => process.versions.chrome)
  test.skip(
    !chromium.startsWith(`${drawnBy}.`),
    `The pictures are those of Chromium ${drawnBy}, this is ${chromium}.`,
  )
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.setFixedTime(today)
  await justBrowse(page)
  const saving = page.getByRole('status', { name: 'Saving' })
  await expect(saving).toHaveText('', { timeout: 30_000 })
  test.skip(
    !(await drawsLettersAlike(page)),
    'This machine draws letters differently from the one that drew the pictures.',
  )
  for (const screen of emptyScreens) await compare(page, screen)
  await fillLibrary(page)
  await expect(saving).toHaveText('', { timeout: 30_000 })
  for (const screen of filledScreens) await compare(page, screen)
  await close()
})

import type { ElectronApplication, Page } from '@playwright/test'
import type { Payload } from '../payloads/payloads'
import { sweepPage } from '../electron/watch-page'
import type { Watch } from '../electron/watch-page'
import { textsAnItem } from './hostile-pack'
import { entriesAList } from './hostile-records'

/** A place where text that a stranger wrote is shown, and how to see all of it. */
export interface View {
  readonly name: string
  /** How many of the payloads the view shows by its nature; all when absent. */
  readonly shows?: (payloads: number) => number
  visit(world: World): Promise<readonly Watch[]>
}

/** The running app and what it was filled with. */
export interface World {
  readonly app: ElectronApplication
  readonly page: Page
  readonly payloads: readonly Payload[]
}

/** The views, in the order of the main navigation. */
export const views: readonly View[] = [
  {
    name: 'titles, levels and facets in the library',
    visit: (world) => see(world, '#/browse', '[data-index]'),
  },
  {
    name: 'text in the reader',
    visit: ({ page, payloads }) =>
      seeEach(
        page,
        Math.ceil(payloads.length / textsAnItem),
        (index) => `#/item/h${index}`,
        'article [data-block]',
      ),
  },
  { name: 'search hits', shows: () => 50, visit: seeHits },
  {
    name: 'quotes, notes and tags of annotations',
    visit: (world) => see(world, '#/annotations', 'main a'),
  },
  { name: 'log', visit: (world) => see(world, '#/log', 'main a') },
  {
    name: 'log entries opened',
    shows: () => 40,
    visit: ({ page }) => seeEach(page, 40, (index) => `#/log/e${index}`, 'main h1'),
  },
  { name: 'contrasts', visit: (world) => see(world, '#/contrasts', 'main a') },
  { name: 'glossary', visit: (world) => see(world, '#/glossary', 'dt') },
  { name: 'advisers', visit: (world) => see(world, '#/advisers', 'main a') },
  {
    name: 'reading lists and reasons',
    visit: ({ page, payloads }) =>
      seeEach(page, Math.ceil(payloads.length / entriesAList), (index) => `#/lists/l${index}`, 'main h1'),
  },
  { name: 'export previews', visit: seeExportPreviews },
  { name: 'trash', visit: (world) => see(world, '#/trash', 'main li, main [data-index]') },
  {
    name: 'settings and what the app says of its library',
    shows: () => 0,
    visit: (world) => see(world, '#/settings', 'main h1'),
  },
  { name: 'insights', shows: () => 0, visit: (world) => see(world, '#/insights', 'main h1') },
  { name: 'error messages that name a file', shows: () => 12, visit: seeErrors },
]

async function see({ page }: World, hash: string, ready: string): Promise<readonly Watch[]> {
  return seeEach(page, 1, () => hash, ready)
}

async function seeEach(
  page: Page,
  count: number,
  hash: (index: number) => string,
  ready: string,
): Promise<readonly Watch[]> {
  const seen: Watch[] = []
  for (let index = 0; index < count; index += 1) {
    await goTo(page, hash(index), ready)
    seen.push(await sweepPage(page))
  }
  return seen
}

/** Goes there by way of a plain screen, so that what is waited for cannot be what was there before. */
async function goTo(page: Page, hash: string, ready: string): Promise<void> {
  const detour =
    hash === '#/settings'
      ? { hash: '#/fit-check', title: 'Fit check' }
      : { hash: '#/settings', title: 'Settings' }
  await page.evaluate((next) => void (location.hash = next), detour.hash)
  await page.getByRole('heading', { level: 1, name: detour.title, exact: true }).waitFor()
  await page.evaluate((next) => void (location.hash = next), hash)
  await page
    .getByRole('heading', { level: 1, name: detour.title, exact: true })
    .waitFor({ state: 'detached' })
  await page.locator(ready).first().waitFor()
}

/** Search shows the best hits first and more on demand; this looks at those that come unasked. */
async function seeHits({ page }: World): Promise<readonly Watch[]> {
  await goTo(page, '#/search?q=hostilework+kind%3Aadvice&full=1', 'main a')
  // A window full comes first, the rest a moment later.
  await page.getByRole('list', { name: 'Search results' }).getByRole('link').nth(49).waitFor()
  return [await sweepPage(page)]
}

async function seeExportPreviews({ page, payloads }: World): Promise<readonly Watch[]> {
  const seen: Watch[] = []
  for (let list = 0; list < Math.ceil(payloads.length / entriesAList); list += 1) {
    await goTo(page, `#/lists/l${list}`, 'main h1')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog
      .getByText(`zq${list * entriesAList}x`)
      .first()
      .waitFor()
    // The list behind the dialog has been looked at before.
    seen.push(await sweepPage(page, 'dialog[open]'))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  }
  return seen
}

/** Lets an export fail in a folder whose name is a payload; the message names it. */
async function seeErrors({ app, page, payloads }: World): Promise<readonly Watch[]> {
  const seen: Watch[] = []
  await goTo(page, '#/lists/l0', 'main h1')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  for (const [index, { text }] of payloads.slice(0, 12).entries()) {
    await app.evaluate(
      ({ dialog: asked }, filePath) => {
        asked.showSaveDialog = async () => ({ canceled: false, filePath })
      },
      `/no-such-folder/zq${index}x ${text.replaceAll('\0', '')}/list.md`,
    )
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText(`no-such-folder/zq${index}x`).first().waitFor()
    seen.push(await sweepPage(page))
  }
  await page.keyboard.press('Escape')
  return seen
}

import type { ElectronApplication, Page } from '@playwright/test'
import { commands } from '../../src/shared/commands/command-table'
import { createLogEntry } from '../support/log-entry-builders'
import { expect, justBrowse, startApp, test } from './app'
import { commitRecords } from './commit-records'

/** Chooses a command in the application menu. */
async function choose(app: ElectronApplication, command: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command)
}

async function openFirstItem(page: Page): Promise<string> {
  const link = page.getByRole('list', { name: 'Library items' }).getByRole('link').first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return title
}

test('the menu bar has every command, and offers what needs an item only beside one', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  const missing = () =>
    app.evaluate(
      ({ Menu }, ids) =>
        ids.filter((id) => (Menu.getApplicationMenu()?.getMenuItemById(id) ?? null) === null),
      commands.map(({ id }) => id as string),
    )
  await expect.poll(missing).toEqual([])
  await choose(app, 'log')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log')
  const enabled = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('item-check')?.enabled)
  await expect.poll(enabled).toBe(false)
  await choose(app, 'browse')
  await openFirstItem(page)
  await expect.poll(enabled).toBe(true)
  await choose(app, 'item-check')
  await expect(page.getByRole('heading', { name: 'Fit check' })).toBeVisible()
})

test('an item opens in a window of its own, zoom holds for all, and both windows come back', async ({
  first: { app, page, close },
  folder,
}) => {
  await justBrowse(page)
  const title = await openFirstItem(page)
  const opening = app.waitForEvent('window')
  await page.keyboard.press('Control+Shift+n')
  const second = await opening
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(title)
  await second.keyboard.press('Control+=')
  const levels = (running: ElectronApplication) =>
    running.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.webContents.getZoomLevel()),
    )
  await expect.poll(() => levels(app)).toEqual([0.5, 0.5])
  await page.evaluate(() => {
    window.location.hash = '#/log'
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log')
  await close()

  const again = await startApp(folder)
  await expect.poll(() => again.app.windows().length).toBe(2)
  const titles = () =>
    Promise.all(again.app.windows().map((each) => each.getByRole('heading', { level: 1 }).textContent()))
  await expect.poll(async () => [...(await titles())].sort()).toEqual([title, 'Log'].sort())
  await expect.poll(() => levels(again.app)).toEqual([0.5, 0.5])
  await choose(again.app, 'close-window')
  await expect.poll(() => again.app.windows().length).toBe(1)
  await again.close()
})

test('context menus offer what can be done with an item, a selection, a field', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  // The menu itself belongs to the system; what would be shown is caught as it is put up.
  await app.evaluate(({ Menu }) => {
    const shown: Electron.Menu[] = []
    Reflect.set(globalThis, 'shownMenus', shown)
    Menu.prototype.popup = function keep(this: Electron.Menu) {
      shown.push(this)
    }
  })
  const labels = () =>
    app.evaluate(() =>
      (Reflect.get(globalThis, 'shownMenus') as Electron.Menu[])
        .at(-1)
        ?.items.filter(({ type }) => type !== 'separator')
        .map(({ label }) => label),
    )
  const pick = (label: string) =>
    app.evaluate(
      (_electron, wanted) =>
        (Reflect.get(globalThis, 'shownMenus') as Electron.Menu[])
          .at(-1)
          ?.items.find((item) => item.label === wanted)
          ?.click(),
      label,
    )
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText())
  const link = page.getByRole('list', { name: 'Library items' }).getByRole('link').first()
  const title = (await link.textContent()) ?? ''
  await link.click({ button: 'right' })
  await expect
    .poll(labels)
    .toEqual([
      'Open',
      'Open beside',
      'Open in new window',
      'Add to reading list …',
      'Check the fit',
      'Copy link to this item',
    ])
  await pick('Copy link to this item')
  await expect.poll(copied).toMatch(/^levelwise:\/\/item\/[a-z0-9-]+$/)
  await pick('Add to reading list …')
  await expect(page.getByRole('dialog', { name: 'Add to reading list' })).toContainText(title)
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Search the library' }).click({ button: 'right' })
  await expect.poll(labels).toEqual(['Cut', 'Copy', 'Paste', 'Select all'])

  await link.click()
  const paragraph = page.getByRole('article').locator('p[data-block]').nth(2)
  await paragraph.dblclick({ position: { x: 260, y: 10 } })
  const words = await page.evaluate(() => window.getSelection()?.toString() ?? '')
  // The bar of colours may lie under a pointer at this place, so the question for a menu is put as the page would put it.
  await app.evaluate(({ BrowserWindow }, selectionText) => {
    const editFlags = { canCut: false, canCopy: true, canPaste: false, canSelectAll: true }
    const asked = { linkURL: '', selectionText, isEditable: false, editFlags }
    BrowserWindow.getAllWindows()[0]?.webContents.emit('context-menu', {}, asked)
  }, words)
  await expect.poll(labels).toEqual(['Copy citation', 'Copy'])
  await pick('Copy citation')
  await expect.poll(copied).toMatch(/^“.+” \(.+levelwise:\/\/item\//)
})

test('reviews due are shown in the tray and told once a day, only when that is wanted', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  await commitRecords(page, [{ collection: 'log', put: createLogEntry({ reviewOn: '2020-01-01' }) }])
  await app.evaluate(({ Notification, app: electronApp }) => {
    const told: string[] = []
    Reflect.set(globalThis, 'told', told)
    Notification.isSupported = () => true
    Notification.prototype.show = function keep(this: Electron.Notification) {
      told.push(this.title)
    }
    electronApp.setBadgeCount = (count?: number) => {
      Reflect.set(globalThis, 'badge', count)
      return true
    }
  })
  const told = () => app.evaluate(() => Reflect.get(globalThis, 'told') as string[])
  expect(await told()).toEqual([])
  await page.getByRole('link', { name: 'Settings' }).click()
  const wish = page.getByRole('checkbox', { name: /^A notification when reviews are due/ })
  await wish.check()
  await expect.poll(told).toEqual(['1 review is due'])
  await wish.uncheck()
  await wish.check()
  await page.getByRole('checkbox', { name: /^A mark in the tray/ }).check()
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'badge') as number)).toBe(1)
  expect(await told()).toEqual(['1 review is due'])
})

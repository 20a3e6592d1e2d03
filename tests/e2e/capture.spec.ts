import { expect, justBrowse, test } from './app'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commitRecords } from './commit-records'
import { dragFile } from './drag-file'

const goal = {
  id: 'goal-a',
  words: 'fewer lost referrals',
  level: 2,
  due: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  archivedAt: null,
  history: [],
}

test('advice just heard is logged in one go, in a small window with the same guards', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  await commitRecords(page, [{ collection: 'goals', put: goal }])
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Type a command' }).fill('aim at fewer lost')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Active goal: .*fewer lost referrals/ })).toBeVisible()

  const opening = app.waitForEvent('window')
  await page.keyboard.press('Control+Shift+l')
  const capture = await opening
  const words = capture.getByRole('textbox', { name: 'Pasted advice' })
  await expect(words).toBeFocused()
  await words.fill(
    'Sales, credit and dispatch each do well by their own count while the customer waits. Follow one order from the first call to the delivery and see where it lies between them.',
  )
  await expect(capture.getByText('This reads like Level 2.')).toBeVisible()
  await capture.getByRole('textbox', { name: 'Who said it' }).fill('a fitter')
  await capture
    .getByRole('radiogroup', { name: 'Is it clear what this advice wants to achieve?' })
    .getByRole('radio', { name: 'Yes' })
    .check()
  await words.press('Control+Enter')
  await expect(capture.getByRole('status').filter({ hasText: 'Saved to the log.' })).toBeVisible()
  await expect(words).toHaveValue('')
  await expect(words).toBeFocused()
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const { sandbox, contextIsolation, nodeIntegration } = (
        window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration }
    }),
  )
  expect(preferences).toEqual(
    Array.from({ length: 2 }, () => ({ sandbox: true, contextIsolation: true, nodeIntegration: false })),
  )
  // The key closes the window that it is pressed in, so the press may find nobody to report to.
  await capture.keyboard.press('Escape').catch(() => undefined)
  await expect.poll(() => app.windows().length).toBe(1)
  await page.getByRole('link', { name: 'Log', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Log entries' })).toContainText('Sales, credit and dispatch')
})

test('the capture can be called from any program only when wanted, and a refusal is told', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  const registered = () =>
    app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Shift+L'))
  expect(await registered()).toBe(false)
  await page.getByRole('link', { name: 'Settings' }).click()
  const wish = page.getByRole('checkbox', { name: /^Quick capture from any program/ })
  await wish.check()
  await expect.poll(registered).toBe(true)
  await wish.uncheck()
  await expect.poll(registered).toBe(false)
  // Another program that holds the keys, as far as the app can see.
  await app.evaluate(({ globalShortcut }) => {
    globalShortcut.register = () => false
  })
  await wish.check()
  await expect(page.getByRole('alert').filter({ hasText: 'did not give Ctrl+Shift+L' })).toBeVisible()
})

test('a file that falls on the capture window is looked at in a window on the library', async ({
  first: { app, page },
  folder,
}) => {
  await justBrowse(page)
  const file = join(folder, 'numbat.md')
  await writeFile(file, '# Wait for the numbat\n\nIt comes to the counter by itself.\n')
  const opening = app.waitForEvent('window')
  await page.keyboard.press('Control+Shift+l')
  const capture = await opening
  await expect(capture.getByRole('button', { name: 'Save to log' })).toBeInViewport()
  await dragFile(capture, file, true)
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('New pack: numbat')
})

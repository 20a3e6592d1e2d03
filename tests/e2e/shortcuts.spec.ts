import { expect, justBrowse, startApp, test } from './app'

test('keys are changed by pressing others, conflicts are told first, and menu and overlay follow', async ({
  first: { app, page, close },
  folder,
}) => {
  await justBrowse(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('textbox', { name: 'Find a command' }).fill('reading lists')
  const change = page.getByRole('button', { name: 'Change the keys of: Reading lists' })
  await change.press('Enter')
  const recorder = page.getByRole('button', { name: /^Press the new keys for: Reading lists/ })
  await expect(recorder).toBeFocused()
  await page.keyboard.press('a')
  await expect(page.getByRole('alert')).toContainText('A alone would be lost whenever you type')
  await page.keyboard.press('Control+c')
  await expect(page.getByRole('alert')).toContainText('Ctrl+C belongs to text fields')
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('alert')).toContainText('Ctrl+3 already runs “Log”')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await page.getByRole('button', { name: 'Take it' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Reset the keys of: Reading lists' })).toBeVisible()

  const accelerators = () =>
    app.evaluate(({ Menu }) =>
      ['lists', 'log'].map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.accelerator ?? null),
    )
  await expect.poll(accelerators).toEqual(['CommandOrControl+3', null])
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  await close()

  const second = await startApp(folder)
  await second.page.getByRole('list', { name: 'Library items' }).waitFor()
  await second.page.keyboard.press('Control+3')
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Reading lists')
  await second.page.keyboard.press('?')
  const overlay = second.page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(overlay.getByRole('row', { name: /^Reading lists/ })).toContainText('Ctrl3')
  await expect(overlay.getByRole('row', { name: /^Log/ })).toHaveCount(0)
  await overlay.getByRole('button', { name: 'Change shortcuts …' }).click()
  await expect(second.page.getByRole('heading', { name: 'Shortcuts' })).toBeFocused()
  await second.page.getByRole('button', { name: 'Reset all' }).click()
  await expect(second.page.getByRole('button', { name: 'Reset all' })).toBeDisabled()
  await second.page.keyboard.press('Control+3')
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Log')
  await second.close()
})

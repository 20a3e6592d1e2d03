import { expect, justBrowse, startApp, test } from './app'

test('sample data is shown from the first page, said on every screen, kept over a restart and gone with one click', async ({
  folder,
}) => {
  const first = await startApp(folder)
  await first.page.getByRole('button', { name: 'Look round with sample data' }).click()
  const bar = first.page.getByRole('complementary', { name: 'sample' })
  await expect(bar).toContainText('Sample data is shown.')
  await first.page.emulateMedia({ media: 'print' })
  await expect(bar).toBeHidden()
  await first.page.emulateMedia({ media: 'screen' })
  await expect(
    first.page.getByRole('button', { name: /^Active goal: .*Sample: from the first call/ }),
  ).toBeVisible()
  await first.page.getByRole('link', { name: /^Log/ }).click()
  await expect(first.page.getByText('12 entries', { exact: true })).toBeVisible()
  await expect(bar).toBeVisible()
  await first.page.getByRole('link', { name: 'Annotations' }).click()
  await expect(first.page.getByText('Write our own sentence of this kind')).toBeVisible()
  await first.close()

  const second = await startApp(folder)
  await second.page
    .getByRole('complementary', { name: 'sample' })
    .getByRole('button', { name: 'Remove it' })
    .click()
  await expect(second.page.getByRole('complementary', { name: 'sample' })).toHaveCount(0)
  await expect(second.page.getByRole('button', { name: /^Active goal: none yet/ })).toBeVisible()
  await second.page.getByRole('link', { name: 'Log' }).click()
  await expect(second.page.getByRole('heading', { name: 'No advice judged yet' })).toBeVisible()
  await second.close()
})

test('what was changed in a sample record stays as the user’s own; undo brings the sample back', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Look round with sample data' }).click()
  const bar = page.getByRole('complementary', { name: 'sample' })
  await expect(bar).toContainText('Sample data is shown.')
  await expect(page.getByRole('button', { name: 'Look round with sample data' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Active goal: / }).click()
  const goals = page.getByRole('dialog', { name: 'Goals' })
  await goals.getByRole('button', { name: /^Edit: Sample/ }).click()
  await goals.getByRole('textbox', { name: 'Goal' }).first().fill('a dry stairwell')
  await goals.getByRole('button', { name: 'Save goal' }).click()
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Remove it' }).click()
  await expect(bar).toContainText('1 record that you had changed is now your own.')
  await expect(page.getByRole('button', { name: /^Active goal: .*a dry stairwell/ })).toBeVisible()
  await page.keyboard.press('Control+Alt+z')
  await expect(bar).toContainText('Sample data is shown.')
})

import { expect, justBrowse, startApp, test } from './app'

test('a Level 3 goal is looked at by keyboard alone, and the look is there after a restart', async ({
  first: { page, close },
  folder,
}) => {
  await justBrowse(page)
  await page.getByRole('button', { name: /^Active goal/ }).click()
  const goals = page.getByRole('dialog', { name: 'Goals' })
  await goals.getByRole('textbox', { name: 'Goal' }).fill('a school that its families share')
  await goals.getByRole('radio', { name: /^Level 3/ }).check()
  await goals.getByRole('button', { name: 'Add goal' }).click()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.location.hash = '#/lens'
  })
  const technology = page.getByRole('group', { name: 'Technology', exact: true })
  await technology.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.type('families write in the record')
  for (const strand of ['Process', 'Relationships']) {
    await page.keyboard.press('Tab')
    await expect(
      page.getByRole('group', { name: strand, exact: true }).getByRole('radio').first(),
    ).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
  }
  await expect(page.getByText('Ahead: Technology. Behind: Process, Relationships.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept. Look again when something has happened.')).toBeVisible()
  await close()
  const second = await startApp(folder)
  await second.page.getByRole('list', { name: 'Library items' }).waitFor()
  await second.page.evaluate(() => {
    window.location.hash = '#/lens'
  })
  const again = second.page.getByRole('group', { name: 'Technology', exact: true })
  await expect(again.getByRole('textbox')).toHaveValue('families write in the record')
  await expect(again.getByRole('radio', { name: 'Tried' })).toBeChecked()
  await second.page.screenshot({ path: 'test-results/pictures/lens.png', fullPage: true })
  await second.close()
})

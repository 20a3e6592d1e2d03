import { expect, test } from './app'

test('four questions suggest a level, say why, and become the active goal', async ({ first: { page } }) => {
  await page.getByRole('button', { name: 'Find my level' }).click()
  await page.getByRole('button', { name: 'The whole organisation, and people around it' }).click()
  await page.getByRole('button', { name: 'Who decides, who is heard, what the organisation is for' }).click()
  await page.getByRole('button', { name: 'It would help, but better flow is the point' }).click()
  await page
    .getByRole('button', { name: 'People acting together in a new way, also where nobody asked them to' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your answers point to Level 3.')
  await expect(page.getByText('3 of four answers speak of Level 3')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Level 3/ })).toBeChecked()
  await page.getByRole('textbox', { name: 'Goal' }).fill('a more human head office')
  await page.getByRole('button', { name: 'Start with this goal' }).click()
  await expect(
    page.getByRole('button', { name: /^Active goal: .*Level 3 a more human head office/ }),
  ).toBeVisible()
  await expect(page.getByRole('list', { name: 'Library items' })).toBeVisible()
})

test('the questions can be walked with the keyboard alone and left for browsing', async ({
  first: { page },
}) => {
  await page.getByRole('button', { name: 'Find my level' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Question 1 of 4')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Question 2 of 4')).toBeVisible()
  await page.getByRole('button', { name: 'Leave the questions and browse' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Active goal: none yet/ })).toBeVisible()
})

test('a goal can be added, re-levelled with its history kept, and archived', async ({ first: { page } }) => {
  await page.getByRole('button', { name: 'Just browse' }).click()
  await page.getByRole('button', { name: /^Active goal: none yet/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Goals' })
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await expect(dialog.getByText('Please say in a few words what you want to change.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Goal' }).fill('fewer lost referrals')
  await dialog
    .getByRole('radiogroup', { name: 'Level' })
    .getByRole('radio', { name: /^Level 1/ })
    .check()
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await dialog.getByRole('button', { name: 'Edit: fewer lost referrals' }).click()
  await dialog.getByRole('radio', { name: /^Level 2/ }).check()
  await dialog.getByRole('button', { name: 'Save goal' }).click()
  await expect(dialog.getByText(/^Level 1 until/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(
    page.getByRole('button', { name: /^Active goal: .*Level 2 fewer lost referrals/ }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Archive' }).click()
  await expect(dialog.getByText('Archived (1)')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Active goal: none yet/ })).toBeVisible()
})

import { expect, justBrowse, test } from './app'
import { commitRecords } from './commit-records'

const goal = (id: string, words: string, level: 1 | 2 | 3) => ({
  id,
  words,
  level,
  due: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  archivedAt: null,
  history: [],
})

test('a whole word of a command puts it above titles that begin with it', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await palette.getByRole('combobox', { name: 'Type a command' }).fill('list')
  await expect(palette.getByRole('option').first()).toContainText('New reading list')
  await expect(palette.getByRole('option').filter({ hasText: /^List/ }).first()).toBeVisible()
})

test('the palette forgives slips, switches goals, opens items, and puts what was used last on top', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await commitRecords(page, [
    { collection: 'goals', put: goal('goal-a', 'fewer lost referrals', 2) },
    { collection: 'goals', put: goal('goal-b', 'a more human head office', 3) },
  ])
  const dialog = page.getByRole('dialog', { name: 'Commands' })
  const box = dialog.getByRole('combobox', { name: 'Type a command' })
  const chosen = dialog.getByRole('option', { selected: true })

  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await box.fill('drak theme')
  await expect(chosen).toContainText('Dark theme')
  await expect(box).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await page.keyboard.press('Control+k')
  await box.fill('human head')
  await expect(chosen).toContainText('Aim at: a more human head office')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Active goal: .*a more human head office/ })).toBeVisible()

  const title =
    (await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('Control+k')
  await box.fill(title.slice(0, 30))
  await expect(chosen).toContainText(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('option').first()).toContainText(title)
  await expect(dialog.getByText('Recent')).toBeVisible()
  await box.fill('copy link')
  await expect(chosen).toContainText('Copy link to this item')
  await box.fill('qqqqqq')
  await expect(dialog.getByRole('status')).toContainText('Nothing is called that')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

import { expect, justBrowse, startApp, test } from './app'

test('the tour is walked by keyboard, blocks nothing, can be left and goes on where it was left', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Take the tour' }).press('Enter')
  const tour = page.getByRole('region', { name: 'Tour' })
  await expect(tour.getByRole('heading', { name: 'Every text says at which level it aims' })).toBeFocused()
  await expect(page.getByRole('list', { name: 'Library items' })).toBeVisible()
  const next = tour.getByRole('button', { name: 'Next' })
  for (const title of ['Say what you want to change', 'One box finds everything', 'Somebody told you']) {
    await next.press('Enter')
    await expect(tour.getByRole('heading', { name: new RegExp(title) })).toBeVisible()
  }
  await expect(page.locator('[data-tour="shown"]')).toHaveCount(1)
  await page.getByRole('textbox', { name: 'Pasted advice' }).fill('The window can be used meanwhile.')
  await next.focus()
  await page.keyboard.press('Escape')
  await expect(tour).toHaveCount(0)
  await expect(page.locator('[data-tour="shown"]')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Type a command' }).fill('take the tour')
  await page.keyboard.press('Enter')
  await expect(tour).toContainText('4 of 7')
  for (let stop = 4; stop < 7; stop += 1) await next.press('Enter')
  await tour.getByRole('button', { name: 'Finish' }).press('Enter')
  await expect(tour).toHaveCount(0)
})

test('a tour that was left goes on at the same stop after a restart', async ({ folder }) => {
  const first = await startApp(folder)
  await justBrowse(first.page)
  await first.page.keyboard.press('F1')
  await first.page.getByRole('button', { name: 'Take the tour' }).press('Enter')
  const tour = first.page.getByRole('region', { name: 'Tour' })
  for (const stop of [2, 3]) {
    await tour.getByRole('button', { name: 'Next' }).press('Enter')
    await expect(tour).toContainText(`${stop} of 7`)
  }
  await tour.getByRole('button', { name: 'Next' }).focus()
  await first.page.keyboard.press('Escape')
  await expect(tour).toHaveCount(0)
  await first.close()
  const second = await startApp(folder)
  await second.page.getByRole('list', { name: 'Library items' }).waitFor()
  await second.page.keyboard.press('F1')
  await second.page.getByRole('button', { name: 'Take the tour' }).press('Enter')
  await expect(second.page.getByRole('region', { name: 'Tour' })).toContainText('3 of 7')
  await second.close()
})

test('the first page offers the tour, and it begins in the library', async ({ first: { page } }) => {
  await page.getByRole('button', { name: 'Take the tour' }).click()
  await expect(
    page
      .getByRole('region', { name: 'Tour' })
      .getByRole('heading', { name: 'Every text says at which level it aims' }),
  ).toBeFocused()
  await expect(page.getByRole('list', { name: 'Library items' })).toBeVisible()
})

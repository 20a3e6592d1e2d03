import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app'

/** Pictures of the README; `npm run pictures` names the folder of the documents, a test run leaves them with its results. */
const folder = process.env['LEVELWISE_PICTURES'] ?? join(__dirname, '..', '..', 'test-results', 'pictures')

test('the pictures of the README can be taken', async ({ first: { page } }) => {
  await mkdir(folder, { recursive: true })
  await page.getByRole('button', { name: 'Find my level' }).click()
  for (let question = 0; question < 4; question += 1) {
    await expect(page.getByText(`Question ${question + 1} of 4`)).toBeVisible()
    await page.locator('section button').nth(1).click()
  }
  await page.getByRole('textbox', { name: 'Goal' }).fill('fewer lost referrals between ward and clinic')
  await page.getByRole('button', { name: 'Start with this goal' }).click()
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().waitFor()
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('')
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, 'browse.png') })
  await page.getByRole('link', { name: 'Contrasts' }).click()
  await page.getByRole('list', { name: 'Contrasts' }).getByRole('link').first().click()
  await expect(page.getByText(/^They differ in/)).toBeVisible()
  await page.screenshot({ path: join(folder, 'contrast.png') })
})

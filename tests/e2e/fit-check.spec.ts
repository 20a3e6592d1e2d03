import type { Page } from '@playwright/test'
import { createLogEntry } from '../support/log-entry-builders'
import { expect, justBrowse, test } from './app'
import { commitRecords } from './commit-records'

async function setGoal(page: Page, level: 1 | 2 | 3): Promise<void> {
  await page.getByRole('button', { name: /^Active goal/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Goals' })
  await dialog.getByRole('textbox', { name: 'Goal' }).fill('a kinder admission desk')
  await dialog.getByRole('radio', { name: new RegExp(`^Level ${level}`) }).check()
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await expect(page.getByRole('button', { name: /^Active goal: .*a kinder/ })).toBeAttached()
  await page.keyboard.press('Escape')
}

test('the shortest honest check takes fewer than 25 key presses', async ({ first: { page } }) => {
  await justBrowse(page)
  await setGoal(page, 2)
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  let presses = 0
  const press = async (key: string): Promise<void> => {
    presses += 1
    await page.keyboard.press(key)
  }
  await page.getByRole('button', { name: 'Check the fit' }).focus()
  await press('Enter')
  const radios = page
    .getByRole('group', { name: 'Is it clear what this advice wants to achieve?' })
    .getByRole('radio')
  await expect(radios.first()).toBeFocused()
  for (const answer of ['y', 'y', 'y', 'y', 'y', 'p', 'y', 'y', 'y']) await press(answer)
  await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Fits with changes')
  await press('Control+Enter')
  await expect(page.getByText('Saved to the log.')).toBeVisible()
  expect(presses).toBeLessThan(25)
})

test('a screening question may end the check, and names the goal that the advice would fit', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await setGoal(page, 3)
  await page.getByRole('link', { name: 'Fit check' }).click()
  await page
    .getByRole('textbox', { name: 'Pasted advice' })
    .fill('Tidy the shared inbox of one team and agree who answers which message by noon every day.')
  await page.getByRole('textbox', { name: 'Who said it' }).fill('a software vendor')
  await page
    .getByRole('radiogroup', { name: 'The level it presumes' })
    .getByRole('radio', { name: 'Level 1' })
    .check()
  const group = (name: RegExp) => page.getByRole('group', { name })
  await group(/Is it clear/)
    .getByRole('radio', { name: 'Yes' })
    .check()
  await group(/Does it presume the level/)
    .getByRole('radio', { name: 'No', exact: true })
    .check()
  await group(/Does it presume the level/)
    .getByRole('textbox', { name: 'Why' })
    .fill('One inbox is not a head office.')
  const verdict = page.getByRole('status', { name: 'Verdict' })
  await expect(verdict).toContainText('Other destination')
  await expect(verdict).toContainText('It would fit a goal at Level 1')
  await page.getByRole('button', { name: 'Save to log' }).click()
  await page.getByRole('link', { name: 'Open the entry' }).click()
  await expect(page.getByText('One inbox is not a head office.')).toBeVisible()
})

test('an entry stays as it was; outcomes and corrections are added to it', async ({ first: { page } }) => {
  await justBrowse(page)
  await setGoal(page, 1)
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Check the fit' }).click()
  await page
    .getByRole('group', { name: /Is it clear/ })
    .getByRole('radio', { name: "Can't tell" })
    .check()
  await expect(page.getByRole('button', { name: 'Copy the question' })).toBeVisible()
  await page.getByRole('button', { name: 'Save to log' }).click()
  await page.getByRole('link', { name: 'Log', exact: true }).click()
  await page.getByRole('list', { name: 'Log entries' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Add what came of it' }).click()
  await page.getByRole('button', { name: 'Add to the entry' }).click()
  await expect(page.getByText('please say in a few words what happened.')).toBeVisible()
  await page.getByRole('textbox', { name: 'What happened?' }).fill('The queue got shorter by itself.')
  await page.getByRole('radiogroup', { name: 'And luck' }).getByRole('radio', { name: 'Helped' }).check()
  await page.getByRole('button', { name: 'Add to the entry' }).click()
  await expect(page.getByText('The queue got shorter by itself.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a correction' }).click()
  await page.getByRole('textbox', { name: 'Correction' }).fill('It was the other desk.')
  await page.getByRole('button', { name: 'Add to the entry' }).click()
  await expect(page.getByText('It was the other desk.')).toBeVisible()
  await page.getByRole('link', { name: 'Insights' }).click()
  await expect(page.getByRole('heading', { name: 'Did it turn out as I expected?' })).toBeVisible()
})

test('a goal that is archived while a check is open stays in the entry as it was', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await setGoal(page, 2)
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Check the fit' }).click()
  await page
    .getByRole('group', { name: /Is it clear/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check()
  await page.getByRole('button', { name: /^Active goal/ }).click()
  await page.getByRole('dialog', { name: 'Goals' }).getByRole('button', { name: 'Archive' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Save to log' }).click()
  await page.getByRole('link', { name: 'Open the entry' }).click()
  await expect(page.getByText('a kinder admission desk')).toBeVisible()
})

test('a contrast of one’s own is proposed from the levels and decided by the user', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await page.getByRole('link', { name: 'Contrasts' }).click()
  await page.getByRole('button', { name: 'Compare two pieces of advice' }).click()
  const piece = (name: string) => page.getByRole('region', { name })
  await piece('First piece').getByRole('textbox', { name: 'or paste advice' }).fill('Fix one form.')
  await piece('First piece').getByRole('combobox').selectOption('1')
  await piece('Second piece')
    .getByRole('textbox', { name: 'or paste advice' })
    .fill('Ask what the forms are for.')
  await piece('Second piece').getByRole('combobox').selectOption('3')
  await expect(page.getByText('They differ in destination. You decide.')).toBeVisible()
  await page.getByRole('radiogroup', { name: 'They differ in' }).getByRole('radio', { name: 'Route' }).check()
  await page.getByRole('button', { name: 'Save contrast' }).click()
  await expect(page.getByText('They differ in route.', { exact: true })).toBeVisible()
})

test('a mail that is pasted is named by what it advises, and a level that was denied is not kept', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await setGoal(page, 2)
  await page.getByRole('link', { name: 'Fit check' }).click()
  await expect(page.getByRole('textbox', { name: 'Pasted advice' })).toBeFocused()
  await page.keyboard.insertText(
    'Hi Maria,\n\nthanks for the tour. Follow one order from the first call to the delivery, see where it lies between sales and dispatch, and give one person the days from request to invoice.\n\nKind regards,\nJonas',
  )
  await expect(page.getByText('This reads like Level 2.')).toBeVisible()
  const presumed = page.getByRole('radiogroup', { name: 'The level it presumes' })
  await expect(presumed.getByRole('radio', { name: 'Level 2' })).toBeChecked()
  const first = page.getByRole('group', { name: /Is it clear/ })
  await first.getByRole('radio').first().focus()
  await page.keyboard.press('y')
  await page.keyboard.press('n')
  await expect(page.getByRole('status', { name: 'Verdict' })).toBeInViewport()
  await expect(presumed.getByRole('radio', { name: "Can't tell" })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Saved to the log.')).toBeInViewport()
  await expect(page.getByText(/^It comes back on /)).toBeVisible()
  await page.getByRole('link', { name: 'Open the entry' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Follow one order')
  await expect(page.getByText('You could not tell its level')).toBeVisible()
  await expect.poll(() => page.title()).toContain('Follow one order')
})

test('entries that are due lead from one to the next, and what was added is taken back by Ctrl+Z', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await commitRecords(
    page,
    ['one', 'two'].map((id) => ({
      collection: 'log',
      put: createLogEntry({
        id,
        reviewOn: '2026-02-01',
        createdAt: id === 'one' ? '2026-01-01T00:00:00.000Z' : '2026-01-02T00:00:00.000Z',
        subject: { kind: 'pasted', text: id, title: `Advice ${id}`, adviser: null },
      }),
    })),
  )
  await page.getByRole('link', { name: 'Log', exact: true }).click()
  await page.getByText('2 entries to look at again').click()
  await page.getByRole('group').getByRole('link', { name: 'Advice one' }).click()
  await expect(page.getByText(/^To be looked at again since/)).toBeVisible()
  await page.getByRole('button', { name: 'Add what came of it' }).click()
  await page.getByRole('textbox', { name: 'What happened?' }).fill('Nothing.')
  await page.getByRole('button', { name: 'Add to the entry' }).click()
  await expect(page.getByText(/^To be looked at again since/)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Add what came of it' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Undone: addition to the log')
  await expect(page.getByText(/^To be looked at again since/)).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Done again: addition to the log')
  await page.getByRole('link', { name: 'Next: Advice two' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Advice two')
})

test('the form of a further goal takes the focus, and asks for what is missing', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await setGoal(page, 2)
  await page.getByRole('button', { name: /^Active goal/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Goals' })
  await dialog.getByRole('button', { name: 'Add another goal' }).click()
  const words = dialog.getByRole('textbox', { name: 'Goal' })
  await expect(words).toBeFocused()
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await expect(words).toBeFocused()
  await page.keyboard.type('a more human head office')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('radio', { name: /^Level 1/ })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Add another goal' })).toBeFocused()
})

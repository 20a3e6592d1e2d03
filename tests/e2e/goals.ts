import type { Page } from '@playwright/test'
import { expect, justBrowse } from './app'
import type { RunningApp } from './app'
import { commitRecords } from './commit-records'

/** The operation that puts a goal into the store. */
export const putGoal = (
  id: string,
  words: string,
): { readonly collection: string; readonly put: object } => ({
  collection: 'goals',
  put: { id, words, level: 1, due: null, createdAt: '2026-03-01T10:00:00Z', archivedAt: null, history: [] },
})

/** Lets the first start leave one goal behind and closes the app. */
export async function leaveGoalBehind(first: RunningApp, words: string): Promise<void> {
  await justBrowse(first.page)
  await commitRecords(first.page, [putGoal('one', words)])
  await first.close()
}

/** Adds a goal through the dialog, as a user does. */
export async function addGoal(page: Page, words: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Goals' })
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: /^Active goal/ }).click()
  const another = dialog.getByRole('button', { name: 'Add another goal' })
  const field = dialog.getByRole('textbox', { name: 'Goal' })
  await expect(another.or(field).first()).toBeVisible()
  if (await another.isVisible()) await another.click()
  await field.fill(words)
  await dialog.getByRole('radio', { name: /^Level 1/ }).check()
  await dialog.getByRole('button', { name: 'Add goal' }).click()
}

/** The words of all goals in the store, in the order of the alphabet. */
export async function readGoals(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { calls } = (
      window as unknown as {
        levelwise: { calls: { records: { all(of: object): Promise<readonly { words: string }[]> } } }
      }
    ).levelwise
    return (await calls.records.all({ collection: 'goals' })).map(({ words }) => words).sort()
  })
}

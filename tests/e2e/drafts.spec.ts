import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, justBrowse, startApp, test } from './app'
import type { RunningApp } from './app'
import { commitRecords } from './commit-records'

/** Ends the app as a crash would: no handler runs, nothing is flushed. */
async function kill(running: RunningApp): Promise<void> {
  const child = running.app.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

/** Waits until what was typed has been handed to the disk, as the app does within a third of a second. */
async function untilKept(data: string, text: string): Promise<void> {
  const journal = (): Promise<string> => readFile(join(data, 'drafts', 'drafts.log'), 'utf8').catch(() => '')
  await expect.poll(journal).toContain(text)
}

const goTo = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => (window.location.hash = to), hash)
}

const editors: readonly {
  readonly what: string
  open(page: Page): Promise<void>
  field(page: Page): ReturnType<Page['getByRole']>
}[] = [
  {
    what: 'a new goal',
    open: async (page) => {
      await page.getByRole('button', { name: /^Active goal/ }).click()
    },
    field: (page) => page.getByRole('dialog', { name: 'Goals' }).getByRole('textbox', { name: 'Goal' }),
  },
  {
    what: 'pasted advice',
    open: (page) => goTo(page, '#/fit-check'),
    field: (page) => page.getByRole('textbox', { name: 'Pasted advice' }),
  },
  {
    what: 'the name of a new list',
    open: (page) => goTo(page, '#/lists?new=1'),
    field: (page) => page.getByRole('dialog').getByRole('textbox'),
  },
  {
    what: 'the notes of a list',
    open: (page) => goTo(page, '#/lists/list1'),
    field: (page) => page.getByRole('textbox', { name: 'Notes' }),
  },
  {
    what: 'the name of a list',
    open: (page) => goTo(page, '#/lists/list1'),
    field: (page) => page.getByRole('textbox', { name: 'Name' }),
  },
  {
    what: 'the reason of an entry in a list',
    open: (page) => goTo(page, '#/lists/list1'),
    field: (page) => page.getByRole('textbox', { name: /^Reason for/ }),
  },
  {
    what: 'a contrast of one’s own',
    open: (page) => goTo(page, '#/contrasts?new=1'),
    field: (page) => page.getByRole('textbox', { name: 'What pulls them apart' }),
  },
]

test.describe('unsaved text comes back after a crash:', () => {
  for (const { what, open, field } of editors) {
    test(what, async ({ first, folder }) => {
      await justBrowse(first.page)
      const list = {
        id: 'list1',
        title: 'A list',
        purpose: 'for-me',
        due: null,
        notes: '',
        sections: [
          {
            id: 'part',
            title: '',
            entries: [{ id: 'row1', itemId: 'no-such-item', reason: '', status: 'to-read' }],
          },
        ],
        createdAt: '2026-03-01T10:00:00Z',
        updatedAt: '2026-03-01T10:00:00Z',
      }
      await commitRecords(first.page, [{ collection: 'lists', put: list }])
      await open(first.page)
      await field(first.page).fill('words that nobody has saved')
      await untilKept(folder, 'words that nobody has saved')
      await kill(first)

      const second = await startApp(folder)
      await second.page.getByRole('navigation', { name: 'Main' }).waitFor()
      await open(second.page)
      await expect(field(second.page)).toHaveValue('words that nobody has saved')
      await expect(second.page.getByText('Restored unsaved text').first()).toBeVisible()
      await second.page.getByRole('button', { name: 'Discard it' }).first().click()
      await expect(field(second.page)).not.toHaveValue('words that nobody has saved')
      await second.close()
    })
  }
})

test('what was saved is not offered again as unsaved', async ({ first, folder }) => {
  await justBrowse(first.page)
  await first.page.getByRole('button', { name: /^Active goal/ }).click()
  const dialog = first.page.getByRole('dialog', { name: 'Goals' })
  await dialog.getByRole('textbox', { name: 'Goal' }).fill('a goal that is saved')
  await dialog.getByRole('radio', { name: /^Level 1/ }).check()
  await untilKept(folder, 'a goal that is saved')
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await expect(first.page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  await kill(first)
  const second = await startApp(folder)
  await second.page.getByRole('button', { name: /^Active goal/ }).click()
  await second.page.getByRole('button', { name: 'Add another goal' }).click()
  await expect(second.page.getByRole('dialog').getByRole('textbox', { name: 'Goal' })).toHaveValue('')
  await expect(second.page.getByText('Restored unsaved text')).toHaveCount(0)
  await second.close()
})

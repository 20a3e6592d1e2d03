import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultSettings } from '../../src/shared/settings/settings'
import { highlight } from '../support/annotation-builders'
import { makeEntry } from '../support/store-records'
import { expect, justBrowse, startApp, test } from './app'
import type { RunningApp } from './app'
import { readBuiltItem } from './changed-library'
import { commitRecords } from './commit-records'

const essay = 'the-tool-will-not-do-it'

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

/** Opens the essay with the highlight `mark` and its card. */
async function openMark(page: Page): Promise<void> {
  await goTo(page, `#/item/${essay}`)
  await page.getByRole('button', { name: /^Edit annotation/ }).click()
}

/** Opens the log entry `entry1` and what can be added to it. */
async function openEntry(page: Page, button: string): Promise<void> {
  await goTo(page, '#/log/entry1')
  await page.getByRole('button', { name: button }).click()
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
      await page
        .getByRole('dialog', { name: 'Goals' })
        .getByRole('button', { name: 'Add another goal' })
        .click()
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
  {
    what: 'the note of an annotation',
    open: openMark,
    field: (page) => page.getByRole('textbox', { name: 'Note' }),
  },
  {
    what: 'the tags of an annotation',
    open: openMark,
    field: (page) => page.getByRole('textbox', { name: 'Tags' }),
  },
  {
    what: 'an outcome in the log',
    open: (page) => openEntry(page, 'Add what came of it'),
    field: (page) => page.getByRole('textbox', { name: 'What happened?' }),
  },
  {
    what: 'a correction in the log',
    open: (page) => openEntry(page, 'Add a correction'),
    field: (page) => page.getByRole('textbox', { name: 'Correction' }),
  },
  {
    what: 'a Level 3 lens',
    open: (page) => goTo(page, '#/lens'),
    field: (page) => page.getByRole('group', { name: 'Technology', exact: true }).getByRole('textbox'),
  },
  {
    what: 'the meaning of a colour',
    open: (page) => goTo(page, '#/settings'),
    field: (page) => page.getByRole('textbox', { name: 'Doubt' }),
  },
  {
    what: 'the reason of an answer in a fit check',
    open: async (page) => {
      await goTo(page, `#/item/${essay}`)
      await page.getByRole('button', { name: 'Check the fit' }).click()
      await page
        .getByRole('group', { name: /Is it clear/ })
        .getByRole('radio', { name: 'Yes', exact: true })
        .check()
    },
    field: (page) => page.getByRole('group', { name: /Is it clear/ }).getByRole('textbox', { name: 'Why' }),
  },
  {
    what: 'text to be imported',
    open: async (page) => {
      await goTo(page, '#/settings')
      await page.getByRole('button', { name: 'Import', exact: true }).first().click()
    },
    field: (page) => page.getByRole('textbox', { name: 'Text to import' }),
  },
]

/** Everything that the editors above belong to. */
async function prepare(page: Page): Promise<void> {
  const item = await readBuiltItem(join(__dirname, '..', '..'), essay)
  const block = item.blocks.find(({ kind }) => kind === 'paragraph')
  if (block === undefined) throw new Error('an essay has a paragraph')
  const words = block.text.split(' ').slice(0, 5).join(' ')
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
  const mark = { ...highlight([block], words, words, 'mark'), itemId: item.id, itemVersion: item.version }
  const goal = {
    id: 'goal3',
    words: 'a school that its families share',
    level: 3,
    due: null,
    createdAt: '2026-03-01T10:00:00Z',
    archivedAt: null,
    history: [],
  }
  await commitRecords(page, [
    { collection: 'lists', put: list },
    { collection: 'annotations', put: mark },
    { collection: 'log', put: { ...makeEntry('entry1'), createdAt: '2026-03-01T10:00:00Z' } },
    { collection: 'goals', put: goal },
    {
      collection: 'settings',
      put: { ...defaultSettings, id: 'settings', welcomed: true, activeGoalId: 'goal3' },
    },
  ])
}

test.describe('unsaved text comes back after a crash:', () => {
  for (const { what, open, field } of editors) {
    test(what, async ({ first, folder }) => {
      await justBrowse(first.page)
      await prepare(first.page)
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
      // A reason goes with its answer, and then there is no field either.
      const texts = (): Promise<string[]> =>
        field(second.page).evaluateAll((fields) => fields.map((each) => (each as HTMLInputElement).value))
      await expect.poll(texts).not.toContain('words that nobody has saved')
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

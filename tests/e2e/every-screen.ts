import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { annotationColours } from '../../src/shared/annotations/annotation'
import { highlight } from '../support/annotation-builders'
import { makeLog } from '../support/made-log'
import { readBuiltItem } from './changed-library'
import { commitRecords } from './commit-records'

const essay = 'the-tool-will-not-do-it'
const at = '2026-01-01T00:00:00.000Z'
const longTitle =
  'What we were told about the new planning system, the old planners, and the night shift that nobody asked'

/** Fills every screen with something: a goal that is aimed at, highlights, a log, lists, contrasts, a lens, a trash. */
export async function fillLibrary(page: Page): Promise<void> {
  const item = await readBuiltItem(join(__dirname, '..', '..'), essay)
  const paragraphs = item.blocks.filter((block) => block.kind === 'paragraph')
  const annotations = annotationColours.map((colour, index) => {
    const block = paragraphs[index]
    if (block === undefined) throw new Error('the essay has a paragraph for each colour')
    const words = block.text.split(' ').slice(0, 5).join(' ')
    const mark = highlight([block], words, words, `mark-${index}`)
    return {
      ...mark,
      itemId: item.id,
      itemVersion: item.version,
      colour,
      note: index === 2 ? '' : `A note with ${colour}`,
      tags: index === 0 ? ['vendor'] : [],
      orphaned: index === 5,
      createdAt: at,
      updatedAt: at,
    }
  })
  const goal = { due: '2026-12-24', createdAt: at, archivedAt: null, history: [] }
  const strand = { stage: 'tried', words: 'One ward works in the new way.' }
  const trait = { leaning: 'between', words: '' }
  const look = {
    day: '2026-02-01',
    strands: { technology: strand, process: strand, relationships: { stage: null, words: '' } },
    traits: {
      open: trait,
      trustworthy: trait,
      generative: trait,
      courageous: trait,
      'purpose-driven': trait,
    },
  }
  const list = {
    id: 'long',
    title: longTitle,
    notes: 'For the works council.',
    purpose: 'for-me',
    due: '2026-09-01',
    sections: [
      {
        id: 'early',
        title: 'Early',
        entries: [{ id: 'entry-0', itemId: essay, reason: 'It names the trap.', status: 'to-read' }],
      },
      { id: 'late', title: 'Late', entries: [] },
    ],
    createdAt: at,
    updatedAt: at,
  }
  const records = {
    goals: [
      { ...goal, id: 'goal-a', words: 'a head office that is more human, also on Fridays', level: 3 },
      { ...goal, id: 'goal-b', words: 'fewer lost referrals', level: 2, archivedAt: at },
    ],
    annotations,
    log: makeLog(24, new Date('2026-06-30T12:00:00Z')),
    lists: [list, { ...list, id: 'other', title: 'Short' }],
    searches: [{ id: 'smart', title: 'On defaults', query: 'defaults kind:essay', createdAt: at }],
    lenses: [{ id: 'goal-a', looks: [look] }],
    trash: [{ id: 'trashed', from: 'lists', record: { ...list, id: 'gone', title: 'Gone' }, deletedAt: at }],
    positions: [{ id: essay, blockId: paragraphs[3]?.id, progress: 0.4, at }],
  }
  await commitRecords(
    page,
    Object.entries(records).flatMap(([collection, all]) => all.map((put) => ({ collection, put }))),
  )
  await changeSettings(page, { activeGoalId: 'goal-a' })
}

/** Changes some of the settings by the call that the screens use. */
export async function changeSettings(page: Page, changes: object): Promise<void> {
  const [before] = await page.evaluate(() => window.levelwise.calls.records.all({ collection: 'settings' }))
  await commitRecords(page, [{ collection: 'settings', put: { ...(before as object), ...changes } }])
}

/** The addresses of every screen over a filled library. */
export const filledScreens = [
  'browse',
  'search',
  'search?q=change',
  'search?q=zzzxqv',
  `item/${essay}`,
  `item/${essay}?check=1`,
  'fit-check',
  'log',
  'log/made-3',
  'contrasts',
  'contrasts?new=1',
  'contrasts/*',
  'advisers',
  'advisers/*',
  'insights',
  'lens',
  'glossary',
  'annotations',
  'lists',
  'lists/long',
  'lists/smart',
  'lists/*',
  'trash',
  'settings',
  'help',
  'help/*',
] as const

/** Goes to a screen and waits until it has drawn itself. `x/*` stands for the first thing that the screen `x` leads to. */
export async function showScreen(page: Page, address: string): Promise<void> {
  const [screen = '', rest] = address.split('/')
  await settle(page, `#/${rest === '*' ? screen : address}`)
  if (rest !== '*') return
  const places = page.locator('main a[href*="#/"]')
  const hrefs = await places.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const wanted = screen === 'help' ? '#/item/' : `#/${screen}/`
  // Of the lists, the user's own come first; the last one is a list that came with the app.
  const found = hrefs.filter((href) => href.startsWith(wanted)).at(screen === 'lists' ? -1 : 0)
  if (found === undefined) throw new Error(`${screen} leads to nothing`)
  await settle(page, found)
}

async function settle(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        // A screen is fetched, then asks for its records; it is drawn when its heading shows and the page keeps still.
        // While it is fetched, the screen before may still be there, but hidden.
        let still = 0
        const watch = new MutationObserver(() => (still = 0))
        watch.observe(document.body, { subtree: true, childList: true, characterData: true })
        const look = (): void => {
          still = document.querySelector('main h1')?.checkVisibility() === true ? still + 1 : 0
          if (still < 12) return void requestAnimationFrame(look)
          watch.disconnect()
          resolve()
        }
        window.location.hash = wanted
        requestAnimationFrame(look)
      }),
    hash,
  )
}

/** A dialog, the screen that it is opened from and how; each is closed with Escape. */
export interface KnownDialog {
  readonly name: string
  readonly from: string
  /** The control that has the focus before, or none for a key that works everywhere. */
  readonly opener: (page: Page) => Promise<void>
}

const press = (key: string) => (page: Page) => page.keyboard.press(key)
const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).first().press('Enter')

/** Every dialog of the window. */
export const dialogs: readonly KnownDialog[] = [
  { name: 'Commands', from: 'glossary', opener: press('Control+k') },
  { name: 'Keyboard shortcuts', from: 'glossary', opener: press('?') },
  { name: 'Goals', from: 'glossary', opener: press('Control+g') },
  {
    name: 'Goals',
    from: 'glossary',
    opener: (page) => page.getByRole('button', { name: /^Active goal/ }).press('Enter'),
  },
  { name: 'Export', from: `item/${essay}`, opener: button('Export') },
  { name: 'Add to reading list', from: `item/${essay}`, opener: press('Control+d') },
  { name: 'Open beside', from: `item/${essay}`, opener: button('Open beside') },
  { name: 'Levels', from: `item/${essay}`, opener: button(/^Level \d/) },
  { name: 'Export', from: 'lists/long', opener: button('Export') },
  { name: 'Merge', from: 'lists/long', opener: button(/^Merge/) },
  { name: 'New reading list', from: 'lists', opener: button('New reading list') },
  { name: 'Back-up', from: 'settings', opener: button(/^Look at the back-up of/) },
  { name: 'What is new', from: 'help', opener: button(/^What is new/) },
]

/** Opens every dialog from its screen, shows it under its name, and closes it again. */
export async function showEachDialog(page: Page, show: (where: string) => Promise<void>): Promise<void> {
  for (const { name, from, opener } of dialogs) {
    await showScreen(page, from)
    await opener(page)
    await expect(page.getByRole('dialog')).toBeVisible()
    await show(`${from} › ${name}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

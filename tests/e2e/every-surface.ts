import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

const essay = 'item/the-tool-will-not-do-it'

/** Something that opens over or inside a screen without being a dialog: how it comes, and how it goes again. */
export interface KnownSurface {
  readonly name: string
  readonly from: string
  /** Where it lies over the page: what of the page it is. */
  readonly within?: string
  readonly open: (page: Page) => Promise<void>
  readonly close: (page: Page) => Promise<void>
}

const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
}
const leave = async (): Promise<void> => undefined

/** Opens the card of a link in the text as the keyboard does. */
const card = (kind: string) => async (page: Page) => {
  const link = page.locator(`article a[data-card^="${kind} "]`).first()
  await page.keyboard.press('Tab')
  await link.focus()
  await expect(page.getByRole('tooltip')).toBeVisible()
}

const popover = (name: string) => async (page: Page) => {
  await page.getByRole('main').getByRole('button', { name, exact: true }).first().press('Enter')
  await expect(page.getByRole('group', { name, exact: true })).toBeVisible()
}

async function selectWords(page: Page): Promise<void> {
  await page
    .locator('article [data-paragraph]')
    .nth(7)
    .evaluate((paragraph) => {
      paragraph.scrollIntoView({ block: 'center' })
      const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()
      if (text !== null) window.getSelection()?.setBaseAndExtent(text, 0, text, 12)
    })
  await expect(page.getByRole('toolbar', { name: 'Annotate' })).toBeVisible()
}

async function pasteAdvice(page: Page): Promise<void> {
  await page
    .getByRole('textbox', { name: 'Pasted advice' })
    .fill(
      'Follow one order from the first call to the delivery and see where it waits between the departments.',
    )
  await expect(page.getByText(/^This reads like Level/)).toBeVisible()
  for (const question of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all())
    await question.getByRole('radio', { name: 'Yes' }).check()
  await expect(page.getByRole('status', { name: 'Verdict' })).toBeVisible()
}

/** Every surface that is not a dialog, over a filled library. */
export const surfaces: readonly KnownSurface[] = [
  { name: 'card of a source', from: essay, open: card('item'), close: escape },
  { name: 'card of a change word', from: essay, open: card('term'), close: escape },
  {
    name: 'annotate toolbar',
    from: essay,
    within: '[role=toolbar]',
    open: selectWords,
    close: (page) => page.evaluate(() => window.getSelection()?.removeAllRanges()),
  },
  {
    name: 'open note',
    from: essay,
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Edit annotation/ })
        .first()
        .press('Enter')
      await expect(page.getByRole('textbox', { name: 'Note' })).toBeVisible()
    },
    close: (page) => page.getByRole('button', { name: 'Done' }).click(),
  },
  {
    name: 'find bar',
    from: essay,
    open: async (page) => {
      await page.keyboard.press('F3')
      await expect(page.getByRole('button', { name: 'Find next match' })).toBeVisible()
    },
    close: escape,
  },
  { name: 'typography', from: essay, within: '[data-panel]', open: popover('Typography'), close: escape },
  {
    name: 'add to a list',
    from: essay,
    within: '[data-panel]',
    open: popover('Add to reading list'),
    close: escape,
  },
  { name: 'two items', from: `${essay}?beside=who-owns-the-whole-line`, open: leave, close: leave },
  {
    name: 'meanings',
    from: 'annotations',
    within: '[data-panel]',
    open: popover('Rename meanings'),
    close: escape,
  },
  {
    name: 'chart export',
    from: 'insights',
    within: '[data-panel]',
    open: popover('Export this plot'),
    close: escape,
  },
  { name: 'pasted advice', from: 'fit-check', open: pasteAdvice, close: leave },
  {
    name: 'outcome',
    from: 'log/made-3',
    open: async (page) => {
      await page.getByRole('button', { name: 'Add what came of it' }).click()
      await expect(page.getByRole('textbox', { name: 'What happened?' })).toBeVisible()
    },
    close: leave,
  },
  {
    name: 'emptying the trash',
    from: 'trash',
    open: (page) => page.getByRole('button', { name: 'Delete everything for good' }).click(),
    close: leave,
  },
  {
    name: 'tour',
    from: 'help',
    within: 'section[aria-label=Tour]',
    open: async (page) => {
      await page.getByRole('button', { name: 'Take the tour' }).click()
      await expect(page.getByRole('region', { name: 'Tour' })).toBeVisible()
    },
    close: escape,
  },
]

/** The steps of the import dialog: each is reached from the one before; the last one ends with the dialog closed. */
export const importSteps: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] =
  [
    {
      name: 'choose',
      open: async (page) => {
        await page.keyboard.press('Control+i')
        await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible()
      },
    },
    {
      name: 'plan',
      open: async (page) => {
        const dialog = page.getByRole('dialog', { name: 'Import' })
        await dialog
          .getByRole('textbox', { name: 'Text to import' })
          .fill('Let the clinic ring before the ward lets go.')
        await dialog.getByRole('textbox', { name: 'Title' }).fill('Ring before you let go')
        await dialog.getByRole('button', { name: 'Use this text' }).click()
        await expect(dialog.getByRole('list', { name: 'Things found' })).toBeVisible()
      },
    },
    {
      name: 'report',
      open: async (page) => {
        await page.getByRole('button', { name: 'Import', exact: true }).click()
        await expect(page.getByRole('region', { name: 'Import report' }).getByRole('status')).toBeVisible()
      },
    },
  ]

import type { Locator, Page } from '@playwright/test'
import { expect, justBrowse, test } from './app'

/** More stops than any screen has between its top and its last control. */
const mostStops = 250

/** Presses Tab, or Shift and Tab, until a thing has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    const way = await wanted.evaluate((element) => {
      const now = document.activeElement
      if (now === element) return 'there'
      const before =
        now !== null && (now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      return before ? 'Shift+Tab' : 'Tab'
    })
    if (way === 'there') return
    await page.keyboard.press(way)
  }
  throw new Error(`Tab never reaches ${String(wanted)}`)
}

/** Goes to a thing by Tab and presses Enter on it. */
async function open(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** Goes to a field by Tab and types into it. */
async function write(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.type(text)
}

/** Goes to the radio button of a group that Tab stops at and walks to the wanted one by arrow. */
async function choose(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const radios = group.getByRole('radio')
  await radios.first().waitFor()
  const checked = group.getByRole('radio', { checked: true })
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first())
  const wanted = group.getByRole('radio', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
  for (let step = 0; step < 8; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Space')
  await expect(wanted).toBeChecked()
}

async function addGoal(page: Page, words: string, level: 1 | 2 | 3): Promise<void> {
  await open(page, page.getByRole('button', { name: /^Active goal|^Set a goal/ }))
  const dialog = page.getByRole('dialog', { name: 'Goals' })
  await write(page, dialog.getByRole('textbox', { name: 'Goal' }), words)
  await choose(page, dialog.getByRole('radiogroup').first(), new RegExp(`^Level ${level}`))
  await open(page, dialog.getByRole('button', { name: 'Add goal' }))
  await expect(page.getByRole('button', { name: new RegExp(`^Active goal: .*${words}`) })).toBeAttached()
  await page.keyboard.press('Escape')
}

test('pasted advice is checked, saved, reviewed and corrected without a mouse', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await addGoal(page, 'fewer days from order to fitting', 2)
  await open(page, page.getByRole('link', { name: 'Fit check' }))
  await write(
    page,
    page.getByRole('textbox', { name: 'Pasted advice' }),
    'Sales, credit and dispatch each do well by their own count while the customer waits. Follow one order from the first call to the delivery and see where it lies between them.',
  )
  await expect(page.getByText('This reads like Level 2.')).toBeVisible()
  await write(page, page.getByRole('textbox', { name: 'Who said it' }), 'a fitter')
  await choose(page, page.getByRole('radiogroup', { name: 'The level it presumes' }), /^Level 2/)
  await tabTo(
    page,
    page
      .getByRole('group', { name: /Is it clear/ })
      .getByRole('radio')
      .first(),
  )
  for (const answer of ['y', 'y', 'y', 'y', 'y', 'y', 'y', 'y', 'y']) await page.keyboard.press(answer)
  await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Fits')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Saved to the log.')).toBeVisible()

  await open(page, page.getByRole('link', { name: 'Log', exact: true }))
  await open(page, page.getByRole('list', { name: 'Log entries' }).getByRole('link').first())
  await open(page, page.getByRole('button', { name: 'Add what came of it' }))
  await write(page, page.getByRole('textbox', { name: 'What happened?' }), 'Two days fewer.')
  await choose(page, page.getByRole('radiogroup', { name: 'And luck' }), 'Helped')
  await open(page, page.getByRole('button', { name: 'Add to the entry' }))
  await expect(page.getByText('Two days fewer.')).toBeVisible()
  await open(page, page.getByRole('button', { name: 'Add a correction' }))
  await write(page, page.getByRole('textbox', { name: 'Correction' }), 'Three, in fact.')
  await open(page, page.getByRole('button', { name: 'Add to the entry' }))
  await expect(page.getByText('Three, in fact.')).toBeVisible()

  await open(page, page.getByRole('link', { name: 'Advisers' }))
  await write(page, page.getByLabel('Find an adviser or source'), 'a fitter')
  await expect(
    page.getByRole('list', { name: 'Advisers and sources' }).getByText('a fitter').first(),
  ).toBeVisible()
  await open(page, page.getByRole('link', { name: 'Insights' }))
  await choose(
    page,
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name: /aims at my level/ }) })
      .getByRole('radiogroup', { name: 'Show as' }),
    'Table',
  )
  await expect(page.getByRole('table', { name: /aims at my level/ })).toContainText('Level 2')
})

test('a contrast is found from a card, and one of one’s own is made, without a mouse', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await open(page, page.getByRole('link', { name: 'Contrasts', exact: true }))
  await open(page, page.getByRole('list', { name: 'Contrasts' }).getByRole('link').first())
  await expect(page.getByText(/^They differ in/)).toBeVisible()
  await open(page, page.getByRole('link', { name: 'Contrasts', exact: true }))
  await open(page, page.getByRole('button', { name: 'Compare two pieces of advice' }))
  const piece = (name: string) => page.getByRole('region', { name })
  await write(page, piece('First piece').getByRole('textbox', { name: 'or paste advice' }), 'Fix one form.')
  await tabTo(page, piece('First piece').getByRole('combobox'))
  await page.keyboard.type('Level 1')
  await write(
    page,
    piece('Second piece').getByRole('textbox', { name: 'or paste advice' }),
    'Ask what the forms are for.',
  )
  await tabTo(page, piece('Second piece').getByRole('combobox'))
  await page.keyboard.type('Level 3')
  await expect(page.getByText('They differ in destination. You decide.')).toBeVisible()
  await choose(page, page.getByRole('radiogroup', { name: 'They differ in' }), 'Route')
  await open(page, page.getByRole('button', { name: 'Save contrast' }))
  await expect(page.getByText('They differ in route.', { exact: true })).toBeVisible()
})

test('pasted text that gives nothing to go on is told so, and nothing is lost', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await addGoal(page, 'a kinder desk', 1)
  await open(page, page.getByRole('link', { name: 'Fit check' }))
  const pasted = page.getByRole('textbox', { name: 'Pasted advice' })
  for (const [text, answer] of [
    ['👍🎉🚀', /Too little to go on/],
    [
      'Wir müssen die Übergabe zwischen Station und Labor neu ordnen, damit nichts liegen bleibt.',
      /looks like German/,
    ],
    ['يجب أن نغير طريقة عملنا معا وأن نسأل عن الغرض من المؤسسة', /looks like .*Arabic/],
    [
      `<p>${'Move the rota into one channel that the ward can see. '.repeat(18_000)}</p>`,
      /reads like Level 1/,
    ],
  ] as const) {
    await pasted.fill(text)
    await expect(page.getByText(answer)).toBeVisible()
    await expect(pasted).toHaveValue(text)
  }
})

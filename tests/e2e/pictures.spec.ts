import type { Page } from '@playwright/test'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Goal } from '../../src/shared/goals/goal'
import { yearOfChecks } from '../support/year-of-checks'
import { answerFolderDialog, expect, test } from './app'
import { commitRecords } from './commit-records'

/** Pictures of README and guide; `npm run pictures` names the folder of the documents, a test run leaves them with its results. */
const folder = process.env['LEVELWISE_PICTURES'] ?? join(__dirname, '..', '..', 'test-results', 'pictures')
const searchChapter = join(__dirname, '..', '..', 'docs', 'guide', 'search.md')

const advice =
  'Stop mending one form at a time. Follow a single referral from the ward to the first appointment at the clinic and see where it waits. Then give one person responsibility for the whole line, and let the ward, the booking desk and the clinic rely on one shared record. Elsewhere the waiting halved within a year.'

const heard = `Claim,Level,Adviser,Where it works
Put the oldest referral on top every morning.,1,a ward sister,One desk with one list
Let the clinic ring the patient before the ward lets go.,2,the booking desk,
Ask patients to sit in on the redesign from the first day.,3,a patients' council,Where something may still be altered
,2,a row without a claim,
`

const checked: readonly (readonly [group: RegExp, answer: string, why: string])[] = [
  [/Is it clear/, 'Yes', 'Half the wait between ward and clinic.'],
  [/Does it presume the level/, 'Yes', 'It follows the case, not the form.'],
  [/reach as far/, 'Yes', ''],
  [/go as deep/, 'Yes', ''],
  [/work on what your change needs/, 'Yes', ''],
  [/how the adviser knows/, "Can't tell", '“Elsewhere” is not a place.'],
  [/conditions in which it works/, 'Yes', ''],
  [/Could you do it/, 'Partly', 'One person, two days a week.'],
  [/Could it be undone/, 'Yes', 'We can go back to our own lists.'],
]

/** Takes a picture once nothing is being saved; of the whole window, or of its upper part. */
async function shoot(page: Page, name: string, height = 860): Promise<void> {
  await expect(page.locator('[role=status][aria-label=Saving]').filter({ hasText: /./ })).toHaveCount(0, {
    timeout: 30_000,
  })
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(640, 4)
  await page.screenshot({
    path: join(folder, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
    clip: { x: 0, y: 0, width: 1280, height },
  })
}

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click()
}

/** Highlights words of the text that is open, as the mouse does, and writes a note. */
async function mark(page: Page, words: string, meaning: string, note: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const paragraph = node.parentElement?.closest('[data-paragraph]') ?? null
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (paragraph === null || start < 0) continue
      paragraph.scrollIntoView({ block: 'center' })
      window.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
      return
    }
  }, words)
  await page.getByRole('toolbar', { name: 'Annotate' }).getByRole('button', { name: meaning }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill(note)
  await page.getByRole('textbox', { name: 'Tags' }).fill('meeting')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(
    page
      .locator('[data-annotation]')
      .filter({ hasText: words.slice(0, 12) })
      .first(),
  ).toBeVisible()
}

async function runCommand(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Type a command' }).fill(typed)
  await expect(page.getByRole('option', { selected: true })).toContainText(typed)
  await page.keyboard.press('Enter')
}

/** The searches in the tables of the chapter on searching, in the order in which they stand there. */
async function searchesOfTheGuide(): Promise<readonly string[]> {
  const text = await readFile(searchChapter, 'utf8')
  return [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, query = '']) => query)
}

test('the pictures of README and guide can be taken, and every search that the guide shows finds something', async ({
  first: { app, page },
  folder: data,
}) => {
  test.setTimeout(400_000)
  await mkdir(folder, { recursive: true })

  await test.step('the first start', async () => {
    await page.getByRole('button', { name: 'Find my level' }).click()
    for (let question = 0; question < 4; question += 1) {
      await expect(page.getByText(`Question ${question + 1} of 4`)).toBeVisible()
      if (question === 1) await shoot(page, 'first-run', 580)
      await page.locator('section button').nth(1).click()
    }
    await page.getByRole('textbox', { name: 'Goal' }).fill('fewer lost referrals between ward and clinic')
    await page.getByRole('button', { name: 'Start with this goal' }).click()
    await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().waitFor()
    await shoot(page, 'browse')
  })

  await test.step('reading and annotating', async () => {
    await page.goto(`${page.url().split('#')[0] ?? ''}#/item/who-owns-the-whole-line`)
    await page.getByRole('article').locator('[data-paragraph]').first().waitFor()
    await mark(
      page,
      'the customer falls down each of its gaps in turn',
      'Key idea',
      'Ours lies between ward and booking desk.',
    )
    await mark(page, 'He’ll go round with biscuits', 'Doubt', 'Too easy. Some do it by charm.')
    await mark(
      page,
      'the figure for the whole line and the figure for a department disagree',
      'Signals a level',
      '',
    )
    await page.getByText('I should think so.').evaluate((node) => node.scrollIntoView({ block: 'start' }))
    await shoot(page, 'reading')
    await runCommand(page, 'Dark theme')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await shoot(page, 'reading-dark')
    await runCommand(page, 'Light theme')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  })

  await test.step('checking advice', async () => {
    await go(page, 'Fit check')
    await page.getByRole('textbox', { name: 'Pasted advice' }).fill(advice)
    await page.getByRole('textbox', { name: 'Who said it' }).fill('an improvement consultant')
    await expect(page.getByText('This reads like Level 2.')).toBeVisible()
    await shoot(page, 'check-suggestion')
    for (const [group, answer, why] of checked) {
      const question = page.getByRole('group', { name: group })
      await question.getByRole('radio', { name: answer, exact: true }).check()
      if (why !== '') await question.getByRole('textbox', { name: 'Why' }).fill(why)
    }
    const verdict = page.getByRole('status', { name: 'Verdict' })
    await expect(verdict).toContainText('Fits with changes')
    await page
      .getByRole('textbox', { name: 'What do you expect to see?' })
      .fill('Nobody on the ward has to ring the clinic to ask where a referral is.')
    await verdict.evaluate((box) => box.scrollIntoView({ block: 'center' }))
    await shoot(page, 'check-verdict')
    await page.getByRole('button', { name: 'Save to log' }).click()
    await page.getByRole('link', { name: 'Open the entry' }).click()
    await expect(page.getByText('“Elsewhere” is not a place.')).toBeVisible()
    await shoot(page, 'log-entry')
  })

  await test.step('a year of log', async () => {
    const [goal] = (await page.evaluate(() =>
      window.levelwise.calls.records.all({ collection: 'goals' }),
    )) as readonly Goal[]
    if (goal === undefined) throw new Error('The goal was not kept.')
    const entries = yearOfChecks(goal, new Date())
    await commitRecords(
      page,
      entries.map((put) => ({ collection: 'log', put })),
    )
    await page.reload()
    await go(page, 'Insights')
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await shoot(page, 'insights')
    await go(page, 'Log')
    await page.getByRole('list', { name: 'Log entries' }).getByRole('link').first().waitFor()
    await shoot(page, 'log')
  })

  await test.step('contrasts and advisers', async () => {
    await go(page, 'Contrasts')
    await page.getByRole('link', { name: 'Tool first, or tool last?' }).click()
    await expect(page.getByText(/^They differ in/)).toBeVisible()
    await shoot(page, 'contrast')
    await go(page, 'Advisers')
    await page.getByRole('radio', { name: 'Met by me' }).check()
    await expect(page.getByRole('list', { name: 'Advisers and sources' })).toContainText('a ward sister')
    await shoot(page, 'advisers', 540)
  })

  await test.step('lists and export', async () => {
    await go(page, 'Reading lists')
    await page.getByRole('link', { name: 'Your first week with a Level 2 goal' }).click()
    await page.getByRole('button', { name: 'Make it mine' }).click()
    const status = page.getByRole('combobox', { name: /^Status of/ })
    await status.nth(0).selectOption('read')
    await status.nth(1).selectOption('read')
    await status.nth(2).selectOption('reading')
    await shoot(page, 'list')
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('radio', { name: 'Web page (HTML)' }).check()
    await dialog.getByRole('radio', { name: 'To share' }).check()
    await expect(dialog.getByRole('region', { name: 'Preview' })).not.toContainText('Gathering')
    await dialog.getByText('Format', { exact: true }).evaluate((node) => node.scrollIntoView())
    await shoot(page, 'export')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
  })

  await test.step('import', async () => {
    const file = join(data, 'heard in meetings.csv')
    await writeFile(file, heard)
    await answerFolderDialog(app, file)
    await page.keyboard.press('Control+i')
    const dialog = page.getByRole('dialog', { name: 'Import' })
    await dialog.getByRole('button', { name: 'Choose files …' }).click()
    await dialog.getByRole('button', { name: 'Show the plan' }).click()
    await expect(dialog.getByRole('list', { name: 'Things found' })).toContainText('Put the oldest referral')
    await shoot(page, 'import')
    await page.keyboard.press('Escape')
  })

  await test.step('back-ups, keys, palette, settings', async () => {
    await go(page, 'Settings')
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await shoot(page, 'settings')
    await page.getByRole('button', { name: 'Make a back-up now' }).click()
    const made = page.getByRole('status').filter({ hasText: 'Back-up made and checked' })
    await expect(made).toBeVisible()
    await page
      .getByRole('heading', { name: 'Back-ups' })
      .evaluate((node) => node.scrollIntoView({ block: 'start' }))
    await shoot(page, 'backups')
    await go(page, 'Browse')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Type a command' }).fill('list')
    await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('option').first()).toBeVisible()
    await shoot(page, 'palette')
    await page.keyboard.press('Escape')
  })

  await test.step('every search of the guide', async () => {
    const box = page.getByRole('searchbox', { name: 'Search the library' })
    const searches = await searchesOfTheGuide()
    expect(searches.length).toBeGreaterThan(12)
    const totals = await page.evaluate(
      (texts) =>
        Promise.all(
          texts.map(async (text) => {
            const answer = await window.levelwise.calls.search.query({
              text,
              offset: 0,
              limit: 1,
              finished: true,
            })
            return [text, (JSON.parse(answer) as { readonly total: number }).total] as const
          }),
        ),
      searches,
    )
    expect(totals.filter(([, total]) => total === 0)).toEqual([])
    await box.fill('("whole line" OR "shared record") level:2')
    await expect(page.getByText('the phrase “shared record”')).toBeVisible()
    await shoot(page, 'search')
  })
})

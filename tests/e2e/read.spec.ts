import type { Page } from '@playwright/test'
import { expect, justBrowse, startApp, test } from './app'

async function openFirstEssay(page: Page): Promise<string> {
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Essays/ })
    .check()
  const link = page.getByRole('list', { name: 'Library items' }).getByRole('link').first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title)
  return title
}

test('an essay has contents, paragraph numbers and a level, and back returns to the list as it was', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await openFirstEssay(page)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await contents.getByRole('button').last().click()
  await expect(page.getByRole('heading', { name: 'To try this week' })).toBeInViewport()
  await expect(page.getByRole('note', { name: 'Paragraph 1', exact: true })).toBeAttached()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /^Essays/ })).toBeChecked()
})

test('reading goes on where it stopped, also after a restart', async ({ first, folder }) => {
  const { page } = first
  await justBrowse(page)
  const title = await openFirstEssay(page)
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('button').nth(3).click()
  const heading = page.getByRole('article').getByRole('heading', { level: 2 }).nth(3)
  await expect(heading).toBeInViewport()
  const kept = async (): Promise<unknown> =>
    page.evaluate(() => window.levelwise.calls.records.all({ collection: 'positions' }))
  await expect.poll(async () => ((await kept()) as unknown[]).length).toBe(1)
  await first.close()
  const second = await startApp(folder)
  await second.page.getByRole('link', { name: title }).first().click()
  await expect(second.page.getByRole('article').getByRole('heading', { level: 2 }).nth(3)).toBeInViewport()
  await second.close()
})

test('who scrolls and leaves at once comes back to that place, and who stopped at the top to the title', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const title = await openFirstEssay(page)
  const heading = page.getByRole('article').getByRole('heading', { level: 1 })
  const leaveAndReturn = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('link', { name: title }).first().click()
    await expect(heading).toHaveText(title)
  }
  const kept = async (): Promise<string> =>
    page.evaluate(async () =>
      JSON.stringify(await window.levelwise.calls.records.all({ collection: 'positions' })),
    )
  // Opened for a moment, it counts as read, at its beginning.
  await expect.poll(kept).toContain('blockId')
  const first = await kept()
  await leaveAndReturn()
  await expect(heading).toBeInViewport()
  await expect.poll(kept).not.toBe(first)
  const third = page.getByRole('article').getByRole('heading', { level: 2 }).nth(2)
  await third.scrollIntoViewIfNeeded()
  await leaveAndReturn()
  await expect(third).toBeInViewport()
})

test('typeface, size and theme change at once and are kept', async ({ first, folder }) => {
  const { page } = first
  await justBrowse(page)
  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page.getByRole('radio', { name: /Atkinson/ }).check()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved')
  await first.close()
  const second = await startApp(folder)
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await second.page.getByRole('link', { name: 'Settings', exact: true }).click()
  await expect(second.page.getByRole('radio', { name: /Atkinson/ })).toBeChecked()
  await second.close()
})

test('two items stand side by side, each with a scroll of its own', async ({ first: { page } }) => {
  await justBrowse(page)
  await openFirstEssay(page)
  await page.getByRole('button', { name: 'Open beside' }).click()
  await page.getByRole('dialog').getByRole('listitem').nth(2).getByRole('button').click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: 'Close this side' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('an item that does not exist says so', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.evaluate(() => {
    window.location.hash = '#/item/no-such-thing'
  })
  await expect(page.getByRole('heading', { name: 'Not in the library' })).toBeVisible()
})

async function openItem(page: Page, id: string, query = ''): Promise<void> {
  await justBrowse(page)
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/item/${id}${query}`)
  await page.getByRole('article').locator('[data-paragraph]').first().waitFor()
}

test('a change word and a source say what they are, under the pointer and under the focus', async ({
  first: { page },
}) => {
  await openItem(page, 'the-tool-will-not-do-it')
  const term = page.getByRole('article').locator('a[data-card^="term"]').first()
  await term.hover()
  const card = page.getByRole('tooltip')
  await expect(card).toContainText('Change words')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  const source = page.getByRole('article').locator('a[data-card^="item"]').first()
  await page.keyboard.press('Tab')
  await source.focus()
  await expect(card).toContainText('Source')
  await expect(source).toHaveAccessibleDescription(/Source/)
  await card.hover()
  await expect(card).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('region', { name: 'Bibliographic record' })).toBeVisible()
})

test('finding looks in the item that has the focus, of two side by side, and each scrolls by itself', async ({
  first: { page },
}) => {
  await openItem(page, 'the-tool-will-not-do-it', '?beside=heat-you-can-bear')
  const [main, beside] = [page.locator('[data-pane="main"]'), page.locator('[data-pane="beside"]')]
  await beside.locator('[data-paragraph]').first().waitFor()
  await beside.locator('[data-paragraph]').first().focus()
  await page.keyboard.press('F3')
  const field = page.getByRole('textbox', { name: 'Find in this item' })
  await expect(field).toHaveCount(1)
  await expect(beside.getByRole('textbox', { name: 'Find in this item' })).toBeFocused()
  await page.keyboard.type('the')
  await expect(beside.locator('mark').first()).toBeVisible()
  await expect(main.locator('mark')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await main.evaluate((pane) => pane.scrollTo(0, 900))
  expect(await beside.evaluate((pane) => pane.scrollTop)).toBeLessThan(900)
})

test('selected words are copied with their source', async ({ first: { app, page } }) => {
  await openItem(page, 'the-tool-will-not-do-it')
  const paragraph = page.getByRole('article').locator('[data-paragraph]').first()
  await paragraph.focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('toolbar', { name: 'Annotate' })
    .getByRole('button', { name: 'Copy with citation' })
    .click()
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^“\w+”\n.*The tool will not do it/)
})

test('without a voice nothing offers to read aloud, and the reading settings say why', async ({
  first: { page },
}) => {
  await openItem(page, 'the-tool-will-not-do-it')
  // What voices this machine has is the system's matter: here it has none.
  await page.evaluate(() => {
    window.speechSynthesis.getVoices = () => []
    window.speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  })
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Typography' }).click()
  await expect(page.getByText(/this system has no voice/)).toBeVisible()
})

test('with a voice the text is read aloud, followed, paused, left out by paragraphs and stopped', async ({
  first: { page },
}) => {
  await openItem(page, 'the-tool-will-not-do-it')
  // A voice of the system that ends each stretch when it is told to.
  await page.evaluate(() => {
    const spoken: SpeechSynthesisUtterance[] = []
    Object.assign(window, { spoken })
    const voice = { name: 'Test', lang: 'en-GB', localService: true, default: true, voiceURI: 'test' }
    window.speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice]
    window.speechSynthesis.speak = (utterance) => void spoken.push(utterance)
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined })
    window.speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  })
  const endStretch = (): Promise<void> =>
    page.evaluate(() => {
      const { spoken } = window as unknown as { spoken: SpeechSynthesisUtterance[] }
      spoken[spoken.length - 1]?.dispatchEvent(new Event('end'))
    })
  const now = page.locator('[data-read-now]')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  const bar = page.getByRole('group', { name: 'Read aloud' })
  await expect(now).toHaveCount(1)
  const first = await now.getAttribute('data-block')
  await bar.getByRole('button', { name: 'Next paragraph' }).click()
  await expect(now).not.toHaveAttribute('data-block', first ?? '')
  const spoken = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      (window as unknown as { spoken: SpeechSynthesisUtterance[] }).spoken.map(({ text }) => text),
    )
  const before = await spoken()
  await bar.getByRole('button', { name: 'Pause' }).click()
  await bar.getByRole('button', { name: 'Go on' }).click()
  // Not every system takes up what was paused, so the stretch is read again from its beginning.
  expect(await spoken()).toEqual([...before, before[before.length - 1]])
  await bar.getByRole('button', { name: 'Paragraph before' }).click()
  await expect(now).toHaveAttribute('data-block', first ?? '')
  const readTo = async (): Promise<boolean> => {
    await endStretch()
    return (await now.getAttribute('data-block')) !== first
  }
  await expect.poll(readTo).toBe(true)
  await bar.getByRole('button', { name: 'Stop' }).click()
  await expect(bar).toHaveCount(0)
  await expect(now).toHaveCount(0)
})

test('what is printed is the text, its highlights and paragraph numbers, and none of the frame', async ({
  first: { app, page },
}) => {
  await openItem(page, 'the-tool-will-not-do-it')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('note', { name: 'Paragraph 1', exact: true })).toHaveCSS('opacity', '1')
  for (const hidden of [
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('searchbox'),
    page.getByRole('button', { name: 'Check the fit' }),
    page.getByRole('navigation', { name: 'Contents' }),
  ])
    await expect(hidden).toBeHidden()
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
    return (pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
  })
  expect(pages).toBeGreaterThan(2)
})

test('an item that was open for a moment counts as read last, though nobody scrolled', async ({
  first: { page },
}) => {
  await justBrowse(page)
  await page.getByRole('list', { name: 'Library items' }).getByRole('link').first().click()
  await page.getByRole('article').locator('[data-paragraph]').first().waitFor()
  const id = decodeURIComponent(new URL(page.url()).hash.split('/')[2] ?? '')
  const kept = (): Promise<unknown> =>
    page.evaluate(
      (item) =>
        (
          window as unknown as {
            levelwise: { calls: { records: { get(input: unknown): Promise<unknown> } } }
          }
        ).levelwise.calls.records.get({ collection: 'positions', id: item }),
      id,
    )
  await expect.poll(kept, { timeout: 20_000 }).toMatchObject({ id, progress: 0 })
  // It is among what was read last, but there is nothing to go on with.
  await page.getByRole('link', { name: 'Browse' }).click()
  await expect(page.getByText('Continue reading')).toHaveCount(0)
})

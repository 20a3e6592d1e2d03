import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { expect, justBrowse, startApp, test } from './app'
import { importSteps } from './every-surface'

const root = join(__dirname, '..', '..')

/** A drawn page as the build wrote it. */
function readDrawn(name: string): string {
  const folder = join(root, 'out', 'first-page')
  const [build = ''] = readdirSync(folder)
  return readFileSync(join(folder, build, `${name}.html`), 'utf8')
}

/** Everything that a drawn page says, in its order: texts, names, addresses. */
function saysOf(html: string): readonly string[] {
  const said: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node && node.nodeName === '#text' && node.value.trim() !== '') said.push(node.value.trim())
    if ('attrs' in node)
      for (const { name, value } of node.attrs)
        if (name === 'aria-label' || name === 'href' || name === 'aria-setsize') said.push(`${name}=${value}`)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  const page = parse(html)
  const find = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node | undefined => {
    if ('attrs' in node && node.attrs.some(({ value }) => value === 'first-page')) return node
    return 'childNodes' in node ? node.childNodes.map(find).find((found) => found !== undefined) : undefined
  }
  const drawn = find(page)
  if (drawn !== undefined) walk(drawn)
  return said
}

/** The same of the page as it runs. */
function saidBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = []
    const walk = (node: Node): void => {
      if (node instanceof Text && (node.textContent ?? '').trim() !== '') said.push(node.data.trim())
      if (node instanceof Element)
        for (const name of ['aria-label', 'href', 'aria-setsize'])
          if (node.hasAttribute(name)) said.push(`${name}=${node.getAttribute(name) ?? ''}`)
      node.childNodes.forEach(walk)
    }
    // React keeps pieces of a text apart; a parser reads one.
    const root = (document.getElementById('root') ?? document.body).cloneNode(true)
    root.normalize()
    walk(root)
    return said
  })
}

/** What a page complains about from now on. */
function watch(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

const taken = (page: Page) => page.locator('#first-page').waitFor({ state: 'detached' })

test('the served page says what the app then says, and goes away without a complaint', async ({ first }) => {
  await justBrowse(first.page)
  await expect(first.page.getByText('Saved')).toBeVisible()
  await first.close()
  const { page, close } = await startApp(first.data)
  const complaints = watch(page)
  await page.getByRole('list', { name: 'Library items' }).waitFor()
  await taken(page)
  const drawn = new Set(saysOf(readDrawn('browse-en-0')))
  // A higher window was drawn, so it says more rows; but nothing that the app shows first is missing in it.
  const missing = (await saidBy(page)).filter((each) => !drawn.has(each))
  expect(missing).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('a new profile is greeted by the first-run page, and by nothing before it', async ({
  first: { page },
}) => {
  await page.getByRole('button', { name: 'Just browse' }).waitFor()
  await taken(page)
  const [drawn, run] = [new Set(saysOf(readDrawn('first-run-en'))), await saidBy(page)]
  expect(run.filter((each) => !drawn.has(each))).toEqual([])
  // Titles of items report when they were painted; none was.
  const titles = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0
        const observer = new PerformanceObserver((list) => (seen += list.getEntries().length))
        observer.observe({ type: 'element', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(seen)))
      }),
  )
  expect(titles).toBe(0)
})

test('language, theme and goal are right from the first paint', async ({ first }) => {
  const { page } = first
  await justBrowse(page)
  const saved = await page.evaluate(async () => {
    const goal = {
      id: 'goal',
      words: 'mehr <b>Ruhe</b> & "Zeit"',
      level: 2,
      due: null,
      createdAt: '2026-01-01T00:00:00.000Z',
      archivedAt: null,
      history: [],
    } as const
    const [settings] = await window.levelwise.calls.records.all({ collection: 'settings' })
    return window.levelwise.calls.records.commit({
      label: 'goal-added',
      undoable: true,
      operations: [
        { collection: 'goals', put: goal },
        {
          collection: 'settings',
          put: { ...settings, id: 'settings', language: 'de', theme: 'dark', activeGoalId: 'goal' } as never,
        },
      ],
    })
  })
  expect(saved.ok).toBe(true)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await first.close()

  const again = await startApp(first.data)
  const complaints = watch(again.page)
  await taken(again.page)
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const drawn = new Set(saysOf(readDrawn('browse-de-2')))
  const missing = (await saidBy(again.page)).filter((each) => !drawn.has(each))
  expect(missing).toEqual(['mehr <b>Ruhe</b> & "Zeit"'])
  expect(complaints).toEqual([])
  await again.close()
})

test('where packs were imported the next start counts them before it shows a number', async ({ first }) => {
  await justBrowse(first.page)
  for (const step of importSteps) await step.open(first.page)
  await first.page.keyboard.press('Escape')
  const figure = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ items$/ })
  const told = await figure(first.page).textContent()
  await first.close()
  const { page, close } = await startApp(first.data)
  expect(new URL(page.url()).searchParams.has('counting')).toBe(true)
  // Hidden until then, the number has no place among what can be read.
  await expect(figure(page)).toHaveText(told ?? '')
  await close()
})

test('a damaged note of the last windows costs nothing but the drawn page', async ({ first }) => {
  await justBrowse(first.page)
  await first.close()
  await writeFile(join(first.data, 'window.json'), '{"firstSight":{"language":"xx"')
  const { page, close } = await startApp(first.data)
  await expect(page.getByRole('list', { name: 'Library items' }).getByRole('link').first()).toBeVisible()
  await close()
})

test('a link at the start opens its item and paints no library before it', async () => {
  const data = await mkdtemp(join(tmpdir(), 'levelwise-e2e-'))
  const { page, close } = await startApp(data, {
    switches: ['levelwise://item/five-traits-and-how-each-goes-wrong'],
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Five traits' })).toBeVisible()
  await expect(page.locator('#first-page')).toHaveCount(0)
  await close()
})

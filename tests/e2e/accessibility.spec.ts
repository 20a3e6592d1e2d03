import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expect, justBrowse, test } from './app'

const axeSource = readFile(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axeSource)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
  )
}

const screens = [
  'browse',
  'search?q=change',
  'fit-check',
  'log',
  'contrasts',
  'contrasts?new=1',
  'advisers',
  'insights',
  'lens',
  'glossary',
  'annotations',
  'lists',
  'lists?new=1',
  'trash',
  'settings',
  'help',
]

for (const theme of ['light', 'dark', 'sepia', 'contrast'] as const) {
  test(`axe finds nothing on any screen in ${theme}`, async ({ first: { page } }) => {
    test.setTimeout(180_000)
    await justBrowse(page)
    const first = page.getByRole('list', { name: 'Library items' }).getByRole('link').first()
    const item = (await first.getAttribute('href')) ?? ''
    await page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted
    }, theme)
    const found: string[] = []
    for (const screen of [...screens, item.replace('#/', ''), `${item.replace('#/', '')}?check=1`]) {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, `#/${screen}`)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
      for (const each of await violations(page)) found.push(`${screen} ${each}`)
      await page.keyboard.press('Escape')
    }
    expect(found).toEqual([])
  })
}

test('axe finds nothing on the first page', async ({ first: { page } }) => {
  await page.getByRole('button', { name: 'Just browse' }).waitFor()
  expect(await violations(page)).toEqual([])
})

test('nothing scrolls sideways at 1000 and at 600 pixels', async ({ first: { app, page } }) => {
  await justBrowse(page)
  for (const width of [1000, 600]) {
    await app.evaluate(
      ({ BrowserWindow }, w) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, 800),
      width,
    )
    for (const screen of screens) {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, `#/${screen}`)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${screen} at ${width}`).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
    }
  }
})

test('the palette runs a command and gives the focus back', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.keyboard.press('Control+k')
  const box = page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox', { name: 'Type a command' })
  await expect(box).toBeFocused()
  await box.fill('sepia')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

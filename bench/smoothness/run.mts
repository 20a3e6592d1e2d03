// Frames that are dropped while one types, scrolls and drags, in the real window: npm run bench -- smoothness [--documents N]
// Beside it a bare page under the same hands, because a machine that draws in software drops frames by itself.
import type { Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createRandom } from '../../tests/reliability/electron/random'
import { importDocuments } from '../../tests/reliability/load/large-library'
import { describeMachine, run } from '../support/run-app'
import type { Running } from '../support/run-app'
import { countFrames } from './count-frames'
import type { Frames } from './count-frames'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' } } })
/** What a quick writer leaves between two keys, in milliseconds. */
const pace = 120
/** A turn of the wheel, in pixels, and how many of them. */
const turn = 120
const turns = 200

const folder = await mkdtemp(join(tmpdir(), 'levelwise-bench-'))
const bare = await run(join(here, 'bare'), join(folder, 'bare'))
const bareFigures = {
  typing: await countFrames(bare.app, () => type(bare.page, bare.page.getByRole('searchbox'))),
  scrolling: await countFrames(bare.app, () => scroll(bare.page)),
  dragging: await countFrames(bare.app, () => drag(bare.page, { x: 300, y: 200 })),
}
await bare.app.close()

const ours = await run(join(here, '..', '..'), join(folder, 'ours'))
const { page, app } = ours
await page.getByRole('button', { name: 'Just browse' }).click()
await importDocuments(ours, join(folder, 'notes'), Number(values.documents), createRandom(20_121))
await page.reload()
const items = page.getByRole('list', { name: 'Library items' })
await items.locator(`[aria-setsize]`).first().waitFor()
await page.waitForFunction(
  (count) => Number(document.querySelector('[aria-setsize]')?.getAttribute('aria-setsize')) > count,
  Number(values.documents),
)
const searchbox = page.getByRole('searchbox', { name: 'Search the library' })
await warmUp(ours)
const scrolling = await countFrames(app, () => scroll(page))
const typing = await countFrames(app, () => type(page, searchbox))
await openLongList(page)
const handle = await page
  .getByTitle(/^Drag to reorder/)
  .nth(2)
  .boundingBox()
const dragging = await countFrames(app, () =>
  drag(page, { x: (handle?.x ?? 0) + 8, y: (handle?.y ?? 0) + 8 }),
)
await app.close()
await rm(folder, { recursive: true, force: true })

process.stdout.write(`${describeMachine()}; ${values.documents} imported documents, a list of 1,000\n`)
print('typing in search', typing, bareFigures.typing)
print('scrolling the library', scrolling, bareFigures.scrolling)
print('dragging in a list of 1,000', dragging, bareFigures.dragging)

function print(label: string, own: Frames, other: Frames): void {
  const share = ({ dropped, wanted }: Frames): string =>
    `${((100 * dropped) / Math.max(1, wanted)).toFixed(1)} % of ${wanted} frames dropped`
  process.stdout.write(
    `${label.padEnd(28)} ${share(own)}, longest task ${own.longestTask.toFixed(0)} ms; bare page ${share(other)}, longest task ${other.longestTask.toFixed(0)} ms\n`,
  )
}

/** Code and fonts are those of a window that has been used a little. */
async function warmUp({ page }: Running): Promise<void> {
  await searchbox.click()
  await page.keyboard.type('trust and habit', { delay: pace })
  await page.waitForTimeout(1_000)
  await page.evaluate(() => (window.location.hash = '#/browse'))
  await items.locator('[aria-setsize]').first().waitFor()
  await page.waitForTimeout(1_000)
}

async function type(page: Page, box: ReturnType<Page['getByRole']>): Promise<void> {
  await box.click()
  for (const text of ['why do people not use the new tool', 'small wins', 'who owns the whole line']) {
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text, { delay: pace })
  }
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(640, 500)
  for (let nth = 0; nth < turns; nth += 1) {
    await page.mouse.wheel(0, nth < turns * 0.75 ? turn : -turn)
    await page.waitForTimeout(16)
  }
}

async function drag(page: Page, from: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let nth = 0; nth < 150; nth += 1) {
    await page.mouse.move(from.x + (nth % 7), from.y + 150 + 140 * Math.sin(nth / 12))
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
}

async function openLongList(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const catalogue = (await (await fetch('/library/catalogue.json')).json()) as {
      readonly summaries: readonly { readonly id: string }[]
    }
    const ids = catalogue.summaries.map(({ id }) => id)
    const entries = Array.from({ length: 1_000 }, (_, index) => ({
      id: `entry-${index}`,
      itemId: ids[index % ids.length] ?? '',
      reason: `Because ${index}`,
      status: 'to-read' as const,
    }))
    const at = '2026-01-01T00:00:00.000Z'
    const sections = [
      { id: 'early', title: 'Early', entries: entries.slice(0, 500) },
      { id: 'late', title: 'Late', entries: entries.slice(500) },
    ]
    const list = {
      id: 'long',
      title: 'A long list',
      notes: '',
      purpose: 'for-me' as const,
      due: null,
      sections,
    }
    await window.levelwise.calls.records.commit({
      label: 'made',
      operations: [{ collection: 'lists', put: { ...list, createdAt: at, updatedAt: at } }],
      undoable: false,
    })
    window.location.hash = '#/lists/long'
  })
  await page.locator('[data-entry="entry-0"]').waitFor()
  await page.waitForTimeout(1_000)
}

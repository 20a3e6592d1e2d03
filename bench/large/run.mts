// A large library in the real window: how long its views take to open and how long a key takes to be painted in its fields.
//   npm run bench -- large [--documents N] [--annotations N] [--entries N] [--data DIR] [--only TEXT]
// --data takes a copy of a user-data folder instead of making one; --only measures what has the text in its name.
import type { Locator } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createRandom } from '../../tests/reliability/electron/random'
import { fillStore, importDocuments } from '../../tests/reliability/load/large-library'
import { describeMachine, median, percentile, run } from '../support/run-app'
import { addTheRest } from './add-the-rest'
import { restingPlace, surfaces, views } from './views'
import type { Surface, View } from './views'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '5000' },
    annotations: { type: 'string', default: '50000' },
    entries: { type: 'string', default: '20000' },
    data: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const folder = await mkdtemp(join(tmpdir(), 'levelwise-bench-'))
const data = join(folder, 'data')
const random = createRandom(20_122)
const amounts = {
  documents: Number(values.documents),
  annotations: Number(values.annotations),
  logEntries: Number(values.entries),
}
if (values.data === undefined) await fillStore(data, amounts, random)
else {
  await cp(values.data, data, { recursive: true })
  // The copy's library is in the copy, wherever the first one's was.
  await rm(join(data, 'library-place.json'), { force: true })
}

const running = await run(join(here, '..', '..'), data)
const { app, page } = running
const welcome = page.getByRole('button', { name: 'Just browse' })
await welcome.or(page.locator('[aria-label="Library items"] a').first()).first().waitFor()
if (await welcome.isVisible()) await welcome.click()
if (values.data === undefined)
  await importDocuments(running, join(folder, 'notes'), amounts.documents, random)
const long = await addTheRest(running, folder, random)
// Until the documents have been indexed, the app is not at rest.
await page.waitForTimeout(8_000)

const line = (label: string, text: string): void => void process.stdout.write(`${label.padEnd(40)} ${text}\n`)
process.stdout.write(`${describeMachine()}\n`)

/** How long something took to be painted, and the longest stretch in which the window's own thread did one thing (0: none of 50 ms). */
interface Opening {
  readonly took: number
  readonly longest: number
}

for (const view of views.filter(isWanted)) {
  await startAnew()
  await measure(
    `opening ${view.name}`,
    () => go(restingPlace),
    () => go(view),
  )
}
await startAnew()
for (const surface of surfaces.filter(isWanted)) {
  await go(surface.from)
  await measure(
    `opening ${surface.name}`,
    () => page.keyboard.press('Escape'),
    () => open(surface),
  )
  await page.keyboard.press('Escape')
}

await startAnew()
await page.evaluate(() => (window.location.hash = '#/log'))
await typeInto('the filter of the log', page.locator('main input[type="text"]').first())
await page.keyboard.press('Control+K')
await typeInto('the palette', page.getByRole('combobox', { name: 'Type a command' }))
await page.keyboard.press('Escape')
await go(views.find(({ address }) => address === 'item/long') ?? restingPlace)
await page.keyboard.press('F3')
await typeInto('find in the document', page.locator('[role=search] input'))
await page.evaluate(() => (window.location.hash = '#/fit-check'))
await typeInto(
  'the text of the fit check',
  page.getByRole('textbox').nth(0).and(page.locator('main textarea')),
)
await openNote()
await typeInto('the note of an annotation', page.locator('div[data-colour] textarea'))
await app.close()
await rm(folder, { recursive: true, force: true })

/** Loads the window anew, so that nothing that was opened before is at hand, and waits until it rests. */
async function startAnew(): Promise<void> {
  await page.evaluate(() => (window.location.hash = '#/browse'))
  await page.reload()
  await page.waitForFunction(() => {
    const row = document.querySelector('#root [aria-label="Library items"] [aria-setsize]')
    return Number(row?.getAttribute('aria-setsize')) > 1_000
  })
  await page.waitForTimeout(1_000)
  await page.evaluate(readFileSync(join(here, 'watch-paint.js'), 'utf8'))
}

function isWanted({ name }: { readonly name: string }): boolean {
  return name.includes(values.only)
}

/** Goes to a view as a user does, by its link in the rail where there is one. */
async function go({ address, ready }: View): Promise<Opening> {
  const link = page.locator(`nav a[href="#/${address}"]`)
  if ((await link.count()) > 0) return watch(ready, () => link.click())
  const hash = `#/${address === 'item/long' ? `item/${long}` : address}`
  return (await page.evaluate(`openView(${JSON.stringify(hash)}, ${JSON.stringify(ready)})`)) as Opening
}

function open({ by, ready }: Surface): Promise<Opening> {
  return watch(ready, () =>
    'key' in by ? page.keyboard.press(by.key) : page.locator(by.press).first().click(),
  )
}

async function watch(ready: string, act: () => Promise<void>): Promise<Opening> {
  await page.evaluate(`watchOpening(${JSON.stringify(ready)})`)
  await act()
  return (await page.evaluate('takeOpening()')) as Opening
}

async function measure(
  label: string,
  before: () => Promise<unknown>,
  opening: () => Promise<Opening>,
): Promise<void> {
  const seen: Opening[] = []
  for (let nth = 0; nth < 3; nth += 1) {
    await before()
    await page.waitForTimeout(300)
    seen.push(await opening())
  }
  const [first = { took: NaN, longest: NaN }, ...rest] = seen
  const busy = Math.max(...seen.map(({ longest }) => longest))
  line(
    label,
    `at first ${first.took.toFixed(0)} ms, then median ${median(rest.map(({ took }) => took)).toFixed(0)} ms, longest task ${busy.toFixed(0)} ms`,
  )
}

async function typeInto(label: string, field: Locator): Promise<void> {
  await field.click()
  await page.evaluate('watchField()')
  await page.keyboard.type('the handover to the second shift was never written down', { delay: 90 })
  await page.waitForTimeout(500)
  const times = (await page.evaluate('takeTimes()')) as readonly number[]
  line(
    `key to paint, ${label}`,
    `median ${median(times).toFixed(0)} ms, p95 ${percentile(times, 95).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms`,
  )
}

/** Puts a note on the first words of an item and opens it there. */
async function openNote(): Promise<void> {
  await page.evaluate(async () => {
    const { calls } = window.levelwise
    const catalogue = (await (await fetch('/library/catalogue.json')).json()) as {
      readonly summaries: readonly { readonly id: string; readonly kind: string }[]
    }
    const id = catalogue.summaries.find(({ kind }) => kind === 'essay')?.id ?? ''
    const item = await calls.library.item({ id })
    const block = item?.blocks.find(({ text }) => text.length > 60)
    if (item === null || block === undefined) throw new Error('the library has no such item')
    const quote = block.text.slice(0, 30)
    const anchor = {
      ranges: [{ blockId: block.id, start: 0, end: quote.length }],
      quote,
      prefix: '',
      suffix: block.text.slice(30, 60),
    }
    const at = new Date().toISOString()
    const put = {
      id: 'bench-note',
      itemId: id,
      itemVersion: item.version,
      anchor,
      colour: 'key',
      note: '',
    } as const
    await calls.records.commit({
      label: 'made',
      operations: [
        {
          collection: 'annotations',
          put: { ...put, tags: [], createdAt: at, updatedAt: at, private: false, orphaned: false },
        },
      ],
      undoable: false,
    })
    window.location.hash = `#/item/${id}`
  })
  await page.locator('article').first().waitFor()
  await page.locator('button[data-colour]').filter({ visible: true }).first().click()
}

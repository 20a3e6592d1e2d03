// From a key press in the search box to painted results, in the real window: npm run bench -- keypress
// Beside it, list by list: the time that painting the very same rows takes when they are there already.
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeMachine, median, percentile, run } from '../support/run-app'

const folder = dirname(fileURLToPath(import.meta.url))
/** What a quick writer leaves between two keys, in milliseconds. */
const pace = 120
const typed = [
  'resistance to change',
  'why do people not use the new tool',
  'hand-off between departments',
  'small wins',
  'who owns the whole line',
  'trust and silence',
  'measure what matters',
  'leaders who listen',
]

interface KeyTimes {
  readonly heard: number
  readonly listed: number
  readonly painted: number
}

const data = await mkdtemp(join(tmpdir(), 'levelwise-bench-'))
const { app, page } = await run(join(folder, '..', '..'), data)
await page.getByRole('button', { name: 'Just browse' }).click()
await page.getByRole('searchbox', { name: 'Search the library' }).click()
await page.evaluate(readFileSync(join(folder, 'watch-keys.js'), 'utf8'))

const keys: KeyTimes[] = []
const bare: number[] = []
let overtaken = 0
// The first text warms up the code and the fonts.
for (const [nth, text] of ['change and habit', ...typed, ...typed].entries()) {
  await page.keyboard.press('Control+A')
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(pace)
  }
  const taken = (await page.evaluate('takeKeys()')) as readonly KeyTimes[]
  const painted = (await page.evaluate('paintBare()')) as readonly number[]
  if (nth === 0) continue
  overtaken += Number(await page.evaluate('overtaken'))
  keys.push(...taken)
  bare.push(...painted)
}
await app.close()
await rm(data, { recursive: true, force: true })

process.stdout.write(`${describeMachine()}; ${keys.length} key presses, ${overtaken} overtaken by the next\n`)
const line = (label: string, values: readonly number[]): void =>
  void process.stdout.write(
    `${label.padEnd(34)} median ${median(values).toFixed(1)} ms, p95 ${percentile(values, 95).toFixed(1)} ms\n`,
  )
line(
  'key to the box hearing of it',
  keys.map(({ heard }) => heard),
)
line(
  'key to the answer in the page',
  keys.map(({ listed }) => listed),
)
line(
  'key to painted results',
  keys.map(({ painted }) => painted),
)
line('painting the same lists alone', bare)
process.stdout.write(
  `p95 over bare painting: ${(
    percentile(
      keys.map(({ painted }) => painted),
      95,
    ) - percentile(bare, 95)
  ).toFixed(1)} ms\n`,
)

// From a key press in the search box to painted results, in the real window: npm run bench -- keypress
// Beside it: the time that painting such a list takes when its hits are there already.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeMachine, median, percentile, run } from '../support/run-app'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
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
const folder = await mkdtemp(join(tmpdir(), 'levelwise-bench-'))
const { app, page } = await run(root, folder)
await page.getByRole('button', { name: 'Just browse' }).click()
const box = page.getByRole('searchbox', { name: 'Search the library' })
await box.click()

// A key press begins when the box hears of it and ends two frames after the list last changed on account of it.
await page.evaluate(() => {
  const log: { pressed: number; painted: number }[] = []
  Object.assign(window, { keyLog: log })
  document
    .querySelector('input[type="search"]')
    ?.addEventListener('input', () => log.push({ pressed: performance.now(), painted: 0 }))
  new MutationObserver(() => {
    const last = log.at(-1)
    if (last === undefined) return
    requestAnimationFrame(() => requestAnimationFrame(() => (last.painted = performance.now())))
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
})
for (const text of [...typed, ...typed]) {
  await page.keyboard.press('Control+A')
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(120)
  }
}
const log = await page.evaluate(
  () => (window as unknown as { keyLog: { pressed: number; painted: number }[] }).keyLog,
)
const took = log.filter(({ painted }) => painted > 0).map(({ pressed, painted }) => painted - pressed)

// Bare painting: the list is taken out of the page and put back, and the two frames are waited for in the same way.
const bare = await page.evaluate(async () => {
  const list = document.querySelector('[data-results]')
  const parent = list?.parentElement
  const times: number[] = []
  for (let nth = 0; nth < 60 && list !== null && list !== undefined && parent; nth += 1) {
    const copy = list.cloneNode(true)
    list.replaceWith(document.createElement('ul'))
    const empty = parent.querySelector('ul:empty')
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const began = performance.now()
    empty?.replaceWith(copy)
    empty?.remove()
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    times.push(performance.now() - began)
    copy.parentElement?.replaceChild(list, copy)
  }
  return times
})
await app.close()
await rm(folder, { recursive: true, force: true })
process.stdout.write(`${describeMachine()}; ${took.length} key presses\n`)
const line = (label: string, values: readonly number[]): void =>
  void process.stdout.write(
    `${label.padEnd(28)} median ${median(values).toFixed(1)} ms, p95 ${percentile(values, 95).toFixed(1)} ms\n`,
  )
line('key to painted results', took)
line('painting the list alone', bare)
process.stdout.write(
  `p95 over bare painting: ${(percentile(took, 95) - percentile(bare, 95)).toFixed(1)} ms\n`,
)

// Start-up and memory against a bare Electron window of the same runtime: npm run bench -- startup [--runs N]
// Interleaved runs, medians. Needs a built app (npm run build) and a display.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { describeMachine, median, memoryOf, run } from '../support/run-app'
import type { Running } from '../support/run-app'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } })
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
/** Memory is read when nothing moves any more, so long after the first paint (ms). */
const settle = 3_000

const folder = await mkdtemp(join(tmpdir(), 'levelwise-bench-'))
const ours = { entry: root, data: join(folder, 'ours'), content: '[aria-label="Library items"] a' }
const bare = {
  entry: join(root, 'bench', 'support', 'bare-window'),
  data: join(folder, 'bare'),
  content: 'h1',
}

const first = await run(ours.entry, ours.data)
await first.page.getByRole('button', { name: 'Just browse' }).click()
await first.page.locator(ours.content).first().waitFor()
await first.app.close()
await (await run(bare.entry, bare.data)).app.close()

const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
const memory: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
for (let nth = 0; nth < Number(values.runs); nth += 1) {
  for (const [name, { entry, data, content }] of [
    ['ours', ours],
    ['bare', bare],
  ] as const) {
    const running = await run(entry, data)
    times[name].push(await paintedAfter(running, content))
    await new Promise((resolve) => setTimeout(resolve, settle))
    memory[name].push(memoryOf(running.app.process().pid ?? 0))
    await running.app.close()
  }
}
await rm(folder, { recursive: true, force: true })

const line = (label: string, of: Record<'ours' | 'bare', number[]>, unit: string): void => {
  const [one, other] = [median(of.ours), median(of.bare)]
  process.stdout.write(
    `${label.padEnd(34)} ${one.toFixed(0)} ${unit}, bare window ${other.toFixed(0)} ${unit}, ratio ${(one / other).toFixed(2)}\n`,
  )
}
process.stdout.write(`${describeMachine()}; medians of ${values.runs} interleaved runs\n`)
line('from spawn to painted library', times, 'ms')
line('memory, all processes (PSS)', memory, 'MB')

/** When the content has been painted: two frames after it is in the page. */
async function paintedAfter({ page, began }: Running, content: string): Promise<number> {
  await page.locator(content).first().waitFor()
  const at = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now()))),
      ),
  )
  return at - began
}

// Saves as fast as it can and prints each acknowledgement with its time (CLOCK_MONOTONIC, nanoseconds), until it is killed:
// kill-writer.mjs store|plain FOLDER NAME ROUND
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeSync } from 'node:fs'
import { openStore } from '../../../src/main/persistence/open-store'
import { makeGoal, putGoals } from '../../support/store-records'

const [kind = '', folder = '', name = '', round = ''] = process.argv.slice(2)
const ids = 8
const start = Number(round) * 1_000_000

function acknowledge(id: string, count: number): void {
  writeSync(1, `${id} ${count} ${process.hrtime.bigint()}\n`)
}

async function saveInStore(): Promise<void> {
  const store = await openStore({ folder })
  for (let count = start; ; count += 1) {
    const id = `${name}-${count % ids}`
    const saved = await store.commit(putGoals(makeGoal(id, String(count))))
    if (saved.ok) acknowledge(id, count)
  }
}

/** The control: the whole data written in place, as one would without thinking. */
async function saveInPlainFile(): Promise<void> {
  const path = join(folder, 'plain.json')
  const text = await readFile(path, 'utf8').catch(() => '{}')
  let data: Record<string, unknown> = {}
  try {
    data = JSON.parse(text) as Record<string, unknown>
  } catch {
    // Torn by an earlier kill; begins anew.
  }
  data['padding'] = 'x'.repeat(1_000_000)
  for (let count = start; ; count += 1) {
    const id = `${name}-${count % ids}`
    data[id] = count
    await writeFile(path, JSON.stringify(data))
    acknowledge(id, count)
  }
}

await (kind === 'plain' ? saveInPlainFile() : saveInStore())

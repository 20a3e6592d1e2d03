import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Operation } from '../../../src/shared/store/change'
import type { Claim, ClaimResult } from '../claim'
import { commit, driveApp, readAll, turn } from '../electron/driven-app'
import type { DrivenApp } from '../electron/driven-app'
import { createRandom } from '../electron/random'
import type { Random } from '../electron/random'
import { createModel } from '../electron/records-model'
import type { RecordsModel } from '../electron/records-model'

/** How many actions the walk has, how long it may take at most, in seconds, and after how many actions the app is opened anew. */
const walks = {
  gate: { actions: 10_000, seconds: 300, reopen: 500 },
  long: { actions: 250_000, seconds: 7_200, reopen: 2_000 },
} as const

/** Walks through the app at random and compares it with a model in memory, again and again, also after it was opened anew. */
export const claim: Claim = {
  number: 20,
  title: 'After any walk through the app, what it holds is what a model in memory says',
  async run({ level, seed, folder, say }): Promise<ClaimResult> {
    const { actions, seconds, reopen } = walks[level]
    const random = createRandom(seed)
    const userData = join(folder, 'user-data')
    const model = createModel()
    const failures: string[] = []
    const counts = { actions: 0, comparisons: 0, reopenings: 0, filesOpen: 0, journalBytes: 0 }
    const until = performance.now() + seconds * 1000
    let driven = await driveApp(userData)
    const firstFiles = await countOpenFiles(driven)
    while (counts.actions < actions && performance.now() < until && failures.length < 5) {
      await act(driven, model, random, counts.actions)
      counts.actions += 1
      if (counts.actions % 50 === 0) {
        counts.comparisons += 1
        failures.push(...(await compare(driven, model, `action ${counts.actions}`)))
      }
      if (counts.actions % reopen !== 0) continue
      await (random.below(2) === 0 ? driven.close() : driven.kill())
      driven = await driveApp(userData)
      counts.reopenings += 1
      counts.comparisons += 1
      failures.push(...(await compare(driven, model, `opened anew after action ${counts.actions}`)))
      if (counts.reopenings % 5 === 0)
        say(`${counts.actions} actions, opened anew ${counts.reopenings} times`)
    }
    counts.filesOpen = await countOpenFiles(driven)
    if (counts.filesOpen > firstFiles + 40)
      failures.push(`${counts.filesOpen} files are open, ${firstFiles} were at first`)
    await driven.close()
    counts.journalBytes = await measureFolder(join(userData, 'data'))
    const last = await driveApp(userData)
    counts.comparisons += 1
    counts.reopenings += 1
    failures.push(...(await compare(last, model, 'the end')))
    await last.close()
    const failed = failures.length
    return { counts, passed: Math.max(0, counts.comparisons - failed), failed, skipped: 0, failures }
  },
}

/** One act of a user: make, change, delete to the trash, put back, several at once, undo, redo. */
async function act({ page }: DrivenApp, model: RecordsModel, random: Random, number: number): Promise<void> {
  const choice = random.below(10)
  if (choice < 2) {
    const direction = choice === 0 ? 'undo' : 'redo'
    const label = await turn(page, direction)
    model.turn(direction, label !== null)
    return
  }
  const count = choice === 9 ? 1 + random.below(15) : 1
  const operations = Array.from({ length: count }, (_, index) =>
    choose(model, random, `r${number}-${index}`),
  ).flat()
  await commit(page, 'search-saved', operations)
  model.commit(operations)
}

function choose(model: RecordsModel, random: Random, id: string): readonly Operation[] {
  const at = new Date(1_700_000_000_000 + random.below(1_000_000_000)).toISOString()
  const text = `text ${random.below(1_000_000)} „ü“ 𝄞`
  const put = (key: string): Operation =>
    random.below(2) === 0
      ? { collection: 'searches', put: { id: key, title: text, query: text, createdAt: at } }
      : { collection: 'positions', put: { id: key, blockId: text, progress: 0.5, at } }
  const known = model.ids('searches')
  const some = known[random.below(Math.max(1, known.length))]
  if (some === undefined || random.below(3) === 0) return [put(id)]
  if (random.below(2) === 0) return [put(some)]
  return [
    {
      collection: 'trash',
      put: { id, from: 'searches', record: model.get('searches', some), deletedAt: at },
    },
    { collection: 'searches', remove: some },
  ]
}

async function compare({ page }: DrivenApp, model: RecordsModel, when: string): Promise<readonly string[]> {
  const failures: string[] = []
  for (const collection of ['searches', 'positions', 'trash'] as const) {
    const found = (await readAll(page, collection)).map((record) => JSON.stringify(record)).sort()
    const wanted = model
      .ids(collection)
      .map((id) => JSON.stringify(model.get(collection, id)))
      .sort()
    if (found.join() !== wanted.join())
      failures.push(
        `${when}: ${collection} holds ${found.length}, the model ${wanted.length}, and they differ`,
      )
  }
  return failures
}

/** Files that the main process holds open; 0 where the system does not tell. */
async function countOpenFiles({ app }: DrivenApp): Promise<number> {
  const names = await readdir(`/proc/${app.process().pid ?? 0}/fd`).catch((): string[] => [])
  return names.length
}

async function measureFolder(folder: string): Promise<number> {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map((name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0))),
  )
  return files.reduce((sum, file) => sum + file.length, 0)
}

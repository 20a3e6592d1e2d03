import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Operation } from '../../../src/shared/store/change'
import type { Claim, ClaimResult } from '../claim'
import { blobsOf, createBlobStore } from '../../../src/main/blobs/blob-store'
import { commit, driveApp, importText, readAll, untilRead } from '../electron/driven-app'
import type { DrivenApp } from '../electron/driven-app'
import { hasSyncthing, startSyncedPair } from '../electron/syncthing'
import type { SyncedPair } from '../electron/syncthing'

/** How often both machines work at the same time and are opened anew, and how much each does at a time. */
const rounds = { gate: 3, long: 40 } as const
const changesARound = 25

/** Two machines whose data folders a real Syncthing keeps in step end alike, with nothing lost, also when both worked at once. */
export const claim: Claim = {
  number: 23,
  title: 'Two machines on a synced folder end alike and lose nothing, also when both write at once',
  async run({ level, folder, say }): Promise<ClaimResult> {
    if (!(await hasSyncthing()))
      return {
        counts: {},
        passed: 0,
        failed: 0,
        skipped: 1,
        why: 'Syncthing is not installed (Debian package syncthing; the set-up installs it for root)',
        failures: [],
      }
    const pair = await startSyncedPair(folder)
    try {
      return await work(pair, folder, rounds[level], say)
    } finally {
      for (const machine of pair.machines) await machine.stop()
    }
  },
}

async function work(
  pair: SyncedPair,
  folder: string,
  count: number,
  say: (line: string) => void,
): Promise<ClaimResult> {
  const failures: string[] = []
  const saved = new Set<string>()
  const counts = { rounds: 0, saved: 0, lost: 0, packs: 0, conflictCopies: 0 }
  const homes = await Promise.all(
    pair.machines.map((machine, index) => prepare(folder, index, machine.folder)),
  )
  // The first machine makes the library; the second finds it there.
  const first = await driveApp(homes[0] ?? '')
  await commit(first.page, 'search-saved', [put('shared', 'made first')])
  saved.add('shared')
  await first.close()
  await pair.untilInStep()

  for (let round = 0; round < count; round += 1) {
    const apps = [await driveApp(homes[0] ?? ''), await driveApp(homes[1] ?? '')] as const
    await Promise.all(apps.map((driven, index) => change(driven, round, index, saved)))
    // One goes as one does, the other as in a crash.
    await Promise.all(
      apps.map((driven, index) => ((round + index) % 2 === 0 ? driven.close() : driven.kill())),
    )
    await pair.untilInStep()
    failures.push(...(await compare(homes, saved, `round ${round}`, counts)))
    await pair.untilInStep()
    counts.rounds += 1
    say(`round ${round + 1}: ${saved.size} changes called saved, ${counts.lost} lost`)
  }
  failures.push(...(await tryPack(homes, pair, counts)))
  counts.saved = saved.size
  for (const { folder: synced } of pair.machines)
    counts.conflictCopies += (await readdir(synced)).filter((name) => name.includes('sync-conflict')).length
  const failed = failures.length
  return { counts, passed: Math.max(0, counts.rounds * 2 + 3 - failed), failed, skipped: 0, failures }
}

/**
 * One machine imports a text while the other one is open: that one takes it up by itself, whole; afterwards every file of it
 * lies in both folders and is what its name says.
 */
async function tryPack(
  homes: readonly string[],
  pair: SyncedPair,
  counts: { packs: number },
): Promise<readonly string[]> {
  const failures: string[] = []
  const [here, there] = [await driveApp(homes[0] ?? ''), await driveApp(homes[1] ?? '')]
  const text = `A text that one machine imported. ${'It is longer than one block of a file. '.repeat(4_000)}`
  await importText(here.page, text)
  if (!(await untilRead(there.page, text)))
    failures.push('an imported text did not arrive on the other machine')
  else counts.packs += 1
  await Promise.all([here.close(), there.kill()])
  await pair.untilInStep()
  for (const { folder } of pair.machines) {
    const blobs = createBlobStore(blobsOf(folder))
    const names = await readdir(blobs.folder)
    const broken = await Promise.all(names.map((name) => blobs.isWhole(name).then((whole) => !whole)))
    if (names.length < 3 || broken.includes(true))
      failures.push(`files of a pack are missing or not whole: ${names.join()}`)
  }
  return failures
}

/** A machine of its own whose library lies in the synced folder. */
async function prepare(folder: string, index: number, synced: string): Promise<string> {
  const home = join(folder, `user-data-${index}`)
  await mkdir(home, { recursive: true })
  const place = { format: 'levelwise-place', folder: synced, known: false, earlier: [] }
  await writeFile(join(home, 'library-place.json'), JSON.stringify(place))
  return home
}

function put(id: string, text: string): Operation {
  return {
    collection: 'searches',
    put: { id, title: text, query: text, createdAt: new Date().toISOString() },
  }
}

/** Each adds records of its own, and both change the same one. */
async function change({ page }: DrivenApp, round: number, index: number, saved: Set<string>): Promise<void> {
  for (let number = 0; number < changesARound; number += 1) {
    const id = `m${index}-${round}-${number}`
    await commit(page, 'search-saved', [put(id, `by ${index}`)])
    saved.add(id)
  }
  await commit(page, 'search-saved', [put('shared', `round ${round} by ${index}`)])
}

/** Opens both and looks whether they hold the same, and everything that either called saved. */
async function compare(
  homes: readonly string[],
  saved: ReadonlySet<string>,
  when: string,
  counts: { lost: number },
): Promise<readonly string[]> {
  const failures: string[] = []
  const seen: string[] = []
  for (const home of homes) {
    const driven = await driveApp(home)
    const records = await readAll(driven.page, 'searches')
    await driven.close()
    const there = new Set(records.map(({ id }) => id))
    const lost = [...saved].filter((id) => !there.has(id))
    counts.lost += lost.length
    if (lost.length > 0) failures.push(`${when}: ${lost.length} changes lost, the first is ${lost[0] ?? ''}`)
    seen.push(JSON.stringify([...records].sort((a, b) => (a.id < b.id ? -1 : 1))))
  }
  if (new Set(seen).size > 1) failures.push(`${when}: the two machines hold different records`)
  return failures
}

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Operation } from '../../../src/shared/store/change'
import { commit, driveApp, readAll, turn } from '../electron/driven-app'
import { createFalseClock, findFalseClock } from '../electron/false-clock'

/** What came of it; `why` tells why nothing was tried. */
export interface AppTried {
  readonly counts: Readonly<Record<string, number>>
  readonly passed: number
  readonly failures: readonly string[]
  readonly why?: string
}

/** Berlin puts its clocks back on this night at three: the hour from two on comes twice. */
const zone = 'Europe/Berlin'

/** What the clock shows in each session of the app, one after the other, and what it jumps to while the app runs. */
const sessions: readonly { readonly starts: string; readonly jumps: readonly string[] }[] = [
  { starts: '+0', jumps: [] },
  { starts: '+365d', jumps: ['-365d', '+0'] },
  { starts: '-365d', jumps: ['+365d'] },
  { starts: '@2026-10-25 02:59:57', jumps: ['@2026-10-25 02:00:03'] },
  { starts: '@1970-01-01 01:00:30', jumps: ['+0', '@1970-01-02 00:00:00'] },
  { starts: '+3650d', jumps: [] },
]

/** Runs the app itself under a clock that jumps, between sessions and while it runs, and looks what is there at the end. */
export async function tryApp(folder: string, say: (line: string) => void): Promise<AppTried> {
  const library = await findFalseClock()
  if (library === undefined)
    return {
      counts: {},
      passed: 0,
      failures: [],
      why: 'libfaketime is not installed (Debian package faketime; the set-up installs it for root)',
    }
  const userData = join(folder, 'user-data')
  await mkdir(userData, { recursive: true })
  const file = join(folder, 'clock')
  const said: string[] = []
  const failures: string[] = []
  let jumps = 0

  for (const [index, { starts, jumps: next }] of sessions.entries()) {
    const clock = await createFalseClock(library, file, starts, zone)
    const driven = await driveApp(userData, clock.environment)
    const change = async (): Promise<void> => {
      const words = `change ${said.length}`
      await commit(driven.page, 'search-saved', [put('one', words), put(`of-${said.length}`, words)])
      said.push(words)
    }
    const shown = await driven.app.evaluate(() => new Date().toISOString())
    if (index === 0) await commit(driven.page, 'search-removed', [trashed('old')])
    await change()
    for (const time of next) {
      await clock.set(time)
      jumps += 1
      await change()
    }
    say(`session ${index + 1} began at ${shown} and saved ${next.length + 1} changes`)
    // One session ends as it should, the next as in a crash.
    await (index % 2 === 0 ? driven.close() : driven.kill())
  }

  const last = await driveApp(userData)
  const searches = await readAll(last.page, 'searches')
  const words = (id: string): unknown => searches.find((each) => each.id === id)?.['title']
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (found !== wanted) failures.push(`${what}: ${String(found)} instead of ${String(wanted)}`)
  }
  for (const [number, each] of said.entries()) expect(`record ${number}`, words(`of-${number}`), each)
  expect('what was changed last', words('one'), said.at(-1))
  expect('what lies in the trash', (await readAll(last.page, 'trash')).length, 1)
  // What is taken back first is what was done last, not what has the latest time.
  await turn(last.page, 'undo')
  const after = (await readAll(last.page, 'searches')).find(({ id }) => id === 'one')
  expect('what undo leaves', after?.['title'], said.at(-2))
  await last.close()
  const checks = said.length + 3
  return {
    counts: { sessions: sessions.length, 'jumps while running': jumps },
    passed: Math.max(0, checks - failures.length),
    failures,
  }
}

function put(id: string, words: string): Operation {
  return {
    collection: 'searches',
    put: { id, title: words, query: words, createdAt: '2026-11-27T09:00:00Z' },
  }
}

function trashed(id: string): Operation {
  const record = { id, title: id, query: id, createdAt: '2026-11-27T09:00:00Z' }
  return { collection: 'trash', put: { id, from: 'searches', record, deletedAt: new Date().toISOString() } }
}

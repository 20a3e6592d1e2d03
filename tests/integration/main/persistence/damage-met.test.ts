import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isClean } from '../../../../src/main/backups/is-clean'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import { makeGoal, putGoals } from '../../../support/store-records'

let folder = ''
let opened: Store[] = []
beforeEach(async () => {
  // A file gets its second look when the test lets time go on, not before, however slow the machine is.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  folder = join(await mkdtemp(join(tmpdir(), 'levelwise-damage-')), 'data')
  opened = []
})
afterEach(async () => {
  for (const store of opened) await store.close()
  await rm(join(folder, '..'), { recursive: true, force: true })
  vi.useRealTimers()
})

async function open(): Promise<Store> {
  const store = await openStore({ folder })
  opened.push(store)
  return store
}

const codesOf = (store: Store): readonly string[] => store.state.notices.map(({ code }) => code)
const filesOf = async (pattern: RegExp): Promise<string[]> =>
  (await readdir(folder)).filter((name) => pattern.test(name)).map((name) => join(folder, name))

/** A folder that was closed once, and the store of the next session. */
async function openAgain(): Promise<Store> {
  const first = await open()
  await first.commit(putGoals(makeGoal('a'), makeGoal('b')))
  await first.close()
  return open()
}

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  const at = bytes.length >> 1
  bytes[at] = (bytes[at] ?? 0) ^ 0x20
  await writeFile(path, bytes)
}

async function cutOffLastLine(path: string): Promise<void> {
  const text = await readFile(path, 'latin1')
  await truncate(path, text.slice(0, -1).lastIndexOf('\n') + 1)
}

/** Lets a second go by again and again, in which the store looks at its folder, until something holds. */
async function passTimeUntil(holds: () => void): Promise<void> {
  const tryAgain = (): void => {
    vi.advanceTimersByTime(1_000)
    holds()
  }
  await vi.waitFor(tryAgain, { timeout: 20_000, interval: 10 })
}

async function untilTold(store: Store, code: string): Promise<void> {
  await passTimeUntil(() => expect(codesOf(store)).toContain(code))
}

describe('damage that is met while the store is open', () => {
  const spoil: Readonly<Record<string, (path: string) => Promise<void>>> = {
    'a snapshot in which a byte was flipped': flip,
    'a snapshot that was cut off': (path) => truncate(path, 200),
    'a snapshot that was emptied': (path) => writeFile(path, ''),
  }
  for (const [what, act] of Object.entries(spoil))
    it(`is told and kept: ${what}`, async () => {
      const store = await openAgain()
      const [snapshot = ''] = await filesOf(/^snapshot-/)
      await act(snapshot)
      const damaged = await readFile(snapshot)
      await untilTold(store, 'damage-met')
      const [kept = ''] = await readdir(join(folder, 'quarantine'))
      expect(await readFile(join(folder, 'quarantine', kept))).toEqual(damaged)
      expect(store.records('goals').size).toBe(2)
      expect(store.state.mode).toBe('read-write')
    })

  const spoilJournal: Readonly<Record<string, (path: string) => Promise<void>>> = {
    'a journal in which a byte was flipped': flip,
    'a journal that was cut off after a line': cutOffLastLine,
  }
  for (const [what, act] of Object.entries(spoilJournal))
    it(`is told and kept: ${what}`, async () => {
      const other = await open()
      for (const id of ['a', 'b', 'c', 'd']) await other.commit(putGoals(makeGoal(id)))
      const store = await open()
      const [journal = ''] = await filesOf(/^journal-.*-a\.log$/)
      await act(journal)
      await untilTold(store, 'damage-met')
      expect(store.records('goals').size).toBe(4)
    })

  const spoilMidway: Readonly<
    Record<string, readonly [pattern: RegExp, act: (path: string) => Promise<void>]>
  > = {
    'a snapshot in which a byte was flipped': [/^snapshot-/, flip],
    'a journal in which a byte was flipped': [/^journal-.*-a\.log$/, flip],
    'a journal that was cut off after a line': [/^journal-.*-a\.log$/, cutOffLastLine],
  }
  for (const [what, [pattern, act]] of Object.entries(spoilMidway))
    it(`is told when a look fell into the middle of the write: ${what}`, async () => {
      const other = await open()
      for (const id of ['a', 'b', 'c', 'd']) await other.commit(putGoals(makeGoal(id)))
      if (what.startsWith('a snapshot')) await other.close()
      const store = await open()
      const [path = ''] = await filesOf(pattern)
      const whole = await readFile(path)
      await truncate(path, 0)
      await store.refresh()
      await writeFile(path, whole)
      await act(path)
      await untilTold(store, 'damage-met')
      expect(store.records('goals').size).toBe(4)
    })

  it('is told once, also by the next opening', async () => {
    const store = await openAgain()
    const [snapshot = ''] = await filesOf(/^snapshot-/)
    await flip(snapshot)
    await untilTold(store, 'damage-met')
    await store.refresh()
    await store.close()
    expect(codesOf(store).filter((code) => code === 'damage-met')).toHaveLength(1)
    const next = await open()
    expect(codesOf(next)).toEqual([])
    expect(next.records('goals').size).toBe(2)
  })

  it('does not keep back-ups from being made, since everything had been read before', async () => {
    const store = await openAgain()
    const [snapshot = ''] = await filesOf(/^snapshot-/)
    await flip(snapshot)
    await untilTold(store, 'damage-met')
    expect(isClean(store.state)).toBe(true)
  })

  it('is told with what is missing where no other file has it', async () => {
    const other = await open()
    for (const id of ['a', 'b', 'c']) await other.commit(putGoals(makeGoal(id)))
    await other.close()
    const [snapshot = ''] = await filesOf(/^snapshot-/)
    const journals = await filesOf(/^journal-/)
    const lines = await Promise.all(journals.map((path) => readFile(path)))
    for (const path of [snapshot, ...journals]) await rm(path)
    const store = await open()
    await store.commit(putGoals(makeGoal('own')))
    // Both copies arrive with the same line damaged.
    for (const [index, bytes] of lines.entries()) {
      const second = bytes.indexOf('"words":"b"')
      bytes[second + 9] = 0x21
      await writeFile(journals[index] ?? '', bytes)
    }
    await untilTold(store, 'data-incomplete')
    expect(isClean(store.state)).toBe(false)
    expect([...store.records('goals').keys()].sort()).toEqual(['a', 'c', 'own'])
  })
})

describe('a file that is no damage', () => {
  it('is taken in when it was only half there at the first look', async () => {
    const other = await open()
    await other.commit(putGoals(makeGoal('a'), makeGoal('b')))
    await other.close()
    const [snapshot = ''] = await filesOf(/^snapshot-/)
    const bytes = await readFile(snapshot)
    for (const path of await filesOf(/./)) await rm(path, { recursive: true })
    const store = await open()
    await store.commit(putGoals(makeGoal('own')))
    await writeFile(snapshot, bytes.subarray(0, bytes.length >> 1))
    await store.refresh()
    await writeFile(snapshot, bytes)
    await passTimeUntil(() => expect(store.records('goals').size).toBe(3))
    await store.close()
    expect(codesOf(store)).toEqual([])
  })

  it('is told and left where it is when it is not ours', async () => {
    const store = await openAgain()
    await writeFile(join(folder, 'holiday.json'), '{}')
    await untilTold(store, 'file-foreign')
    expect(await readFile(join(folder, 'holiday.json'), 'utf8')).toBe('{}')
    expect(isClean(store.state)).toBe(true)
  })
})

import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { OpenStoreOptions } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import { makeEntry, makeGoal, putGoals, removeGoal } from '../../../support/store-records'

let folder = ''
let opened: Store[] = []
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'levelwise-store-')), 'data')
  opened = []
})
afterEach(async () => {
  for (const store of opened) await store.close()
  await rm(join(folder, '..'), { recursive: true, force: true })
})

async function open(options: Partial<OpenStoreOptions> = {}): Promise<Store> {
  const store = await openStore({ folder, ...options })
  opened.push(store)
  return store
}
const goalsOf = (store: Store): readonly string[] =>
  [...store.records('goals').values()].map(({ words }) => words)
const codesOf = (store: Store): readonly string[] => store.state.notices.map(({ code }) => code)
const filesOf = async (pattern: RegExp): Promise<string[]> =>
  (await readdir(folder)).filter((name) => pattern.test(name)).sort()
/** The folder as a kill leaves it: a copy made while the store is still open. */
async function kill(): Promise<void> {
  const copy = `${folder}-${Math.random()}`
  await cp(folder, copy, { recursive: true })
  folder = copy
}
async function contents(): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder)
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'utf8').catch(() => 'folder')),
  )
  return new Map(names.map((name, index) => [name, texts[index] ?? '']))
}

describe('what was saved', () => {
  it('is there when the store is opened again', async () => {
    const first = await open()
    expect(await first.commit(putGoals(makeGoal('a'), makeGoal('b')))).toEqual({ ok: true, value: undefined })
    await first.close()
    expect(goalsOf(await open())).toEqual(['a', 'b'])
  })

  it('is there after a kill, when nothing was closed', async () => {
    const store = await open()
    await store.commit(putGoals(makeGoal('a')))
    await store.commit(removeGoal('a'))
    await store.commit(putGoals(makeGoal('b')))
    await kill()
    expect(goalsOf(await open())).toEqual(['b'])
  })

  it('is on the disk, twice, before anybody sees it', async () => {
    const store = await open()
    const seen: string[] = []
    store.subscribe((touched) => seen.push(...(touched.get('goals') ?? [])))
    const done = store.commit(putGoals(makeGoal('a')))
    expect(store.records('goals').size).toBe(0)
    await done
    expect(seen).toEqual(['a'])
    const journals = await filesOf(/^journal-.*\.log$/)
    expect(journals).toHaveLength(2)
    for (const name of journals) expect(await readFile(join(folder, name), 'utf8')).toContain('"words":"a"')
  })

  it('is kept in the order of the calls, also when they are not awaited', async () => {
    const store = await open()
    const commits = Array.from({ length: 30 }, (_, index) =>
      store.commit(putGoals(makeGoal('same', `words ${index}`))),
    )
    const undone = store.undo()
    const after = store.commit(putGoals(makeGoal('other')))
    await Promise.all([...commits, undone, after])
    expect(goalsOf(store)).toEqual(['words 28', 'other'])
    await kill()
    expect(goalsOf(await open())).toEqual(['words 28', 'other'])
  })

  it('is what was handed over, whatever its maker does to it later', async () => {
    const store = await open()
    const goal = makeGoal('a', 'as saved')
    await store.commit(putGoals(goal))
    Object.assign(goal, { words: 'altered' })
    expect(goalsOf(store)).toEqual(['as saved'])
  })

  it.each([
    { name: 'a number that is none', put: { ...makeGoal('a'), level: NaN } },
    { name: 'a date', put: { ...makeGoal('a'), due: new Date(0) } },
    { name: 'an empty id', put: makeGoal('') },
  ])('is never $name: the change is refused', async ({ put }) => {
    const store = await open()
    const saved = await store.commit({
      label: 'goal-added',
      operations: [{ collection: 'goals', put: put as never }],
    })
    expect(saved).toMatchObject({ ok: false, error: { code: 'not-storable' } })
    expect(goalsOf(store)).toEqual([])
  })
})

describe('snapshots', () => {
  it('are made when the store is closed, and three are kept; journals that all three hold are gone', async () => {
    for (let index = 0; index < 6; index += 1) {
      const store = await open()
      await store.commit(putGoals(makeGoal(`g${index}`)))
      await store.close()
    }
    expect(await filesOf(/^snapshot-/)).toHaveLength(3)
    expect(goalsOf(await open())).toEqual(['g0', 'g1', 'g2', 'g3', 'g4', 'g5'])
  })

  it('gather in the journals of sessions that were killed, although nothing is changed any more', async () => {
    for (const words of ['a', 'b', 'c']) {
      await (await open()).commit(putGoals(makeGoal(words)))
      await kill()
    }
    const store = await open()
    await store.close()
    expect(await filesOf(/^snapshot-/)).toHaveLength(1)
    expect(goalsOf(await open())).toEqual(['a', 'b', 'c'])
  })

  it('are made beside the work when a journal has grown, without losing what is saved meanwhile', async () => {
    const store = await open()
    const long = 'x'.repeat(50_000)
    for (let index = 0; index < 60; index += 1)
      await store.commit(putGoals(makeGoal(`g${index}`, `${index} ${long}`)))
    await expect.poll(() => filesOf(/^snapshot-.*\.json$/), { timeout: 20_000 }).not.toHaveLength(0)
    await kill()
    expect(goalsOf(await open())).toHaveLength(60)
  })

  it('give everything as plain data that later changes do not touch', async () => {
    const store = await open()
    await store.commit(putGoals(makeGoal('a')))
    const before = store.snapshot()
    await store.commit(putGoals(makeGoal('b')))
    expect(Object.keys(before.records.goals)).toEqual(['a'])
    expect(Object.keys(store.snapshot().records.goals)).toEqual(['a', 'b'])
    expect(before.past).toHaveLength(1)
  })
})

describe('undo', () => {
  it('takes back what was added, changed and removed, and does it again', async () => {
    const store = await open()
    await store.commit(putGoals(makeGoal('a', 'first')))
    await store.commit(putGoals(makeGoal('a', 'second')))
    await store.commit(removeGoal('a'))
    expect(await store.undo()).toEqual({ ok: true, value: 'goal-archived' })
    expect(goalsOf(store)).toEqual(['second'])
    await store.undo()
    expect(goalsOf(store)).toEqual(['first'])
    await store.redo()
    expect(goalsOf(store)).toEqual(['second'])
  })

  it.each([
    { name: 'a restart', end: async (store: Store) => store.close() },
    { name: 'a kill', end: kill },
  ])('and redo work across $name', async ({ end }) => {
    const first = await open()
    await first.commit(putGoals(makeGoal('a')))
    await first.commit(putGoals(makeGoal('b')))
    await first.undo()
    await end(first)
    const second = await open()
    expect(second.history()).toEqual({ undo: 'goal-added', redo: 'goal-added' })
    await second.redo()
    expect(goalsOf(second)).toEqual(['a', 'b'])
    await second.undo()
    await second.undo()
    expect(goalsOf(second)).toEqual([])
  })

  it('passes over what nobody wants to undo', async () => {
    const store = await open()
    await store.commit(putGoals(makeGoal('a')))
    const put = { id: 'x', blockId: 'b', progress: 0.5, at: '' }
    await store.commit({ label: 'position', undoable: false, operations: [{ collection: 'positions', put }] })
    await store.undo()
    expect(goalsOf(store)).toEqual([])
    expect(store.records('positions').size).toBe(1)
  })

  it('of nothing changes nothing', async () => {
    expect(await (await open()).undo()).toEqual({ ok: true, value: null })
  })
})

describe('several writers in one folder', () => {
  it('see what the others save, and are told of it', async () => {
    const one = await open()
    const other = await open()
    await one.commit(putGoals(makeGoal('a')))
    await expect.poll(() => goalsOf(other), { timeout: 20_000 }).toEqual(['a'])
    const seen: string[] = []
    one.subscribe((touched) => seen.push(...(touched.get('goals') ?? [])))
    await other.commit(putGoals(makeGoal('b')))
    await one.refresh()
    expect(seen).toEqual(['b'])
    expect(goalsOf(one)).toEqual(['a', 'b'])
  })

  it('lose nothing when they save at once', async () => {
    const stores = await Promise.all([open(), open(), open()])
    await Promise.all(
      stores.flatMap((store, writer) =>
        Array.from({ length: 20 }, (_, index) => store.commit(putGoals(makeGoal(`w${writer}-${index}`)))),
      ),
    )
    for (const store of stores) await store.refresh()
    for (const store of stores) expect(goalsOf(store)).toHaveLength(60)
    await kill()
    expect(goalsOf(await open())).toHaveLength(60)
  })

  it('agree on the newest version of what both have changed, and the other one lies in the trash', async () => {
    const one = await open()
    await one.commit(putGoals(makeGoal('a', 'at first')))
    await one.close()
    const there = `${folder}-there`
    await cp(folder, there, { recursive: true })
    const here = await open()
    const away = await open({ folder: there })
    await here.commit(putGoals(makeGoal('a', 'changed here')))
    await away.commit(putGoals(makeGoal('x')))
    await away.commit(putGoals(makeGoal('a', 'changed there')))
    await cp(there, folder, { recursive: true, force: false })
    await here.refresh()
    expect(goalsOf(here)).toEqual(['changed there', 'x'])
    expect([...here.records('trash').values()].map(({ record }) => record)).toEqual([
      makeGoal('a', 'changed here'),
    ])
    expect(codesOf(here)).toContain('other-version-kept')
    await cp(folder, there, { recursive: true, force: false })
    await away.refresh()
    expect(goalsOf(away)).toEqual(['changed there', 'x'])
    expect(away.records('trash').size).toBe(1)
  })

  it('find both additions under a log entry to which both have added', async () => {
    const one = await open()
    const put = (store: Store, ...corrections: string[]): ReturnType<Store['commit']> =>
      store.commit({
        label: 'log-added',
        operations: [{ collection: 'log', put: makeEntry('e', ...corrections) }],
      })
    await put(one)
    await one.close()
    const there = `${folder}-there`
    await cp(folder, there, { recursive: true })
    const here = await open()
    const away = await open({ folder: there })
    await put(here, 'from here')
    await put(away, 'from there')
    await cp(there, folder, { recursive: true, force: false })
    await here.refresh()
    const appended = here.records('log').get('e')?.appended ?? []
    expect(appended.map((each) => (each.kind === 'correction' ? each.text : ''))).toEqual([
      'from here',
      'from there',
    ])
    expect(here.records('trash').size).toBe(0)
  })

  it('do not undo each other', async () => {
    const one = await open()
    const other = await open()
    await one.commit(putGoals(makeGoal('mine')))
    await other.commit(putGoals(makeGoal('yours')))
    await one.refresh()
    await one.undo()
    expect(goalsOf(one)).toEqual(['yours'])
  })

  it.each([
    '.sync-conflict-20260101-101010-ABCDEFG',
    ' (conflicted copy 2026-01-01)',
    ' (Case Conflict)',
    '(1)',
    '-HOST',
  ])('and a copy named "%s" by a file-sync tool are merged', async (suffix) => {
    const store = await open()
    await store.commit(putGoals(makeGoal('a')))
    await kill()
    for (const name of await filesOf(/^journal-/))
      await rename(join(folder, name), join(folder, name.replace('.log', `${suffix}.log`)))
    const merged = await open()
    expect(goalsOf(merged)).toEqual(['a'])
    expect(codesOf(merged)).toEqual(['conflict-copies-merged'])
  })
})

describe('damage to any one file', () => {
  const damages = [
    { name: 'cut off', change: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2) },
    { name: 'empty', change: () => Buffer.alloc(0) },
    { name: 'full of zeros', change: (bytes: Buffer) => Buffer.alloc(bytes.length) },
    {
      name: 'altered by one letter',
      change: (bytes: Buffer) => Buffer.from(bytes.toString().replace('"words"', '"wards"')),
    },
    { name: 'something else', change: () => Buffer.from('PK\u0003\u0004') },
  ]
  it.each(damages)('that is $name loses nothing', async ({ change }) => {
    for (const words of ['first', 'second']) {
      const store = await open()
      await store.commit(putGoals(makeGoal(words)))
      await store.close()
    }
    const last = await open()
    await last.commit(putGoals(makeGoal('third')))
    const names = await filesOf(/^(journal|snapshot)-/)
    const whole = folder
    for (const name of names) {
      folder = whole
      await kill()
      await writeFile(join(folder, name), change(await readFile(join(folder, name))))
      const store = await open()
      expect(goalsOf(store), name).toEqual(['first', 'second', 'third'])
      expect(store.state.mode).toBe('read-write')
      await store.close()
    }
    folder = whole
  })

  it('is told once, and the damaged bytes are kept', async () => {
    const first = await open()
    await first.commit(putGoals(makeGoal('a')))
    await first.close()
    const [snapshot = ''] = await filesOf(/^snapshot-/)
    await writeFile(join(folder, snapshot), 'broken')
    const second = await open()
    expect(codesOf(second)).toEqual(['data-damaged'])
    expect(await readdir(join(folder, 'quarantine'))).toEqual([expect.stringContaining(snapshot)])
    await second.close()
    expect(codesOf(await open())).toEqual([])
  })

  it('of all files is never replaced by an empty store', async () => {
    const first = await open()
    await first.commit(putGoals(makeGoal('a')))
    await first.close()
    for (const name of await filesOf(/^(journal|snapshot)-/)) await writeFile(join(folder, name), 'broken')
    const before = await contents()
    const second = await open()
    expect(second.state.mode).toBe('read-only')
    expect(codesOf(second)).toEqual(['data-unreadable'])
    expect(await second.commit(putGoals(makeGoal('z')))).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    })
    await second.close()
    expect(await contents()).toEqual(before)
  })
})

describe('a folder', () => {
  it('with a file that is not ours keeps it and says so', async () => {
    await mkdir(folder)
    await writeFile(join(folder, 'holiday.jpg'), 'mine')
    await writeFile(join(folder, '.DS_Store'), '')
    const store = await open()
    expect(store.state.notices).toMatchObject([{ code: 'file-foreign', details: { file: 'holiday.jpg' } }])
    await store.commit(putGoals(makeGoal('a')))
    await store.close()
    expect(await readFile(join(folder, 'holiday.jpg'), 'utf8')).toBe('mine')
  })

  it('that should hold data and does not is told as lost, and nothing is begun in it', async () => {
    const gone = await open({ expectData: true })
    expect(gone.state.mode).toBe('read-only')
    expect(codesOf(gone)).toEqual(['data-folder-gone'])
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
    await mkdir(folder)
    const empty = await open({ expectData: true })
    expect(codesOf(empty)).toEqual(['data-folder-gone'])
    expect(await readdir(folder)).toEqual([])
  })

  it('in which a power cut left rubbish where the very first header was being written is a beginning', async () => {
    await mkdir(folder)
    await writeFile(join(folder, 'journal-abcdefghijkl-000001-a.log'), 'rub\nbish\nof three lines')
    const store = await open()
    expect(store.state.mode).toBe('read-write')
    expect(await store.commit(putGoals(makeGoal('a')))).toEqual({ ok: true, value: undefined })
  })

  it.each([1, 40])(
    'that holds more rubbish than a first header, in %i lines, is never taken for empty',
    async (lines) => {
      await mkdir(folder)
      const rubbish = Array.from({ length: lines }, () => 'x'.repeat(2_000 / lines)).join('\n')
      for (const copy of ['a', 'b'])
        await writeFile(join(folder, `journal-abcdefghijkl-000001-${copy}.log`), rubbish)
      const store = await open()
      expect([store.state.mode, ...codesOf(store)]).toEqual(['read-only', 'data-unreadable'])
    },
  )

  it('that goes away while the store is open is not made anew, and memory stays as the disk was', async () => {
    const store = await open()
    await store.commit(putGoals(makeGoal('a')))
    await rename(folder, `${folder}-away`)
    expect(await store.commit(putGoals(makeGoal('b')))).toMatchObject({
      ok: false,
      error: { code: 'data-folder-gone' },
    })
    expect(goalsOf(store)).toEqual(['a'])
    await rename(`${folder}-away`, folder)
    expect(await store.commit(putGoals(makeGoal('c')))).toMatchObject({ ok: true })
    await kill()
    expect(goalsOf(await open())).toContain('c')
  })

  it('whose journals somebody deletes while the store is open gets everything again', async () => {
    const store = await open()
    await store.commit(putGoals(makeGoal('a')))
    for (const name of await filesOf(/^journal-/)) await rm(join(folder, name))
    expect(await store.commit(putGoals(makeGoal('b')))).toMatchObject({ ok: true })
    await kill()
    expect(goalsOf(await open())).toEqual(['a', 'b'])
  })

  it('that is opened for reading only is not altered by a byte', async () => {
    const store = await open()
    await store.commit(putGoals(makeGoal('a')))
    await kill()
    const [journal = ''] = await filesOf(/-a\.log$/)
    await writeFile(join(folder, journal), 'broken')
    const before = await contents()
    const reader = await open({ access: 'read-only' })
    expect(goalsOf(reader)).toEqual(['a'])
    expect(codesOf(reader)).toEqual(['data-damaged-in-place'])
    expect(await reader.commit(putGoals(makeGoal('b')))).toMatchObject({ error: { code: 'read-only' } })
    await reader.close()
    expect(await contents()).toEqual(before)
  })
})

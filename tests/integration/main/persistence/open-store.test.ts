import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDurableFile } from '../../../../src/main/persistence/durable-file'
import { openFileStore } from '../../../../src/main/persistence/file-store'
import { createRecordsService } from '../../../../src/main/records/records-service'
import { success } from '../../../../src/shared/base/result'
import type { Goal } from '../../../../src/shared/goals/goal'
import type { LogEntry } from '../../../../src/shared/fit-check/log-entry'
import type { Change } from '../../../../src/shared/store/change'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-store-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = () => openFileStore(createDurableFile(folder))
const goal = (id: string, words = id): Goal => ({
  id,
  words,
  level: 1,
  due: null,
  createdAt: '',
  archivedAt: null,
  history: [],
})
const put = (...goals: readonly Goal[]): Change => ({
  label: 'goal-added',
  operations: goals.map((each) => ({ collection: 'goals', put: each })),
})
const dataFiles = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => /^data-\d+\.json$/.test(name)).sort()

describe('what was saved', () => {
  it('is there when the store is opened again', async () => {
    const first = await open()
    expect(await first.commit(put(goal('a'), goal('b')))).toEqual({ ok: true, value: undefined })
    await first.close()
    expect([...(await open()).records('goals').keys()]).toEqual(['a', 'b'])
  })

  it('is on the disk before anybody sees it', async () => {
    const store = await open()
    const seen: string[] = []
    store.subscribe(() => seen.push('told'))
    const done = store.commit(put(goal('a')))
    expect(store.records('goals').size).toBe(0)
    await done
    expect(seen).toEqual(['told'])
    const newest = (await dataFiles()).pop() ?? ''
    expect(await readFile(join(folder, newest), 'utf8')).toContain('"a"')
  })

  it('is kept in the order of the calls, also when they are not awaited', async () => {
    const store = await open()
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => store.commit(put(goal('same', `words ${index}`)))),
    )
    expect(store.records('goals').get('same')?.words).toBe('words 29')
  })

  it('is kept in three generations', async () => {
    const store = await open()
    for (let index = 0; index < 6; index += 1) await store.commit(put(goal(`g${index}`)))
    expect(await dataFiles()).toHaveLength(3)
  })
})

describe('undo', () => {
  it('takes back what was added, changed and removed, and does it again', async () => {
    const store = await open()
    await store.commit(put(goal('a', 'first')))
    await store.commit(put(goal('a', 'second')))
    await store.commit({ label: 'goal-archived', operations: [{ collection: 'goals', remove: 'a' }] })
    expect(await store.undo()).toEqual({ ok: true, value: 'goal-archived' })
    expect(store.records('goals').get('a')?.words).toBe('second')
    await store.undo()
    expect(store.records('goals').get('a')?.words).toBe('first')
    await store.redo()
    expect(store.records('goals').get('a')?.words).toBe('second')
  })

  it('works across a restart', async () => {
    const first = await open()
    await first.commit(put(goal('a')))
    await first.close()
    const second = await open()
    expect(second.history()).toEqual({ undo: 'goal-added', redo: null })
    await second.undo()
    expect(second.records('goals').size).toBe(0)
  })

  it('passes over what nobody wants to undo', async () => {
    const store = await open()
    await store.commit(put(goal('a')))
    const position = { id: 'x', blockId: 'b', progress: 0.5, at: '' }
    await store.commit({
      label: 'position',
      undoable: false,
      operations: [{ collection: 'positions', put: position }],
    })
    await store.undo()
    expect(store.records('goals').size).toBe(0)
    expect(store.records('positions').size).toBe(1)
  })

  it('of nothing changes nothing', async () => {
    expect(await (await open()).undo()).toEqual({ ok: true, value: null })
  })
})

describe('a file that is not whole', () => {
  async function damageNewest(change: (text: string) => string): Promise<string> {
    const store = await open()
    await store.commit(put(goal('a', 'first')))
    await store.commit(put(goal('a', 'second')))
    await store.close()
    const newest = (await dataFiles()).pop() ?? ''
    await writeFile(join(folder, newest), change(await readFile(join(folder, newest), 'utf8')))
    return newest
  }

  it.each([
    { name: 'cut off', change: (text: string) => text.slice(0, text.length / 2) },
    { name: 'empty', change: () => '' },
    { name: 'altered by one letter', change: (text: string) => text.replace('second', 'sekond') },
    { name: 'something else', change: () => 'PK\u0003\u0004' },
  ])('that is $name gives way to the one before and is kept aside', async ({ change }) => {
    const newest = await damageNewest(change)
    const store = await open()
    expect(store.records('goals').get('a')?.words).toBe('first')
    expect(store.state.notices.map((notice) => notice.code)).toEqual(['data-damaged'])
    expect((await readdir(join(folder, 'quarantine'))).some((name) => name.endsWith(newest))).toBe(true)
  })

  it('is never replaced by an empty store when nothing whole is left', async () => {
    await damageNewest((text) => text)
    for (const name of await dataFiles()) await writeFile(join(folder, name), 'broken')
    const before = await dataFiles()
    const store = await open()
    expect(store.state).toMatchObject({ mode: 'read-only', notices: [{ code: 'data-unreadable' }] })
    expect(await store.commit(put(goal('z')))).toMatchObject({ ok: false, error: { code: 'read-only' } })
    expect(await dataFiles()).toEqual(before)
  })

  it('of a newer version is shown and never written', async () => {
    const newest = await damageNewest((text) => text.replace('"schema":1', '"schema":2'))
    const before = await readFile(join(folder, newest), 'utf8')
    const store = await open()
    expect(store.state).toMatchObject({ mode: 'read-only', notices: [{ code: 'data-newer' }] })
    expect(store.records('goals').get('a')?.words).toBe('second')
    expect(await readFile(join(folder, newest), 'utf8')).toBe(before)
  })
})

describe('a folder that cannot be written to', () => {
  it('is told, and memory stays as the disk is', async () => {
    const store = await open()
    await store.commit(put(goal('a')))
    await rm(folder, { recursive: true })
    await writeFile(folder, 'a file in its place')
    const saved = await store.commit(put(goal('b')))
    expect(saved).toMatchObject({ ok: false, error: { code: 'not-saved' } })
    expect([...store.records('goals').keys()]).toEqual(['a'])
  })
})

describe('the log', () => {
  const entry = (changes: Partial<LogEntry> = {}): LogEntry => ({
    id: 'e',
    createdAt: '2026-01-01T00:00:00Z',
    goal: { id: 'g', words: 'g', level: 1 },
    subject: { kind: 'pasted', text: 't', title: 't', adviser: null },
    presumedLevel: 1,
    suggestion: null,
    answers: [],
    verdict: 'fits',
    rule: 'all-yes',
    override: null,
    confidence: null,
    expectation: '',
    expectBy: null,
    reviewOn: null,
    appended: [],
    ...changes,
  })
  const log = (put: LogEntry): Change => ({ label: 'log-added', operations: [{ collection: 'log', put }] })
  const correction = { kind: 'correction', at: 't', text: 'no' } as const

  it('takes additions and refuses every change of what was judged', async () => {
    const records = createRecordsService(await open(), async () => success(undefined))
    expect(await records.commit(log(entry()))).toMatchObject({ ok: true })
    expect(await records.commit(log(entry({ appended: [correction] })))).toMatchObject({ ok: true })
    const changes = [
      { verdict: 'not-ready' },
      { expectation: 'x' },
      { appended: [] },
      { presumedLevel: 2, appended: [correction] },
    ] as const
    for (const change of changes)
      expect(await records.commit(log(entry(change)))).toMatchObject({
        ok: false,
        error: { code: 'log-frozen' },
      })
    expect(records.get('log', 'e')).toEqual(entry({ appended: [correction] }))
  })
})

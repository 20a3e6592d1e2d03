import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guardName } from '../../../../src/main/persistence/data-folder'
import { frameLine } from '../../../../src/main/persistence/framed-line'
import { openStore } from '../../../../src/main/persistence/open-store'
import { collectionNames } from '../../../../src/shared/store/collections'
import { makeGoal, putGoals } from '../../../support/store-records'

const golden = join(__dirname, '..', '..', '..', 'fixtures', 'data-folders')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-formats-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function contents(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder, { recursive: true })).sort()
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'latin1').catch(() => 'folder')),
  )
  return new Map(names.map((name, index) => [name, texts[index] ?? '']))
}

/** Without empty collections: later versions know more of them. */
const filled = (records: object): object =>
  Object.fromEntries(Object.entries(records).filter(([, table]) => Object.keys(table as object).length > 0))

describe('data of schema 1', () => {
  const bring = (): Promise<void> => cp(join(golden, 'format-1', 'data'), folder, { recursive: true })

  it('is brought up to date with every record, and what could be undone can be undone', async () => {
    await bring()
    const expected = JSON.parse(await readFile(join(golden, 'format-1', 'expected.json'), 'utf8')) as {
      readonly data: { readonly records: object }
      readonly history: object
    }
    for (const _ of ['first', 'second']) {
      const store = await openStore({ folder })
      expect(store.state).toMatchObject({ mode: 'read-write', notices: [] })
      expect(filled(store.snapshot().records)).toEqual(filled(expected.data.records))
      expect(store.history()).toEqual(expected.history)
      await store.close()
    }
    const store = await openStore({ folder })
    expect(store.records('goals').get('goal-b')?.archivedAt).toBeNull()
    await store.redo()
    expect(store.records('goals').get('goal-b')?.archivedAt).not.toBeNull()
    await store.close()
  })

  it('is kept as it was, and the version that wrote it is stopped from beginning anew', async () => {
    await bring()
    const before = await contents()
    await (await openStore({ folder })).close()
    for (const [name, text] of before)
      expect(await readFile(join(folder, 'before-format-2', name), 'latin1')).toBe(text)
    const left = (await readdir(folder)).filter((name) => name.startsWith('data-'))
    expect(left).toEqual([guardName])
    // That version takes the highest number for the newest and refuses a reader's schema above its own.
    expect(JSON.parse(await readFile(join(folder, guardName), 'utf8'))).toMatchObject({
      format: 'levelwise-data',
      minReaderSchema: 2,
    })
  })

  it('of which the newest file is damaged is read from the one before, and the damaged one is kept', async () => {
    await bring()
    await writeFile(join(folder, 'data-000000010.json'), 'broken')
    const store = await openStore({ folder })
    expect(store.state.notices.map(({ code }) => code)).toEqual(['data-damaged'])
    expect(store.records('log').size).toBe(1)
    await store.close()
    expect(await readdir(join(folder, 'quarantine'))).toEqual([
      expect.stringContaining('data-000000010.json'),
    ])
  })

  it('of which nothing is whole is left alone', async () => {
    await bring()
    for (const name of await readdir(folder)) await writeFile(join(folder, name), 'broken')
    const before = await contents()
    const store = await openStore({ folder })
    expect(store.state.mode).toBe('read-only')
    expect(store.state.notices.map(({ code }) => code)).toEqual(['data-unreadable'])
    await store.close()
    expect(await contents()).toEqual(before)
  })
})

/**
 * The folder in fixtures was written by the first version with schema 2 and is frozen: two machines, a conflict, what was undone,
 * and no closing at the end.
 */
describe('data of schema 2', () => {
  const bring = (): Promise<void> => cp(join(golden, 'format-2', 'data'), folder, { recursive: true })
  const expected = async (): Promise<{
    readonly data: { readonly records: object }
    readonly history: object
  }> =>
    JSON.parse(await readFile(join(golden, 'format-2', 'expected.json'), 'utf8')) as Awaited<
      ReturnType<typeof expected>
    >

  it('opens with every record and with what can be undone and redone, again and again', async () => {
    await bring()
    const { data, history } = await expected()
    for (const _ of ['first', 'second', 'third']) {
      const store = await openStore({ folder })
      expect(store.state).toMatchObject({ mode: 'read-write', notices: [] })
      expect(filled(store.snapshot().records)).toEqual(filled(data.records))
      expect(store.history()).toEqual(history)
      await store.close()
    }
  })

  it('is read without a byte being altered where that is asked', async () => {
    await bring()
    const before = await contents()
    const store = await openStore({ folder, access: 'read-only' })
    expect(filled(store.snapshot().records)).toEqual(filled((await expected()).data.records))
    await store.close()
    expect(await contents()).toEqual(before)
  })

  it('holds something of every collection but of those that only schema 1 filled', async () => {
    const { data } = await expected()
    const names = collectionNames.filter((name) => name !== 'searches')
    expect(Object.keys(filled(data.records)).sort()).toEqual([...names].sort())
  })
})

describe('data of a newer version', () => {
  const common = { writer: 'writerwriter', seen: {} }
  it.each([
    {
      name: 'in a snapshot that cannot be read here',
      file: 'snapshot-000000009-writerwriter.json',
      header: { format: 'levelwise-snapshot', schema: 3, minReaderSchema: 3, generation: 9, ...common },
    },
    {
      name: 'in a journal that cannot be read here',
      file: 'journal-writerwriter-000001-a.log',
      header: { format: 'levelwise-journal', schema: 4, minReaderSchema: 3, journal: 1, ...common },
    },
    {
      name: 'in a journal that can still be read here',
      file: 'journal-writerwriter-000001-a.log',
      header: { format: 'levelwise-journal', schema: 3, minReaderSchema: 2, journal: 1, ...common },
    },
    {
      name: 'in one whole file, as schema 1 kept it',
      file: 'data-000000010.json',
      header: undefined,
    },
  ])('$name is shown as far as it can be, and no byte of the folder is altered', async ({ file, header }) => {
    const first = await openStore({ folder })
    await first.commit(putGoals(makeGoal('a')))
    await first.close()
    const newer = JSON.stringify({ format: 'levelwise-data', schema: 7, minReaderSchema: 7 })
    await writeFile(join(folder, file), header === undefined ? `${newer}\n` : frameLine(header))
    const before = await contents()
    const store = await openStore({ folder })
    expect(store.state.mode).toBe('read-only')
    expect(store.state.notices.map(({ code }) => code)).toEqual(['data-newer'])
    expect(store.records('goals').size).toBe(1)
    expect(await store.commit(putGoals(makeGoal('b')))).toMatchObject({ error: { code: 'read-only' } })
    await store.close()
    expect(await contents()).toEqual(before)
  })

  it('that arrives while the store is open stops it from writing', async () => {
    const store = await openStore({ folder })
    await store.commit(putGoals(makeGoal('a')))
    const header = { format: 'levelwise-journal', schema: 3, minReaderSchema: 3, journal: 1, ...common }
    await writeFile(join(folder, 'journal-writerwriter-000001-a.log'), frameLine(header))
    const told: string[] = []
    store.watchState(({ mode }) => told.push(mode))
    await store.refresh()
    expect(told).toEqual(['read-only'])
    expect(await store.commit(putGoals(makeGoal('b')))).toMatchObject({ error: { code: 'read-only' } })
    await store.close()
  })
})

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Importing } from '../../../../src/main/app/create-importing'
import { blobsOf, createBlobStore } from '../../../../src/main/blobs/blob-store'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import type { InstalledPack } from '../../../../src/shared/store/collections'
import { keepPack } from '../../../support/kept-pack'
import { openImporting } from '../../../support/open-importing'

let root = ''
let store: Store
let importing: Importing
let pack: InstalledPack
const told: string[] = []
const elsewhere = (): string => join(root, 'other-machine')
const here = (): string => blobsOf(join(root, 'data'))

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'levelwise-files-'))
  told.length = 0
  pack = await keepPack(createBlobStore(elsewhere()), 'A note that another machine imported.')
  store = await openStore({ folder: join(root, 'data') })
  importing = openImporting(root, store)
  importing.onFiles({
    waiting: (packs) => told.push(`waiting ${packs.map(({ title, files }) => `${title} ${files}`).join()}`),
    arrived: (packs) => told.push(`arrived ${packs.map(({ title }) => title).join()}`),
  })
})
afterEach(async () => {
  importing.close()
  await store.close()
  rmSync(root, { recursive: true, force: true })
})

const names = (): readonly string[] =>
  pack.parts.flatMap(({ text, catalogue, images }) => [text, catalogue, ...images])
const bring = (name: string): void => copyFileSync(join(elsewhere(), name), join(here(), name))
const record = (): ReturnType<Store['commit']> =>
  store.commit({ label: 'imported', operations: [{ collection: 'packs', put: pack }] })
const untilTold = (what: string): Promise<void> =>
  vi.waitFor(() => expect(told).toContain(what), { timeout: 20_000, interval: 50 })

describe('an imported pack whose record came before its files', () => {
  it('is told as waiting, left out, and taken up when the last file is here', async () => {
    await record()
    await untilTold('waiting Notes 3')
    expect(await importing.library.packs()).toEqual([])
    const indexed: string[] = []
    const stop = importing.searched.subscribe(
      async ({ put }) => void indexed.push(...put.map(({ id }) => id)),
    )
    for (const name of names()) bring(name)
    await untilTold('arrived Notes')
    await untilTold('waiting ')
    const [loaded] = await importing.library.packs()
    const [id = ''] = [...(loaded?.items.keys() ?? [])]
    const item = await importing.library.item(id)
    expect(item?.blocks.map(({ text }) => text)).toEqual(['A note that another machine imported.'])
    await vi.waitFor(() => expect(indexed).toContain(id))
    stop()
  })

  it('is not read while a file is only half here', async () => {
    const [text = '', ...others] = names()
    mkdirSync(here(), { recursive: true })
    for (const name of others) bring(name)
    const whole = readFileSync(join(elsewhere(), text))
    writeFileSync(join(here(), text), whole.subarray(0, whole.length >> 1))
    await record()
    await untilTold('waiting Notes 1')
    expect(await importing.library.packs()).toEqual([])
    bring(text)
    await untilTold('arrived Notes')
    expect(await importing.library.packs()).toHaveLength(1)
  })

  it('can be read while only a picture is missing, which is told all the same', async () => {
    mkdirSync(here(), { recursive: true })
    const { text = '', catalogue = '', images = [] } = pack.parts[0] ?? {}
    bring(text)
    bring(catalogue)
    await record()
    await untilTold('waiting Notes 1')
    expect(await importing.library.packs()).toHaveLength(1)
    for (const name of images) bring(name)
    await untilTold('arrived Notes')
  })

  it('is not told when all of them are here', async () => {
    mkdirSync(here(), { recursive: true })
    for (const name of names()) bring(name)
    await record()
    await importing.lookForFiles()
    expect(told).toEqual([])
  })
})

describe('search, which is told of imported packs', () => {
  it('hears of a change also where an earlier one could not be told', async () => {
    mkdirSync(here(), { recursive: true })
    for (const name of names()) bring(name)
    let calls = 0
    const heard: string[] = []
    importing.searched.subscribe(async ({ put }) => {
      calls += 1
      if (calls === 1) throw new Error('the worker ended')
      heard.push(...put.map(({ id }) => id))
    })
    await record()
    await vi.waitFor(() => expect(calls).toBe(1))
    const [id = ''] = [...((await importing.library.packs())[0]?.items.keys() ?? [])]
    const put = { id, levels: [3 as const], by: 'hand' as const, at: '2026-03-01T10:00:00Z' }
    await store.commit({ label: 'level-given', operations: [{ collection: 'tagged', put }] })
    await vi.waitFor(() => expect(heard).toContain(id))
  })
})

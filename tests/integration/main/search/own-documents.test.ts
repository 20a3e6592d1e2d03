import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import { createOwnDocuments, joinOwnDocuments } from '../../../../src/main/search/own-documents'
import type { OwnDocuments } from '../../../../src/main/search/own-documents'
import type { SearchUpdate } from '../../../../src/main/search/search-protocol'
import { summariseItem } from '../../../../src/shared/content/summarise-item'
import { noFacets } from '../../../../src/shared/search/search-document'
import type { Operation } from '../../../../src/shared/store/change'
import { createAdvice, createAnnotation, createList } from '../../../support/export-builders'
import { createLogEntry } from '../../../support/log-entry-builders'
import { makeGoal } from '../../../support/store-records'

const card = createAdvice({ topic: 'flow' })
const subject = {
  kind: 'item',
  itemId: card.id,
  itemVersion: 'v1',
  itemKind: 'advice',
  title: card.title,
  levels: [2],
  adviser: null,
  sources: [],
} as const
const contrast = {
  id: 'pair',
  title: 'Ask or act',
  differ: 'route',
  sides: [card.id, 'pasted-1'],
  ask: ['', ''],
  why: [],
  createdAt: '2026-03-01',
  texts: [null, 'Act first.'],
} as const
const records: readonly Operation[] = [
  { collection: 'annotations', put: createAnnotation(card, 'stop list', { id: 'mark' }) },
  { collection: 'lists', put: createList([{ title: '', itemIds: [card.id] }], { id: 'reading' }) },
  { collection: 'log', put: createLogEntry({ id: 'check', subject }) },
  { collection: 'contrasts', put: contrast },
  { collection: 'goals', put: makeGoal('goal') },
]
const documentIds = ['annotation:mark', 'list:reading', 'log:check', 'contrast:pair']

let root = ''
let store: Store
let own: OwnDocuments
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'levelwise-own-'))
  store = await openStore({ folder: join(root, 'data') })
  own = createOwnDocuments(store, (id) => (id === card.id ? summariseItem(card) : undefined))
})
afterEach(async () => {
  await store.close()
  await rm(root, { recursive: true, force: true })
})
const commit = (...operations: readonly Operation[]): Promise<unknown> =>
  store.commit({ label: 'goal-added', operations })

describe('what the user made, as something that can be found', () => {
  it('is every highlight, list, log entry and contrast, and nothing else', async () => {
    await commit(...records)
    expect((await own.stamps()).map(({ id }) => id)).toEqual(documentIds)
    expect((await own.read(documentIds)).map(({ id }) => id)).toEqual(documentIds)
  })

  it('is read by id, and what is gone is passed over', async () => {
    await commit(...records)
    expect((await own.read(['log:check', 'log:gone', 'goal'])).map(({ id }) => id)).toEqual(['log:check'])
  })

  it('bears the same stamp when it is read as when it is listed', async () => {
    await commit(...records)
    const read = await own.read(documentIds)
    expect(await own.stamps()).toEqual(read.map(({ id, stamp }) => ({ id, stamp })))
  })

  it('can be filtered by what is known of the item that it is about', async () => {
    await commit(...records)
    const [mark, , check] = await own.read(documentIds)
    expect(mark?.facets).toMatchObject({ topic: 'flow', levels: [2], packId: 'levelwise' })
    expect(check?.facets).toMatchObject({ topic: 'flow', packId: 'levelwise' })
    const alone = await createOwnDocuments(store, () => undefined).read(['annotation:mark'])
    expect(alone[0]?.facets.topic).toBe(noFacets.topic)
  })

  it('is told when it comes, when it changes and when it goes', async () => {
    const updates: SearchUpdate[] = []
    const stop = own.subscribe(async (update) => void updates.push(update))
    await commit(...records)
    await commit({ collection: 'lists', put: createList([], { id: 'reading', title: 'Later' }) })
    await commit({ collection: 'annotations', remove: 'mark' }, { collection: 'log', remove: 'check' })
    await commit({ collection: 'goals', put: makeGoal('other') })
    stop()
    await commit({ collection: 'lists', remove: 'reading' })
    expect(updates.map(({ put, remove }) => ({ put: put.map(({ id }) => id), remove }))).toEqual([
      { put: documentIds, remove: [] },
      { put: ['list:reading'], remove: [] },
      { put: [], remove: ['annotation:mark', 'log:check'] },
    ])
    expect(updates[1]?.put[0]?.title).toBe('Later')
  })
})

describe('several sources of documents', () => {
  it('are one: both are listed, read and followed, and one stop ends both', async () => {
    const second = await openStore({ folder: join(root, 'second') })
    const both = joinOwnDocuments([own, createOwnDocuments(second, () => undefined)])
    const told: string[] = []
    const stop = both.subscribe(async ({ put }) => void told.push(...put.map(({ id }) => id)))
    await commit({ collection: 'lists', put: createList([], { id: 'here' }) })
    const there: Operation = { collection: 'lists', put: createList([], { id: 'there' }) }
    await second.commit({ label: 'list-added', operations: [there] })
    expect(told).toEqual(['list:here', 'list:there'])
    expect((await both.stamps()).map(({ id }) => id)).toEqual(told)
    expect((await both.read(told)).map(({ id }) => id)).toEqual(told)
    stop()
    await second.commit({ label: 'list-added', operations: [there] })
    expect(told).toHaveLength(2)
    await second.close()
  })
})

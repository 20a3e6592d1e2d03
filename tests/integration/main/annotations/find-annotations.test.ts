import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnnotationsService } from '../../../../src/main/annotations/annotations-service'
import type { AnnotationsService } from '../../../../src/main/annotations/annotations-service'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import type { Annotation } from '../../../../src/shared/annotations/annotation'
import type { AnnotationFilter } from '../../../../src/shared/ipc/calls/annotations-calls'
import { highlight, paragraphs } from '../../../support/annotation-builders'

const blocks = paragraphs('Nobody owns the order while it waits.', 'People nod at the Map and go.')
const mark = (id: string, words: string, change: Partial<Annotation>): Annotation => ({
  ...highlight(blocks, words, undefined, id),
  ...change,
})
const marks = [
  mark('oldest', 'Nobody owns', { createdAt: '2026-01-01', colour: 'doubt', tags: ['desks', 'waste'] }),
  mark('second', 'Map', { createdAt: '2026-01-02', itemId: 'other', tags: ['desks'], private: true }),
  mark('tray', 'it waits', { createdAt: '2026-01-03', orphaned: true, note: 'Ask Élise' }),
  mark('a-moved', 'nod', { createdAt: '2026-01-04', moved: { quote: 'nods', score: 0.9 } }),
  mark('b-same-time', 'go', { createdAt: '2026-01-04', colour: 'try' }),
]

let folder = ''
let store: Store
let annotations: AnnotationsService
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-annotations-'))
  store = await openStore({ folder: join(folder, 'data') })
  const library = { versions: async () => new Map<string, string>(), item: async () => null }
  annotations = createAnnotationsService(store, library, () => '2026-02-02')
  const operations = marks.map((put) => ({ collection: 'annotations' as const, put }))
  await store.commit({ label: 'annotation-added', operations })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

describe('annotations under a filter', () => {
  const table: readonly (readonly [title: string, filter: AnnotationFilter, found: readonly string[]])[] = [
    [
      'all, newest first, by id where they are as old',
      {},
      ['a-moved', 'b-same-time', 'tray', 'second', 'oldest'],
    ],
    ['of some colours', { colours: ['doubt', 'try'] }, ['b-same-time', 'oldest']],
    ['with a tag', { tags: ['desks'] }, ['second', 'oldest']],
    ['with every tag that is named', { tags: ['desks', 'waste'] }, ['oldest']],
    ['in an item', { itemIds: ['other'] }, ['second']],
    ['in the tray', { orphaned: true }, ['tray']],
    ['in their place', { orphaned: false }, ['a-moved', 'b-same-time', 'second', 'oldest']],
    ['that an update moved', { moved: true }, ['a-moved']],
    ['that no update moved', { moved: false }, ['b-same-time', 'tray', 'second', 'oldest']],
    ['that are private', { private: true }, ['second']],
    ['that are not private', { private: false }, ['a-moved', 'b-same-time', 'tray', 'oldest']],
    ['from a day on, that day included', { from: '2026-01-03' }, ['a-moved', 'b-same-time', 'tray']],
    ['up to a day, that day left out', { to: '2026-01-03' }, ['second', 'oldest']],
    ['whose quote holds words', { text: 'map' }, ['second']],
    ['whose note holds words, whatever their accents', { text: ' ask elise ' }, ['tray']],
    ['whose tags hold words', { text: 'waste' }, ['oldest']],
    ['of which nothing holds the words', { text: 'nowhere' }, []],
    ['that pass every part', { tags: ['desks'], private: false }, ['oldest']],
  ]
  it.each(table)('%s', (_title, filter, found) => {
    expect(annotations.ids(filter)).toEqual(found)
    const page = annotations.page(filter, 0, 10)
    expect(page.rows.map(({ id }) => id)).toEqual(found)
    expect(page.total).toBe(found.length)
  })

  it('come in pages, with the count of all', () => {
    const page = annotations.page({}, 1, 2)
    expect(page.rows.map(({ id }) => id)).toEqual(['b-same-time', 'tray'])
    expect(page).toMatchObject({ total: 5, orphaned: 1, moved: 1 })
  })

  it('are counted by each facet as if its own choice were not made', () => {
    expect(annotations.page({ colours: ['doubt'], tags: ['desks'] }, 0, 10)).toMatchObject({
      total: 1,
      byColour: { doubt: 1, key: 1 },
      byTag: { desks: 1, waste: 1 },
      byItem: { essay: 1 },
    })
    expect(annotations.page({ itemIds: ['other'] }, 0, 10)).toMatchObject({
      byColour: { key: 1 },
      byTag: { desks: 1 },
      byItem: { essay: 4, other: 1 },
    })
    expect(annotations.page({ private: false }, 0, 10).byItem).toEqual({ essay: 4 })
  })

  it('are given whole for one item', () => {
    expect(annotations.forItem('other').map(({ id }) => id)).toEqual(['second'])
  })
})

describe('a change to many annotations', () => {
  it('passes over what is gone and commits nothing where nothing would change', async () => {
    const before = store.history().undo
    expect(
      await annotations.changeMany(['gone', 'oldest'], { kind: 'colour', colour: 'doubt' }),
    ).toMatchObject({
      ok: true,
    })
    expect(store.history().undo).toBe(before)
    expect(await annotations.changeMany([], { kind: 'remove' })).toMatchObject({ ok: true })
    expect(store.history().undo).toBe(before)
  })

  it('is one act, named for what it does, that one undo takes back', async () => {
    await annotations.changeMany(['oldest', 'tray'], { kind: 'add-tags', tags: ['kept'] })
    expect(store.history().undo).toBe('annotations-changed')
    expect(annotations.ids({ tags: ['kept'] })).toEqual(['tray', 'oldest'])
    await store.undo()
    await annotations.changeMany(['oldest', 'tray'], { kind: 'remove' })
    expect(store.history().undo).toBe('annotations-removed')
    expect([...store.records('trash').keys()].sort()).toEqual(['oldest', 'tray'])
    await store.undo()
    expect(annotations.page({}, 0, 10).total).toBe(5)
    expect(annotations.page({ tags: ['kept'] }, 0, 10).total).toBe(0)
  })
})

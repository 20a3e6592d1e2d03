import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnnotationsService } from '../../../../src/main/annotations/annotations-service'
import type { AnnotationsService } from '../../../../src/main/annotations/annotations-service'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import type { Item } from '../../../../src/shared/content/item'
import { essayOf, highlight, paragraphs } from '../../../support/annotation-builders'

let folder: string
let store: Store
let items: Map<string, Item>
let read: string[]
let annotations: AnnotationsService

const old = paragraphs(
  'Nobody owns the order while it waits between the desks.',
  'People nod at the map and go.',
)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-reanchor-'))
  store = await openStore({ folder: join(folder, 'data') })
  items = new Map([['essay', essayOf(old, 'v1')]])
  read = []
  annotations = createAnnotationsService(
    store,
    {
      versions: async () => new Map([...items].map(([id, { version }]) => [id, version])),
      async item(id) {
        read.push(id)
        return items.get(id) ?? null
      },
    },
    () => '2026-02-02T00:00:00.000Z',
  )
  await store.commit({
    label: 'annotation-added',
    operations: [
      { collection: 'annotations', put: highlight(old, 'waits between', undefined, 'one') },
      { collection: 'annotations', put: highlight(old, 'nod at the map', undefined, 'two') },
    ],
  })
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the annotations service', () => {
  it('reads no item while every version is as it was', async () => {
    expect(await annotations.reanchor()).toEqual({ ok: true, value: { kept: 0, moved: 0, orphaned: 0 } })
    expect(read).toEqual([])
    expect(annotations.lastReanchoring()).toBeNull()
  })

  it('sets highlights anew in one change that can be undone, and tells the counts', async () => {
    items.set('essay', essayOf(paragraphs(old[0]?.text ?? '', 'Nothing of this is left over here.'), 'v2'))
    const told: unknown[] = []
    annotations.onReanchored((report) => told.push(report))
    await annotations.reanchor()
    expect(told).toEqual([{ kept: 1, moved: 0, orphaned: 1 }])
    expect(annotations.lastReanchoring()).toEqual({ kept: 1, moved: 0, orphaned: 1 })
    expect(annotations.page({ orphaned: true }, 0, 10).rows).toMatchObject([
      { id: 'two', anchor: { quote: 'nod at the map' } },
    ])
    expect(store.history().undo).toBe('annotations-reanchored')
    await store.undo()
    expect(annotations.page({ orphaned: true }, 0, 10).total).toBe(0)
  })

  it('leaves nothing to undo when every highlight stayed where it was', async () => {
    items.set('essay', essayOf([...old, ...paragraphs('One more at the end.')], 'v2'))
    expect(await annotations.reanchor()).toMatchObject({ value: { kept: 2 } })
    expect(store.history().undo).toBe('annotation-added')
    expect(await annotations.reanchor()).toMatchObject({ value: { kept: 0 } })
  })

  it('looks only at the items named, and leaves notes alone whose item is gone', async () => {
    items.set('essay', essayOf(paragraphs('All new.'), 'v2'))
    expect(await annotations.reanchor(['another'])).toMatchObject({ value: { orphaned: 0 } })
    items.delete('essay')
    expect(await annotations.reanchor()).toMatchObject({ value: { kept: 0, moved: 0, orphaned: 0 } })
    expect(annotations.forItem('essay')).toHaveLength(2)
  })
})

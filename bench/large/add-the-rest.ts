import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { makeAnnotation, importLongDocument, readItems } from '../../tests/reliability/load/large-library'
import type { Random } from '../../tests/reliability/electron/random'
import type { ItemSummary } from '../../src/shared/content/item'
import type { Operation } from '../../src/shared/store/change'
import type { Running } from '../support/run-app'

const at = '2026-01-01T00:00:00.000Z'
const title = 'A document of a hundred thousand words'
const essay = 'the-tool-will-not-do-it'

/**
 * Adds what else a library of many years holds: goals, lists, a full trash, an essay with a hundred notes, and one very long
 * document. Resolves with the id of that document.
 */
export async function addTheRest(running: Running, folder: string, random: Random): Promise<string> {
  const { page } = running
  await importLongDocument(running, join(folder, 'long'), { title, words: 100_000, random })
  const items = await readItems()
  const trashed = items[0]
  const read = items.find(({ id }) => id === essay)
  if (trashed === undefined || read === undefined) throw new Error('the library lacks its items')
  const entries = Array.from({ length: 1_000 }, (_, index) => ({
    id: `entry-${index}`,
    itemId: items[index % items.length]?.id ?? '',
    reason: `Because ${index}`,
    status: 'to-read' as const,
  }))
  const list = { notes: '', purpose: 'for-me' as const, due: null, createdAt: at, updatedAt: at }
  const put = (collection: string, records: readonly object[]): readonly Operation[] =>
    // The records are made here to the shape of their collection; the service checks each once more.
    records.map((record) => ({ collection, put: record }) as unknown as Operation)
  await commit(page, [
    ...put(
      'goals',
      many(40, (nth) => ({
        id: `goal-${nth + 10}`,
        words: `fewer lost orders in ward ${nth}`,
        level: ((nth % 3) + 1) as 1 | 2 | 3,
        due: null,
        createdAt: at,
        archivedAt: nth > 20 ? at : null,
        history: [],
      })),
    ),
    ...put('lists', [
      { ...list, id: 'long', title: 'A long list', sections: [{ id: 'all', title: 'All', entries }] },
      ...many(200, (nth) => ({
        ...list,
        id: `list-${nth}`,
        title: `List ${nth}`,
        sections: [{ id: 'all', title: '', entries: entries.slice(nth, nth + 20) }],
      })),
    ]),
    ...put(
      'trash',
      many(2_000, (nth) => ({
        id: `trashed-${nth}`,
        from: 'annotations',
        record: makeAnnotation(`gone-${nth}`, trashed, random),
        deletedAt: new Date().toISOString(),
      })),
    ),
    ...put(
      'positions',
      many(500, (nth) => ({ id: items[nth % items.length]?.id ?? '', blockId: 'p1', progress: 0.4, at })),
    ),
    ...put(
      'annotations',
      many(100, (nth) => ({ ...makeAnnotation(`noted-${nth}`, read, random), note: `Note ${nth}` })),
    ),
  ])
  return findLong(page)
}

function many<T>(count: number, make: (nth: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, nth) => make(nth))
}

async function commit(page: Page, operations: readonly Operation[]): Promise<void> {
  const saved = await page.evaluate((change) => window.levelwise.calls.records.commit(change), {
    label: 'made',
    operations,
    undoable: false,
  })
  if (!saved.ok) throw new Error(`not saved: ${JSON.stringify(saved.error)}`)
}

function findLong(page: Page): Promise<string> {
  return page.evaluate(async (wanted) => {
    const { library } = window.levelwise.calls
    for (const { items, manifest } of await library.imported()) {
      const found = await library.importedItems({
        packId: manifest.id,
        offset: 0,
        limit: Math.min(items, 2_000),
      })
      const long = (JSON.parse(found) as readonly ItemSummary[]).find((item) => item.title === wanted)
      if (long !== undefined) return long.id
    }
    throw new Error('the long document is not there')
  }, title)
}

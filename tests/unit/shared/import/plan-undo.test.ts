import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../src/shared/annotations/annotation'
import { planUndo } from '../../../../src/shared/import/plan-undo'
import type { UndoneByImport } from '../../../../src/shared/import/plan-undo'
import type { Operation } from '../../../../src/shared/store/change'
import type { InstalledPack, PackPart } from '../../../../src/shared/store/collections'
import { createAdvice, createAnnotation } from '../../../support/export-builders'
import { notesManifest } from '../../../support/kept-pack'
import { makeGoal } from '../../../support/store-records'

const goal = makeGoal('goal')
const mark = createAnnotation(createAdvice(), 'stop list', { id: 'mark' })
const part = (catalogue: string, items: number): PackPart => ({ text: '', catalogue, items, images: [] })
const packOf = (...parts: readonly PackPart[]): InstalledPack => ({
  id: notesManifest.id,
  manifest: notesManifest,
  parts,
  items: parts.reduce((sum, { items }) => sum + items, 0),
  importedAt: '2026-03-01',
})

/** Takes an import back from records as they stand now, by collection and id. */
function undo(undone: UndoneByImport, ...now: readonly Operation[]) {
  return planUndo(undone, (collection, id) => {
    const found = now.find((each) => each.collection === collection && 'put' in each && each.put.id === id)
    return found !== undefined && 'put' in found ? found.put : undefined
  })
}

describe('taking an import back', () => {
  const added: Operation = { collection: 'goals', put: goal }
  const imported: UndoneByImport = { did: [added], back: [{ collection: 'goals', remove: 'goal' }] }

  it('takes away what it added', () => {
    expect(undo(imported, added)).toEqual({ operations: imported.back, kept: 0 })
  })

  it('leaves and counts what the user has changed since, and what the user has taken away', () => {
    const changed: Operation = { collection: 'goals', put: { ...goal, words: 'other words' } }
    expect(undo(imported, changed)).toEqual({ operations: [], kept: 1 })
    expect(undo(imported)).toEqual({ operations: [], kept: 1 })
  })

  it('brings back what it removed, unless something stands there again', () => {
    const removed: UndoneByImport = { did: [{ collection: 'goals', remove: 'goal' }], back: [added] }
    expect(undo(removed)).toEqual({ operations: [added], kept: 0 })
    expect(undo(removed, added)).toEqual({ operations: [], kept: 1 })
  })

  it('brings back what it replaced', () => {
    const before: Operation = { collection: 'goals', put: { ...goal, words: 'before' } }
    expect(undo({ did: [added], back: [before] }, added).operations).toEqual([before])
  })

  it('takes away an imported highlight that was set anew meanwhile, but not one that the user thought about', () => {
    const did: readonly Operation[] = [{ collection: 'annotations', put: mark }]
    const undone: UndoneByImport = { did, back: [{ collection: 'annotations', remove: 'mark' }] }
    const now = (change: Partial<Annotation>): Operation => ({
      collection: 'annotations',
      put: { ...mark, ...change },
    })
    const anew = { itemVersion: 'v2', orphaned: true, updatedAt: 'later' }
    expect(undo(undone, now(anew))).toEqual({ operations: undone.back, kept: 0 })
    for (const thought of [
      { note: 'why?' },
      { tags: ['t'] },
      { colour: 'doubt' },
      { private: true },
    ] as const)
      expect(undo(undone, now(thought))).toEqual({ operations: [], kept: 1 })
  })
})

describe('taking back an import into a pack', () => {
  const first = packOf(part('one', 3))
  const second = packOf(part('one', 3), part('two', 4))
  const third = packOf(part('one', 3), part('two', 4), part('three', 5))
  const put = (pack: InstalledPack): Operation => ({ collection: 'packs', put: pack })
  const undone: UndoneByImport = { did: [put(second)], back: [put(first)] }

  it('gives the pack as it was before', () => {
    expect(undo(undone, put(second))).toEqual({ operations: [put(first)], kept: 0 })
  })

  it('takes its own part alone where more was imported later', () => {
    const rest = packOf(part('one', 3), part('three', 5))
    expect(undo(undone, put(third))).toEqual({ operations: [put(rest)], kept: 0 })
  })

  it('takes the pack away when no other part is left', () => {
    const other: InstalledPack = { ...first, manifest: { ...first.manifest, title: 'Renamed' } }
    const only: UndoneByImport = {
      did: [put(first)],
      back: [{ collection: 'packs', remove: notesManifest.id }],
    }
    expect(undo(only, put(other))).toEqual({
      operations: [{ collection: 'packs', remove: notesManifest.id }],
      kept: 0,
    })
  })

  it('counts a pack that is gone as kept away', () => {
    expect(undo(undone)).toEqual({ operations: [], kept: 1 })
  })
})

describe('highlights that an import set anew', () => {
  const undone: UndoneByImport = { did: [], back: [], highlights: [mark] }
  const moved: Annotation = { ...mark, itemVersion: 'v2', anchor: { ...mark.anchor, quote: 'another list' } }
  const now = (annotation: Annotation): Operation => ({ collection: 'annotations', put: annotation })

  it('stand where they stood before', () => {
    expect(undo(undone, now(moved)).operations).toEqual([now(mark)])
  })

  it('keep what the user has thought of them since', () => {
    const thought = { note: 'why?', tags: ['t'], colour: 'doubt', private: true, updatedAt: 'later' } as const
    expect(undo(undone, now({ ...moved, ...thought })).operations).toEqual([now({ ...mark, ...thought })])
  })

  it('are left alone when they never moved, or are gone', () => {
    expect(undo(undone, now(mark)).operations).toEqual([])
    expect(undo(undone).operations).toEqual([])
  })

  it('are not set back when they themselves came with the import', () => {
    const both: UndoneByImport = {
      did: [now(mark)],
      back: [{ collection: 'annotations', remove: 'mark' }],
      highlights: [mark],
    }
    expect(undo(both, now(moved)).operations).toEqual(both.back)
  })
})

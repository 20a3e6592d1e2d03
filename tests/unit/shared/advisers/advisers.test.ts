import { describe, expect, it } from 'vitest'
import { toAdviserKey } from '../../../../src/shared/advisers/adviser-key'
import { createAdviserMerge, indexMerges, resolveMerge } from '../../../../src/shared/advisers/adviser-merge'
import { findLikelyDuplicates } from '../../../../src/shared/advisers/find-likely-duplicates'
import { summariseAdvisers } from '../../../../src/shared/advisers/summarise-advisers'
import type { ItemSummary } from '../../../../src/shared/content/item'
import type { LogEntry } from '../../../../src/shared/fit-check/log-entry'
import { createLogEntry } from '../../../support/log-entry-builders'

const noMerges = indexMerges([])

function createItem(change: Partial<ItemSummary>): ItemSummary {
  const rest = {
    topic: null,
    tags: [],
    version: 'v',
    minutes: 1,
    line: '',
    cue: '',
    adviser: null,
    sources: [],
    year: null,
  }
  return { id: 'card', kind: 'advice', packId: 'p', title: 'Title', levels: [1], ...rest, ...change }
}

function createPasted(adviser: string, change: Partial<LogEntry> = {}): LogEntry {
  return createLogEntry({ subject: { kind: 'pasted', text: '', title: '', adviser }, ...change })
}

describe('toAdviserKey', () => {
  it.each([
    ['John P. Kotter', 'john p kotter'],
    ['Kotter, John P.', 'john p kotter'],
    ['  Dr. JOHN   P KOTTER ', 'john p kotter'],
    ['Prof. Dr. Øyvind Måns', 'oyvind mans'],
    ['王明', '王明'],
    ['Drake, Inc., London', 'drake inc london'],
    ['?!', ''],
  ])('turns %j into %j', (name, key) => {
    expect(toAdviserKey(name)).toBe(key)
  })
})

describe('merging advisers', () => {
  it('shows both names under the one chosen, along a chain', () => {
    const merges = indexMerges([
      { id: 'a', name: 'A', into: 'B', mergedAt: '' },
      { id: 'b', name: 'B', into: 'C', mergedAt: '' },
    ])
    expect(resolveMerge('A', merges)).toBe('C')
    expect(resolveMerge('D', merges)).toBe('D')
  })

  it('comes to an end in a circle', () => {
    const merges = indexMerges([
      { id: 'a', name: 'A', into: 'B', mergedAt: '' },
      { id: 'b', name: 'B', into: 'A', mergedAt: '' },
    ])
    expect(resolveMerge('A', merges)).toBe('A')
  })

  it('merges into the name that is shown', () => {
    const merges = indexMerges([{ id: 'b', name: 'B', into: 'C', mergedAt: '' }])
    expect(createAdviserMerge('A', 'B', merges, 'now')).toEqual({
      merge: { id: 'a', name: 'A', into: 'C', mergedAt: 'now' },
      replaces: null,
    })
  })

  it('turns an earlier merge round', () => {
    const merges = indexMerges([{ id: 'b', name: 'B', into: 'A', mergedAt: '' }])
    expect(createAdviserMerge('A', 'B', merges, 'now')).toMatchObject({
      merge: { id: 'a', into: 'B' },
      replaces: 'b',
    })
  })

  it('has nothing to do for one name', () => {
    expect(createAdviserMerge('Ana Ruiz', 'Ruiz, Ana', noMerges, 'now')).toBeUndefined()
    expect(createAdviserMerge('?', 'A', noMerges, 'now')).toBeUndefined()
  })
})

describe('summariseAdvisers', () => {
  it('counts levels, items and verdicts, also of those met only in pasted advice', () => {
    const items = [
      createItem({ adviser: 'Ana Ruiz', levels: [1, 2] }),
      createItem({ id: 'other', adviser: 'Ruiz, Ana', levels: [] }),
    ]
    const entries = [
      createPasted('ana ruiz', { id: 'one', verdict: 'fits', presumedLevel: 3 }),
      createPasted('Our vendor', { id: 'two', createdAt: '2026-05-01', presumedLevel: null }),
      createLogEntry({ id: 'three' }),
    ]
    const [ana, vendor, ...more] = summariseAdvisers(items, entries, noMerges)
    expect(more).toEqual([])
    expect(ana).toMatchObject({
      kind: 'adviser',
      name: 'Ana Ruiz',
      alsoCalled: ['Ruiz, Ana', 'ana ruiz'],
      levels: { 1: 1, 2: 1, 3: 1, unknown: 1 },
      itemIds: ['card', 'other'],
      entryIds: ['one'],
      verdicts: { fits: 1 },
    })
    expect(vendor).toMatchObject({
      name: 'Our vendor',
      itemIds: [],
      levels: { unknown: 1 },
      lastMet: '2026-05-01',
    })
  })

  it('counts for a source its own record and what cites it', () => {
    const items = [
      createItem({ id: 'src', kind: 'source', adviser: 'Weick', year: 1984, levels: [1] }),
      createItem({ sources: ['src', 'src'], levels: [3] }),
    ]
    const entry = createLogEntry({
      subject: {
        kind: 'item',
        itemId: 'src',
        itemVersion: 'v',
        itemKind: 'source',
        title: 't',
        levels: [1],
        adviser: 'Weick',
        sources: [],
      },
    })
    expect(summariseAdvisers(items, [entry], noMerges)).toMatchObject([
      {
        kind: 'source',
        key: 'src',
        name: 'Weick 1984',
        levels: { 1: 1, 3: 1 },
        itemIds: ['src', 'card'],
        entryIds: ['entry'],
      },
    ])
  })

  it('brings merged advisers together', () => {
    const merges = indexMerges([{ id: 'our vendor', name: 'Our vendor', into: 'Ana Ruiz', mergedAt: '' }])
    const summaries = summariseAdvisers(
      [createItem({ adviser: 'Ana Ruiz' })],
      [createPasted('Our vendor')],
      merges,
    )
    expect(summaries).toMatchObject([{ name: 'Ana Ruiz', alsoCalled: ['Our vendor'], levels: { 1: 2 } }])
  })
})

describe('findLikelyDuplicates', () => {
  it('proposes names that may be one, and no others', () => {
    const names = ['John Kotter', 'J. Kotter', 'Kotter', 'Jane Kotter', 'Ana Ruiz', 'Bo Li', 'Ed Li']
    const summaries = summariseAdvisers(
      names.map((adviser, index) => createItem({ id: `i${index}`, adviser })),
      [],
      noMerges,
    )
    const pairs = findLikelyDuplicates(summaries).map(({ fuller, other }) => `${fuller.name} = ${other.name}`)
    expect(pairs.sort()).toEqual([
      'J. Kotter = Kotter',
      'Jane Kotter = J. Kotter',
      'Jane Kotter = Kotter',
      'John Kotter = J. Kotter',
      'John Kotter = Kotter',
    ])
  })

  it('takes a name of two letters for a name, and a single letter for none', () => {
    const pairsOf = (...names: readonly string[]): number =>
      findLikelyDuplicates(
        summariseAdvisers(
          names.map((adviser, index) => createItem({ id: `i${index}`, adviser })),
          [],
          noMerges,
        ),
      ).length
    expect(pairsOf('Bo Li', 'Li')).toBe(1)
    expect(pairsOf('Malcolm X', 'X')).toBe(0)
  })
})

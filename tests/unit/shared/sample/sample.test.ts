import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPackFolder } from '../../../../scripts/content/read-pack-folder'
import type { Item } from '../../../../src/shared/content/item'
import { parsePack } from '../../../../src/shared/content/parse-pack'
import { verdicts } from '../../../../src/shared/fit-check/log-entry'
import { reviewsDue } from '../../../../src/shared/fit-check/reviews-due'
import { buildSample } from '../../../../src/shared/sample/build-sample'
import type { SampleWords } from '../../../../src/shared/sample/build-sample'
import { countSample, planSampleRemoval } from '../../../../src/shared/sample/plan-sample-removal'
import { isSampleId } from '../../../../src/shared/sample/sample-mark'
import { sampleItemIds } from '../../../../src/shared/sample/sample-plan'
import { findOperationRefusal } from '../../../../src/shared/store/check-record'
import type { Operation } from '../../../../src/shared/store/change'
import type { CollectionName, Collections } from '../../../../src/shared/store/collections'
import { defaultSettings } from '../../../../src/shared/settings/settings'

const words: SampleWords = {
  goal: 'Sample goal',
  tag: 'sample',
  reason: (id) => `why ${id}`,
  expectation: (id) => `expected ${id}`,
  happened: (id) => `came of ${id}`,
  pasted: (id) => ({ text: `advice ${id}`, adviser: 'a handbook' }),
  note: (id) => `note ${id}`,
  listTitle: 'Sample list',
  listNotes: '',
  section: (id) => id,
  listed: (id) => `because ${id}`,
}
const today = '2026-05-20'
let items: ReadonlyMap<string, Item>
let sample: readonly Operation[]

beforeAll(async () => {
  const { pack } = parsePack(await readPackFolder(join(__dirname, '../../../../content/packs/levelwise')))
  items = new Map((pack?.items ?? []).map((item) => [item.id, item]))
  sample = buildSample(items, words, today)
})

type Kept = { [C in CollectionName]?: Map<string, Collections[C]> }

/** Records by collection, as a store would hold them after some operations. */
function apply(operations: readonly Operation[], kept: Kept = {}) {
  for (const operation of operations) {
    const records = (kept[operation.collection] ??= new Map()) as Map<string, { readonly id: string }>
    if ('put' in operation) records.set(operation.put.id, operation.put)
    else records.delete(operation.remove)
  }
  const read = <C extends CollectionName>(collection: C): Iterable<Collections[C]> =>
    [...(kept[collection]?.values() ?? [])] as Collections[C][]
  return { kept, read }
}

const newId = () => 'own0000000000000'

describe('the sample', () => {
  it('speaks only of items that the library has', () => {
    expect(sampleItemIds.filter((id) => !items.has(id))).toEqual([])
  })

  it('is one goal, twelve entries, eight highlights and a list, each fit to be kept and named as sample', () => {
    const count = (name: CollectionName) => sample.filter(({ collection }) => collection === name).length
    expect([count('goals'), count('log'), count('annotations'), count('lists')]).toEqual([1, 12, 8, 1])
    expect(findOperationRefusal(sample)).toBeUndefined()
    expect(sample.every((operation) => 'put' in operation && isSampleId(operation.put.id))).toBe(true)
  })

  it('highlights words that stand in the text', () => {
    const { read } = apply(sample)
    for (const { itemId, anchor } of read('annotations')) {
      const text = anchor.ranges.map(
        ({ blockId, start, end }) =>
          items
            .get(itemId)
            ?.blocks.find(({ id }) => id === blockId)
            ?.text.slice(start, end) ?? '',
      )
      expect(text.join('\n')).toBe(anchor.quote)
      expect(anchor.quote.length).toBeGreaterThan(10)
    }
  })

  it('has every verdict, outcomes, and something to look at again', () => {
    const log = [...apply(sample).read('log')]
    expect(new Set(log.map(({ verdict }) => verdict))).toEqual(new Set(verdicts))
    expect(log.filter(({ appended }) => appended.length > 0)).toHaveLength(5)
    expect(reviewsDue(log, today).length).toBeGreaterThan(0)
  })
})

describe('taking the sample away', () => {
  const settings = { ...defaultSettings, id: 'settings' as const, activeGoalId: 'sample-goal' }

  it('leaves exactly what was there before', () => {
    const mine = { collection: 'positions', put: { id: 'a', blockId: 'b', progress: 1, at: today } } as const
    const { read, kept } = apply([...sample, mine, { collection: 'settings', put: settings }])
    const plan = planSampleRemoval(read, newId)
    expect(plan.kept).toBe(0)
    apply(plan.operations, kept)
    expect(countSample(read)).toBe(0)
    expect([...read('positions')]).toEqual([mine.put])
    expect([...read('settings')]).toEqual([{ ...settings, activeGoalId: null }])
    expect([...read('goals'), ...read('log'), ...read('annotations'), ...read('lists')]).toEqual([])
  })

  it('keeps what the user changed as their own, and the active goal follows', () => {
    const { read, kept } = apply([...sample, { collection: 'settings', put: settings }])
    const [goal] = [...read('goals')]
    if (goal === undefined) throw new Error('no goal')
    apply([{ collection: 'goals', put: { ...goal, words: 'mine now' } }], kept)
    const plan = planSampleRemoval(read, newId)
    expect(plan.kept).toBe(1)
    apply(plan.operations, kept)
    expect([...read('goals')]).toMatchObject([{ id: newId(), words: 'mine now' }])
    expect([...read('goals')][0]).not.toHaveProperty('sample')
    expect([...read('settings')][0]?.activeGoalId).toBe(newId())
    expect(countSample(read)).toBe(0)
  })

  it('does not take a highlight for changed that an update of the library set anew', () => {
    const { read, kept } = apply(sample)
    const [annotation] = [...read('annotations')]
    if (annotation === undefined) throw new Error('no annotation')
    apply([{ collection: 'annotations', put: { ...annotation, itemVersion: 'x', orphaned: true } }], kept)
    expect(planSampleRemoval(read, newId).kept).toBe(0)
  })

  it('empties the trash of its records, and of nothing else', () => {
    const { read, kept } = apply(sample)
    const [list] = [...read('lists')]
    if (list === undefined) throw new Error('no list')
    const thrown = (id: string, record: { readonly id: string }) =>
      ({ collection: 'trash', put: { id, from: 'lists', record, deletedAt: today } }) as const
    apply([{ collection: 'lists', remove: list.id }, thrown('t1', list), thrown('t2', { id: 'mine' })], kept)
    apply(planSampleRemoval(read, newId).operations, kept)
    expect([...read('trash')].map(({ id }) => id)).toEqual(['t2'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyLook } from '../../../../src/shared/lens/lens'
import { defaultSettings } from '../../../../src/shared/settings/settings'
import { findOperationRefusal, findRecordRefusal } from '../../../../src/shared/store/check-record'
import type { Operation } from '../../../../src/shared/store/change'
import { collectionNames } from '../../../../src/shared/store/collections'
import type { CollectionName, Collections } from '../../../../src/shared/store/collections'

const at = '2026-11-01T10:00:00.000Z'
const blob = 'ab'.repeat(32)
const goal: Collections['goals'] = {
  id: 'g1',
  words: 'fewer hand-offs',
  level: 2,
  due: '2027-03-01',
  createdAt: at,
  archivedAt: null,
  history: [{ at, from: 1, to: 2 }],
}

const good: { readonly [C in CollectionName]: Collections[C] } = {
  goals: goal,
  annotations: {
    id: 'a1',
    itemId: 'essay-1',
    itemVersion: 'v1',
    anchor: { ranges: [{ blockId: 'p1', start: 0, end: 4 }], quote: 'work', prefix: '', suffix: ' as' },
    colour: 'agree',
    note: '',
    tags: ['team'],
    createdAt: at,
    updatedAt: at,
    private: false,
    orphaned: false,
  },
  lists: {
    id: 'l1',
    title: 'For the board',
    notes: '',
    purpose: 'to-share',
    due: null,
    sections: [
      { id: 's1', title: '', entries: [{ id: 'e1', itemId: 'essay-1', reason: '', status: 'to-read' }] },
    ],
    createdAt: at,
    updatedAt: at,
  },
  log: {
    id: 'log1',
    createdAt: at,
    goal: { id: 'g1', words: 'fewer hand-offs', level: 2 },
    subject: { kind: 'pasted', text: 'Start small.', title: 'Start small', adviser: null },
    presumedLevel: 1,
    suggestion: { level: 1, certainty: 'likely' },
    answers: [
      { question: 'touches', answer: 'yes', reason: '', evidence: '', aspects: ['process'] },
      { question: 'reach', answer: 'no', reason: 'one team', evidence: '' },
    ],
    verdict: 'other-destination',
    rule: 'other-level',
    override: { verdict: 'fits', reason: 'we start there' },
    confidence: 'high',
    expectation: '',
    expectBy: null,
    reviewOn: '2027-01-31',
    appended: [
      {
        kind: 'outcome',
        at,
        happened: 'it held',
        asExpected: 'yes',
        judgement: 'good',
        luck: null,
        reviewOn: null,
      },
      { kind: 'correction', at, text: 'the team was two' },
    ],
  },
  contrasts: {
    id: 'c1',
    title: 'Small or whole',
    differ: 'destination',
    sides: ['essay-1', 'pasted-1'],
    ask: ['', ''],
    why: ['They aim at different levels.'],
    createdAt: at,
    texts: [null, 'Change it all.'],
  },
  searches: { id: 's1', title: 'Pilots', query: 'pilot level:1', createdAt: at },
  positions: { id: 'essay-1', blockId: 'p1', progress: 0.4, at },
  settings: {
    id: 'settings',
    ...defaultSettings,
    colourMeanings: { agree: 'yes!' },
    shortcuts: { undo: '' },
  },
  packs: {
    id: 'pack-1',
    manifest: {
      id: 'pack-1',
      title: 'A pack',
      version: '1.0.0',
      language: 'en',
      licence: 'CC0-1.0',
      author: 'Somebody',
      description: '',
    },
    parts: [{ text: blob, catalogue: blob, items: 3, images: [blob] }],
    items: 3,
    importedAt: at,
  },
  trash: { id: 'g1', from: 'goals', record: goal, deletedAt: at },
  drafts: { id: 'fit-check', text: 'half a', at },
  advisers: { id: 'jürgen müller', name: 'Jürgen Müller', into: 'J. Müller', mergedAt: at },
  lenses: { id: 'g1', looks: [emptyLook('2026-11-01')] },
  imports: {
    id: 'import-1',
    at,
    format: 'vault',
    name: 'Notes',
    packs: [{ id: 'vault-notes', title: 'Notes' }],
    added: 3,
    merged: 0,
    removed: 0,
    skipped: 1,
    leftOut: 2,
    undo: blob,
    undoneAt: at,
  },
  tagged: { id: 'note-1', levels: [2], by: 'hand', at },
}

describe('findRecordRefusal', () => {
  it.each(collectionNames)('lets a whole record of %s pass', (collection) => {
    expect(findRecordRefusal(collection, good[collection])).toBeUndefined()
  })

  it.each(collectionNames)(
    'refuses a record of %s in which any one value is of another kind',
    (collection) => {
      const passed = pathsOf(good[collection])
        .filter((path) => !path.startsWith('record.'))
        .filter(
          (path) =>
            findRecordRefusal(collection, replaceAt(good[collection], path, { other: true })) === undefined,
        )
      expect(passed).toEqual([])
    },
  )

  it.each(collectionNames.filter((name) => name !== 'settings'))(
    'refuses a record of %s that lacks a field',
    (collection) => {
      const passed = Object.keys(good[collection]).filter((field) => {
        const { [field]: _gone, ...rest } = good[collection] as unknown as Record<string, unknown>
        return findRecordRefusal(collection, rest) === undefined
      })
      expect(passed).toEqual([])
    },
  )

  it('keeps fields that it does not know, as a newer version may have written them', () => {
    expect(findRecordRefusal('goals', { ...goal, mood: 'brave', deep: { er: [1] } })).toBeUndefined()
  })

  it('accepts settings in which an older version wrote less', () => {
    expect(findRecordRefusal('settings', { id: 'settings', theme: 'dark' })).toBeUndefined()
  })

  it.each<readonly [string, unknown]>([
    ['a number that is none', NaN],
    ['an infinity', Infinity],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a typed array', new Uint8Array(2)],
    ['undefined in a list', [undefined]],
    ['a list with a hole', [, 1]],
    ['a key that reaches a prototype', JSON.parse('{"__proto__":{"a":1}}')],
    ['a deep nest', JSON.parse('['.repeat(200) + ']'.repeat(200))],
  ])('refuses %s in a field that it does not know', (_what, value) => {
    expect(findRecordRefusal('goals', { ...goal, other: value })).toEqual({ collection: 'goals', field: '' })
  })

  it('refuses a trashed record that does not fit where it came from', () => {
    const trashed = { ...good.trash, record: { id: 'g1', words: 3 } }
    expect(findRecordRefusal('trash', trashed)).toMatchObject({ collection: 'goals' })
  })

  it('never throws and never lets something pass that is no record', () => {
    fc.assert(
      fc.property(fc.constantFrom(...collectionNames), fc.anything(), (collection, anything) => {
        expect(findRecordRefusal(collection, anything)).toBeDefined()
      }),
    )
  })
})

describe('findOperationRefusal', () => {
  it.each(['__proto__', 'constructor', 'prototype', '', 'a\u0000b', 'x'.repeat(301)])(
    'refuses to put or to remove under the key %j',
    (id) => {
      const put = [{ collection: 'goals', put: { ...goal, id } }] satisfies Operation[]
      const remove = [{ collection: 'goals', remove: id }] satisfies Operation[]
      expect(findOperationRefusal(put)).toEqual({ collection: 'goals', field: 'id' })
      expect(findOperationRefusal(remove)).toEqual({ collection: 'goals', field: 'id' })
    },
  )
})

/** Every leaf of a value, as a path with dots. */
function pathsOf(value: unknown, before: string = ''): string[] {
  if (typeof value !== 'object' || value === null) return [before]
  return Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, before === '' ? key : `${before}.${key}`),
  )
}

function replaceAt(value: unknown, path: string, by: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let place = copy
  for (const step of steps) place = place[step] as Record<string, unknown>
  place[last] = by
  return copy
}

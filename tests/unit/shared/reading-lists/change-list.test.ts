import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addSection,
  addToList,
  changeEntry,
  createList,
  entriesOf,
  moveEntry,
  progressOf,
  removeEntry,
  removeSection,
  stepEntry,
} from '../../../../src/shared/reading-lists/change-list'
import { copyStarter, duplicateList } from '../../../../src/shared/reading-lists/copy-list'

function counter(): () => string {
  let next = 0
  return () => `id${(next += 1)}`
}
const titles = (list: Parameters<typeof entriesOf>[0]): readonly string[] =>
  entriesOf(list).map((entry) => entry.itemId)
const listOf = (...items: readonly string[]) =>
  addToList(createList('A list', counter(), 't0'), items, '', counter(), 't1')

describe('a reading list', () => {
  it('takes an item once', () => {
    expect(titles(addToList(listOf('a', 'b'), ['b', 'c'], 'why', counter(), 't2'))).toEqual(['a', 'b', 'c'])
  })

  it('counts what was read', () => {
    const list = listOf('a', 'b')
    const first = entriesOf(list)[0]?.id ?? ''
    expect(progressOf(changeEntry(list, first, { status: 'read' }, 't2'))).toEqual({ read: 1, total: 2 })
  })

  it('moves an entry by steps, over the border of a section, and not beyond the ends', () => {
    const list = addSection(listOf('a', 'b'), 'Later', () => 'later', 't2')
    const [a = '', b = ''] = entriesOf(list).map((entry) => entry.id)
    expect(titles(stepEntry(list, b, 'up', 't3'))).toEqual(['b', 'a'])
    expect(stepEntry(list, a, 'up', 't3')).toBe(list)
    const moved = stepEntry(list, b, 'down', 't3')
    expect(moved.sections.map((section) => section.entries.map((entry) => entry.itemId))).toEqual([
      ['a'],
      ['b'],
    ])
  })

  it('keeps the entries of a section that is removed', () => {
    const list = addSection(listOf('a', 'b'), 'Later', () => 'later', 't2')
    const moved = moveEntry(list, entriesOf(list)[0]?.id ?? '', 'later', 0, 't3')
    expect(titles(removeSection(moved, 'later', 't4'))).toEqual(['b', 'a'])
    expect(removeSection(listOf('a'), 'only', 't4').sections).toHaveLength(1)
  })

  it('never loses or doubles an entry, whatever is moved where', () => {
    const moves = fc.array(fc.tuple(fc.nat(6), fc.nat(2), fc.integer({ min: -2, max: 9 })), { maxLength: 20 })
    fc.assert(
      fc.property(moves, (steps) => {
        const items = ['a', 'b', 'c', 'd', 'e']
        let list = addSection(
          addSection(listOf(...items), '2', () => 's2', 't'),
          '3',
          () => 's3',
          't',
        )
        for (const [entry, section, index] of steps) {
          list = moveEntry(
            list,
            entriesOf(list)[entry]?.id ?? 'none',
            list.sections[section]?.id ?? '',
            index,
            't',
          )
          expect([...titles(list)].sort()).toEqual(items)
        }
      }),
    )
  })

  it('lets an entry go', () => {
    const list = listOf('a', 'b')
    expect(titles(removeEntry(list, entriesOf(list)[0]?.id ?? '', 't2'))).toEqual(['b'])
  })
})

describe('copies', () => {
  it('a duplicate shares no id with its original', () => {
    const list = listOf('a', 'b')
    const copy = duplicateList(list, 'B', () => crypto.randomUUID(), 't9')
    const ids = (each: typeof list): readonly string[] => [
      each.id,
      ...each.sections.map((section) => section.id),
      ...entriesOf(each).map((entry) => entry.id),
    ]
    expect(ids(copy).filter((id) => ids(list).includes(id))).toEqual([])
    expect(titles(copy)).toEqual(['a', 'b'])
  })

  it('a starter list becomes one’s own with its reasons', () => {
    const starter = {
      id: 's',
      title: 'S',
      summary: 'why',
      levels: [2 as const],
      sections: [{ title: 'One', items: [{ item: 'a', reason: 'first' }] }],
    }
    expect(entriesOf(copyStarter(starter, counter(), 't'))).toMatchObject([
      { itemId: 'a', reason: 'first', status: 'to-read' },
    ])
  })
})

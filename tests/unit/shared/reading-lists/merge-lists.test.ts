import { describe, expect, it } from 'vitest'
import {
  addSection,
  addToList,
  changeEntry,
  createList,
  entriesOf,
  moveEntry,
  stepSection,
} from '../../../../src/shared/reading-lists/change-list'
import { mergeLists } from '../../../../src/shared/reading-lists/merge-lists'
import type { ReadingList } from '../../../../src/shared/reading-lists/reading-list'

let next = 0
const newId = (): string => `id${(next += 1)}`
const listOf = (title: string, reason: string, ...items: readonly string[]): ReadingList =>
  addToList(createList(title, newId, 't0'), items, reason, newId, 't1')
const shape = (list: ReadingList): unknown =>
  list.sections.map((section) => [section.title, section.entries.map((entry) => entry.itemId)])

describe('mergeLists', () => {
  it('puts the other list at the end under its title, and what both hold stays once', () => {
    const merged = mergeLists(listOf('One', '', 'a', 'b'), listOf('Two', '', 'b', 'c'), newId, 't2')
    expect(shape(merged)).toEqual([
      ['', ['a', 'b']],
      ['Two', ['c']],
    ])
    expect(new Set(entriesOf(merged).map((entry) => entry.id)).size).toBe(3)
  })

  it('keeps both reasons and the further status of what both hold', () => {
    const other = listOf('Two', 'for the board', 'a')
    const read = changeEntry(other, entriesOf(other)[0]?.id ?? '', { status: 'read' }, 't2')
    const [entry] = entriesOf(mergeLists(listOf('One', 'a good start', 'a'), read, newId, 't3'))
    expect(entry).toMatchObject({ reason: 'a good start for the board', status: 'read' })
    expect(mergeLists(listOf('One', '', 'a'), read, newId, 't3').sections).toHaveLength(1)
  })

  it('takes the earlier day by which an entry of both is to be read, and the only one where one has none', () => {
    const dated = (list: ReadingList, due: string | null): ReadingList =>
      changeEntry(list, entriesOf(list)[0]?.id ?? '', { due }, 't2')
    const merge = (one: string | null, other: string | null): unknown =>
      entriesOf(
        mergeLists(dated(listOf('One', '', 'a'), one), dated(listOf('Two', '', 'a'), other), newId, 't3'),
      )[0]?.due
    expect(merge('2026-05-02', '2026-05-01')).toBe('2026-05-01')
    expect(merge(null, '2026-05-01')).toBe('2026-05-01')
    expect(merge('2026-05-02', null)).toBe('2026-05-02')
    expect(merge(null, null)).toBeNull()
  })

  it('takes the earlier day, joins the notes, and shares only what was all to be shared', () => {
    const one = { ...listOf('One', '', 'a'), due: '2026-05-01', notes: 'first', purpose: 'to-share' as const }
    const two = { ...listOf('Two', '', 'b'), due: '2026-04-01', notes: 'second' }
    expect(mergeLists(one, two, newId, 't2')).toMatchObject({
      due: '2026-04-01',
      notes: 'first\n\nsecond',
      purpose: 'for-me',
    })
    expect(mergeLists(one, { ...two, purpose: 'to-share' }, newId, 't2').purpose).toBe('to-share')
  })
})

describe('stepSection', () => {
  it('moves a section among the others, and not beyond the ends', () => {
    const list = addSection(listOf('One', '', 'a'), 'Later', () => 'later', 't2')
    const moved = stepSection(list, 'later', 'up', 't3')
    expect(shape(moved)).toEqual([
      ['Later', []],
      ['', ['a']],
    ])
    expect(stepSection(moved, 'later', 'up', 't4')).toBe(moved)
  })
})

describe('moveEntry', () => {
  it('moves one of a thousand entries to the other end', () => {
    const items = Array.from({ length: 1000 }, (_, index) => `item${index}`)
    const list = listOf('Long', '', ...items)
    const last = entriesOf(list)[999]
    const section = list.sections[0]?.id ?? ''
    const moved = moveEntry(list, last?.id ?? '', section, 0, 't2')
    expect(entriesOf(moved).map((entry) => entry.itemId)).toEqual(['item999', ...items.slice(0, 999)])
  })
})

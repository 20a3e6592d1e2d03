import { describe, expect, it } from 'vitest'
import { parseTags, planBulkChange } from '../../../../src/shared/annotations/change-annotations'
import { highlight, paragraphs } from '../../../support/annotation-builders'

const blocks = paragraphs('Nobody owns the order while it waits.')
const marks = [
  { ...highlight(blocks, 'Nobody owns', undefined, 'one'), tags: ['ward'] },
  { ...highlight(blocks, 'it waits', undefined, 'two'), colour: 'doubt' as const, private: true },
]

describe('planBulkChange', () => {
  it.each([
    { change: { kind: 'colour', colour: 'doubt' }, touched: ['one'] },
    { change: { kind: 'add-tags', tags: ['ward', 'board'] }, touched: ['one', 'two'] },
    { change: { kind: 'remove-tags', tags: ['ward'] }, touched: ['one'] },
    { change: { kind: 'private', private: true }, touched: ['one'] },
    { change: { kind: 'private', private: false }, touched: ['two'] },
  ] as const)('$change.kind touches only what it changes', ({ change, touched }) => {
    const operations = planBulkChange(marks, change, 't2')
    expect(operations.map((each) => ('put' in each ? each.put.id : each.remove))).toEqual(touched)
    for (const each of operations) expect(each).toMatchObject({ put: { updatedAt: 't2' } })
  })

  it('adds each tag once', () => {
    const [first] = planBulkChange(marks, { kind: 'add-tags', tags: ['ward', 'board'] }, 't2')
    expect(first).toMatchObject({ put: { tags: ['ward', 'board'] } })
  })

  it('moves what is removed to the trash', () => {
    const operations = planBulkChange(marks, { kind: 'remove' }, 't2')
    expect(operations.filter((each) => each.collection === 'trash')).toHaveLength(2)
    expect(operations.filter((each) => 'remove' in each)).toHaveLength(2)
  })
})

describe('parseTags', () => {
  it('reads tags with and without a hash, each once', () => {
    expect(parseTags(' #ward, board,, ward ')).toEqual(['ward', 'board'])
  })
})

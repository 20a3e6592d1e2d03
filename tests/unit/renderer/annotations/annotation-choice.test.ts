import { describe, expect, it } from 'vitest'
import {
  isNarrowed,
  readChoice,
  toFilter,
  writeChoice,
} from '../../../../src/renderer/annotations/annotation-choice'
import type { AnnotationChoice } from '../../../../src/renderer/annotations/annotation-choice'
import { summariseItem } from '../../../../src/shared/content/summarise-item'
import { createAdvice } from '../../../support/export-builders'

const nothing = readChoice({})
const choose = (change: Partial<AnnotationChoice>): AnnotationChoice => ({ ...nothing, ...change })
const summaries = [
  createAdvice({ id: 'one', levels: [1] }),
  createAdvice({ id: 'two', levels: [2, 1] }),
  createAdvice({ id: 'none', levels: [] }),
].map(summariseItem)

describe('what annotations are narrowed to', () => {
  it('comes back from the address as it was written there', () => {
    const choice = choose({
      text: 'who, what',
      colours: ['doubt', 'try'],
      tag: 'a,b',
      item: 'card',
      level: '2',
      from: '2026-03-01',
      to: '2026-03-31',
      state: 'moved',
    })
    expect(readChoice(writeChoice(choice))).toEqual(choice)
  })

  it('takes from a strange address only what it knows', () => {
    expect(readChoice({ colours: 'pink,try,', state: 'gone', other: 'x' })).toEqual(
      choose({ colours: ['try'] }),
    )
  })

  it('is nothing until something is chosen', () => {
    expect(isNarrowed(nothing)).toBe(false)
    const parts: readonly Partial<AnnotationChoice>[] = [
      { text: 'a' },
      { colours: ['key'] },
      { tag: 'a' },
      { item: 'a' },
      { level: '1' },
      { from: '2026-03-01' },
      { to: '2026-03-01' },
      { state: 'private' },
    ]
    for (const part of parts) expect(isNarrowed(choose(part))).toBe(true)
  })
})

describe('what is asked for annotations that are narrowed', () => {
  it.each<[string, Partial<AnnotationChoice>, ReturnType<typeof toFilter>]>([
    ['nothing for nothing', {}, {}],
    ['the words without blanks around them', { text: ' who ' }, { text: 'who' }],
    ['no words for blanks', { text: '  ' }, {}],
    ['the colours', { colours: ['key'] }, { colours: ['key'] }],
    ['the tag', { tag: 'desks' }, { tags: ['desks'] }],
    ['the item', { item: 'two' }, { itemIds: ['two'] }],
    ['the items whose main level it is', { level: '1' }, { itemIds: ['one'] }],
    ['the item that is named, whatever its level', { item: 'two', level: '1' }, { itemIds: ['two'] }],
    ['the tray', { state: 'orphaned' }, { orphaned: true }],
    ['what was moved', { state: 'moved' }, { moved: true }],
    ['what is private', { state: 'private' }, { private: true }],
  ])('is %s', (_what, choice, filter) => {
    expect(toFilter(choose(choice), summaries)).toEqual(filter)
  })

  it('is whole days of the user’s own clock, the last one included', () => {
    const { from = '', to = '' } = toFilter(choose({ from: '2026-02-28', to: '2026-02-28' }), summaries)
    expect(new Date(from).toString()).toContain('Feb 28 2026 00:00:00')
    expect(new Date(to).toString()).toContain('Mar 01 2026 00:00:00')
  })
})

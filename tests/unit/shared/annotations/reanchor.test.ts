import { describe, expect, it } from 'vitest'
import { editDistance, likeness } from '../../../../src/shared/annotations/edit-distance'
import { matchQuote } from '../../../../src/shared/annotations/match-quote'
import { planReanchoring } from '../../../../src/shared/annotations/plan-reanchoring'
import { reanchor } from '../../../../src/shared/annotations/reanchor'
import { essayOf, highlight, paragraphs } from '../../../support/annotation-builders'

const first = 'Nobody owns the order while it waits between sales and dispatch, and so it waits.'
const second = 'Follow one order from the first call to the delivery. Write down where it lies.'
const third = 'People nod at the map. Then they go back to their own counts, which are all green.'
const old = paragraphs(first, second, third)

describe('reanchor', () => {
  it('keeps a highlight whose paragraph has moved to another place', () => {
    const { anchor } = highlight(old, 'from the first call')
    const found = reanchor(anchor, paragraphs(second, 'A new beginning.', first, third))
    expect(found).toEqual({ kind: 'kept', anchor })
  })

  it('keeps a highlight in the second of two equal paragraphs when the first is taken away', () => {
    const { anchor } = highlight(paragraphs(first, second, first), 'sales and dispatch')
    const inSecond = {
      ...anchor,
      ranges: anchor.ranges.map((range) => ({ ...range, blockId: `${range.blockId}-2` })),
    }
    expect(reanchor(inSecond, paragraphs(second, first)).kind).toBe('kept')
  })

  it.each([
    {
      name: 'a word before it changed',
      now: first.replace('Nobody', 'No one'),
      quote: 'waits between sales and dispatch',
    },
    {
      name: 'a word of it changed',
      now: first.replace('sales', 'orders'),
      quote: 'waits between orders and dispatch',
    },
    {
      name: 'its first word changed',
      now: first.replace('waits between', 'rests between'),
      quote: 'rests between sales and dispatch',
    },
    {
      name: 'its last word changed',
      now: first.replace('dispatch', 'the depot'),
      quote: 'waits between sales and the depot',
    },
    {
      name: 'a word was put into it',
      now: first.replace('sales and', 'sales, credit and'),
      quote: 'waits between sales, credit and dispatch',
    },
    {
      name: 'a word of it was taken out',
      now: first.replace('between sales and', 'between sales,'),
      quote: 'waits between sales, dispatch',
    },
  ])('moves a highlight when $name', ({ now, quote }) => {
    const { anchor } = highlight(old, 'waits between sales and dispatch')
    const found = reanchor(anchor, paragraphs('A new beginning.', now, second, third))
    expect(found).toMatchObject({ kind: 'moved', anchor: { quote } })
  })

  it('follows a paragraph that was split, and one that was merged', () => {
    const { anchor } = highlight(old, 'while it waits between sales')
    const split = reanchor(
      anchor,
      paragraphs('Nobody owns the order while it', 'waits between sales and dispatch, and so it waits.'),
    )
    expect(split).toMatchObject({ kind: 'moved', anchor: { quote: 'while it\nwaits between sales' } })
    const merged = reanchor(anchor, paragraphs(`${third} ${first}`))
    expect(merged).toMatchObject({ kind: 'moved', anchor: { quote: 'while it waits between sales' } })
  })

  it('follows a highlight over several paragraphs of which one changed', () => {
    const { anchor } = highlight(old, 'and so it waits.', 'People nod')
    const found = reanchor(anchor, paragraphs(first, second.replace('Write down', 'Note'), third))
    expect(found).toMatchObject({
      kind: 'moved',
      anchor: { quote: expect.stringContaining('Note where it lies.') },
    })
    expect(found.kind === 'moved' && found.anchor.ranges).toHaveLength(3)
  })

  it('keeps both ends of a highlight whose paragraphs changed places', () => {
    const { anchor } = highlight(old, 'and so it waits.', 'Follow one order')
    expect(reanchor(anchor, paragraphs(second, third, first))).toMatchObject({ kind: 'kept' })
  })

  it('follows a highlight over two paragraphs of which each changed and the second came to stand first', () => {
    const { anchor } = highlight(old, 'while it waits between', 'from the first call')
    const nowSecond = second.replace('Follow one', 'Follow an')
    const found = reanchor(anchor, paragraphs(nowSecond, third, first.replace('sales', 'the sales')))
    expect(found).toMatchObject({
      kind: 'moved',
      anchor: {
        quote:
          'Follow an order from the first call\nwhile it waits between the sales and dispatch, and so it waits.',
      },
    })
  })

  it('gives up a short quote whose place is gone, although the same words stand elsewhere', () => {
    const { anchor } = highlight(old, 'it waits between')
    const other =
      'There is a form. It lies there; it waits between two trays until somebody asks for it again.'
    expect(reanchor(anchor, paragraphs(second, other, third))).toEqual({ kind: 'orphaned' })
  })

  it('tells equal words apart by what stands beside them', () => {
    const one = paragraphs(
      'At the desk the work waits for a signature.',
      'In the yard the work waits for a crane, and rusts.',
    )
    const { anchor } = highlight(one, 'In the yard', 'In the yard')
    const later = {
      ...anchor,
      quote: 'the work waits',
      prefix: 'In the yard ',
      suffix: ' for a crane, and rusts.',
      ranges: [{ blockId: one[1]?.id ?? '', start: 12, end: 26 }],
    }
    const now = paragraphs(
      'At the desk the work waits for a signature.',
      'In our yard the work waits for a crane, and rusts.',
    )
    expect(reanchor(later, now)).toMatchObject({
      kind: 'moved',
      anchor: { ranges: [{ blockId: now[1]?.id, start: 12, end: 26 }] },
    })
  })

  it('finds nothing in an item without words', () => {
    expect(reanchor(highlight(old, 'People nod').anchor, [])).toEqual({ kind: 'orphaned' })
  })
})

describe('matchQuote', () => {
  it('finds a quote of many hundred words whose beginning was rewritten', () => {
    const text = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ')
    const quote = text.slice(text.indexOf('word300'), text.indexOf('word500'))
    const wanted = { quote: quote.trim(), prefix: 'word298 word299 ', suffix: ' word500 word501' }
    const changed = text.replace('word300 word301 word302', 'quite another opening')
    const match = matchQuote(changed, wanted)
    expect(changed.slice(match?.start, match?.end)).toMatch(/^quite another opening word303 .* word499$/)
  })

  it('finds nothing for an empty quote', () => {
    expect(matchQuote('some text', { quote: '', prefix: '', suffix: '' })).toBeNull()
  })
})

describe('editDistance', () => {
  it.each([
    ['', '', 5, 0],
    ['kitten', 'sitting', 5, 3],
    ['abc', '', 5, 3],
    ['abcdef', 'uvwxyz', 3, 4],
    ['end-to-end', 'end to end', 5, 2],
  ])('of %j and %j within %i is %i', (one, other, most, distance) => {
    expect(editDistance(one, other, most)).toBe(distance)
  })

  it('of equal texts is nothing, and likeness is whole', () => {
    expect(likeness('waits', 'waits')).toBe(1)
    expect(likeness('waits', 'xxxxx')).toBe(0)
  })
})

describe('planReanchoring', () => {
  const item = essayOf(paragraphs(first, second.replace('Follow', 'Take'), 'Something else.'), 'v2')
  const marks = [
    highlight(old, 'waits between sales', undefined, 'kept'),
    highlight(old, 'from the first call', undefined, 'moved'),
    highlight(old, 'go back to their own counts', undefined, 'orphaned'),
  ]

  it('counts and writes back every highlight of a changed item, and remembers the words that stood there', () => {
    const plan = planReanchoring(marks, () => item, 't2')
    expect(plan.kept.map((each) => each.id)).toEqual(['kept'])
    expect(plan.moved).toMatchObject([
      { id: 'moved', itemVersion: 'v2', moved: { quote: 'from the first call' } },
    ])
    expect(plan.orphaned).toMatchObject([
      { id: 'orphaned', orphaned: true, anchor: { quote: 'go back to their own counts' } },
    ])
    expect(plan.operations).toHaveLength(3)
  })

  it('leaves alone what has not changed and what is not in the library', () => {
    expect(planReanchoring(marks, () => essayOf(old, 'v1'), 't2').operations).toEqual([])
    expect(planReanchoring(marks, () => undefined, 't2').operations).toEqual([])
  })

  it('takes a highlight out of the tray when its words come back', () => {
    const lost = planReanchoring(marks, () => item, 't2').orphaned
    const plan = planReanchoring(lost, () => essayOf(old, 'v3'), 't3')
    expect(plan.kept).toMatchObject([{ id: 'orphaned', orphaned: false, itemVersion: 'v3' }])
  })
})

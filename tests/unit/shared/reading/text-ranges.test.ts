import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnchor } from '../../../../src/shared/annotations/create-anchor'
import type { Block } from '../../../../src/shared/content/block'
import { findInBlocks } from '../../../../src/shared/reading/find-in-blocks'
import { groupBlocks } from '../../../../src/shared/reading/group-blocks'
import { markBlocks } from '../../../../src/shared/reading/mark-blocks'
import { segmentText } from '../../../../src/shared/reading/segment-text'

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text, spans: [] })
const ranges = fc.array(
  fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) }),
  { maxLength: 8 },
)

describe('a text is cut at every border', () => {
  it('the pieces make up the whole text, without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), ranges, (length, over) => {
        const pieces = segmentText(length, over)
        expect(pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0)).toBe(length)
        pieces.forEach((piece, index) => expect(piece.start).toBe(pieces[index - 1]?.end ?? 0))
      }),
    )
  })

  it('a piece is covered by exactly the ranges that hold each of its characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), ranges, (length, over) => {
        for (const piece of segmentText(length, over)) {
          for (let at = piece.start; at < piece.end; at += 1) {
            expect(piece.covering).toEqual(over.filter((range) => range.start <= at && range.end > at))
          }
        }
      }),
    )
  })
})

describe('finding in an item', () => {
  it.each([
    { text: 'Führung und FUHRUNG', find: 'fuhrung', found: ['Führung', 'FUHRUNG'] },
    { text: 'organise, organisation', find: 'organis', found: ['organise', 'organisation'] },
    { text: 'the end-to-end chain', find: 'to', found: ['to'] },
    { text: 'into the tomb', find: 'to', found: ['tomb'] },
    { text: 'nothing here', find: '   ', found: [] },
    { text: 'a.*b (c', find: '(', found: ['(c'] },
    { text: "It isn’t so; they don't", find: "isn't", found: ['isn’t'] },
    { text: "It isn’t so; they don't", find: 'don’t', found: ["don't"] },
  ])('“$find” in “$text” gives $found', ({ text, find, found }) => {
    expect(
      findInBlocks([paragraph('p', text)], [find]).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(found)
  })

  it('no place is given twice when one word begins like another, and the longer one counts', () => {
    const text = 'a plan of plans'
    const found = findInBlocks([paragraph('p', text)], ['plan', 'plan of', 'of'])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['plan of', 'plans'])
  })

  it('never gives a range outside of the text, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 5 }),
        (text, find) => {
          for (const match of findInBlocks([paragraph('p', text)], [find])) {
            expect(match.start).toBeGreaterThanOrEqual(0)
            expect(match.end).toBeLessThanOrEqual(text.length)
            expect(match.end).toBeGreaterThan(match.start)
          }
        },
      ),
    )
  })

  it('marks the forms that a search found, and no others', () => {
    const text = 'Plan the hand-off; plans fail.'
    expect(
      markBlocks([paragraph('p', text)], ['plans']).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['plans'])
  })
})

describe('anchors', () => {
  const blocks = [paragraph('a', 'One team at one desk.'), paragraph('b', 'Then the whole chain.')]

  it('hold quote, prefix and suffix over several blocks', () => {
    const anchor = createAnchor(blocks, [
      { blockId: 'a', start: 9, end: 21 },
      { blockId: 'b', start: 0, end: 8 },
    ])
    expect(anchor).toMatchObject({
      quote: 'at one desk.\nThen the',
      prefix: 'One team ',
      suffix: ' whole chain.',
    })
  })

  it('leave out space at the ends, and are none without words', () => {
    expect(createAnchor(blocks, [{ blockId: 'a', start: 3, end: 9 }])?.quote).toBe('team')
    expect(createAnchor(blocks, [{ blockId: 'a', start: 3, end: 4 }])).toBeNull()
    expect(createAnchor(blocks, [{ blockId: 'gone', start: 0, end: 4 }])).toBeNull()
  })
})

describe('grouping blocks', () => {
  it('gathers neighbouring list items, and keeps numbered and plain lists apart', () => {
    const item = (id: string, number?: number): Block => ({
      id,
      kind: 'list-item',
      text: id,
      spans: [],
      ...(number === undefined ? {} : { number }),
    })
    const groups = groupBlocks([
      paragraph('p', ''),
      item('a'),
      item('b'),
      item('c', 1),
      item('d', 2),
      paragraph('q', ''),
    ])
    expect(groups.map((group) => [group.kind, group.blocks.length])).toEqual([
      ['single', 1],
      ['list', 2],
      ['list', 2],
      ['single', 1],
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/shared/content/block'
import { byBlock } from '../../../../src/shared/reading/by-block'
import { chunkGroups } from '../../../../src/shared/reading/chunk-groups'
import { groupBlocks } from '../../../../src/shared/reading/group-blocks'

const texts = fc
  .array(fc.constantFrom<Block['kind']>('paragraph', 'heading', 'quote', 'list-item', 'note'), {
    maxLength: 200,
  })
  .map((kinds) => kinds.map((kind, nth): Block => ({ id: `b${nth}`, kind, text: `Text ${nth}`, spans: [] })))

describe('a text is cut into chunks', () => {
  it('that together are the text, in its order and with its length', () => {
    fc.assert(
      fc.property(texts, (blocks) => {
        const chunks = chunkGroups(groupBlocks(blocks))
        expect(chunks.flatMap(({ groups }) => groups.flatMap((group) => group.blocks))).toEqual(blocks)
        expect(chunks.reduce((sum, { length }) => sum + length, 0)).toBe(
          blocks.reduce((sum, { text }) => sum + text.length, 0),
        )
      }),
    )
  })

  it('each of which begins with a plain paragraph, but for the first', () => {
    fc.assert(
      fc.property(texts, (blocks) => {
        for (const { groups } of chunkGroups(groupBlocks(blocks)).slice(1))
          expect(groups[0]?.blocks[0]?.kind).toBe('paragraph')
      }),
    )
  })

  it('a short text is one chunk, a long one is many', () => {
    const text = (count: number): readonly Block[] =>
      Array.from({ length: count }, (_, nth) => ({ id: `p${nth}`, kind: 'paragraph', text: 'x', spans: [] }))
    expect(chunkGroups(groupBlocks(text(20)))).toHaveLength(1)
    expect(chunkGroups(groupBlocks(text(1_000)))).toHaveLength(50)
  })
})

describe('what lies on a text', () => {
  it('is found by its block, in the order in which it was given', () => {
    const places = ['a', 'b', 'a'].map((blockId, nth) => ({ blockId, nth }))
    expect([...byBlock(places)]).toEqual([
      ['a', [places[0], places[2]]],
      ['b', [places[1]]],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../src/shared/content/item'
import { citeItem } from '../../../../src/shared/export/cite-item'

const core = {
  packId: 'levelwise',
  levels: [1],
  topic: null,
  tags: [],
  version: 'v1',
  blocks: [],
  minutes: 1,
} as const

describe('citing an item', () => {
  const card: Item = {
    ...core,
    kind: 'advice',
    id: 'one-owner',
    title: 'Give the chain one owner',
    cue: '',
    effort: 'weeks',
    evidence: 'case',
    adviser: null,
    sources: [],
    essays: [],
  }
  it('names title, pack, link and version of a text of a pack', () => {
    expect(citeItem(card, 'Levelwise library')).toBe(
      '“Give the chain one owner”, Levelwise library, levelwise://item/one-owner, v1',
    )
  })

  it('puts selected words before it, on one line', () => {
    expect(citeItem(card, 'Levelwise library', '  one\n  owner ')).toBe(
      '“one owner” (“Give the chain one owner”, Levelwise library, levelwise://item/one-owner, v1)',
    )
  })

  it('gives the reference of a work of others', () => {
    const source: Item = {
      ...core,
      kind: 'source',
      id: 'rother1999',
      title: 'Learning to See',
      record: {
        id: 'Rother1999',
        type: 'book',
        title: 'Learning to See',
        author: [{ family: 'Rother', given: 'Mike' }],
        issued: { 'date-parts': [[1999]] },
      },
    }
    expect(citeItem(source, 'x', 'see')).toBe('“see” (Rother, Mike (1999). Learning to See)')
  })
})

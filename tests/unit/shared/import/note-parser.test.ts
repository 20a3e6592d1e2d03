import { describe, expect, it } from 'vitest'
import { parseNote } from '../../../../src/shared/import/note-parser'

const links = { wiki: () => null, relative: () => null }
const textOf = (source: string): string =>
  parseNote(source, 'note.md', links)
    .blocks.map(({ text }) => text)
    .join('\n')
const strongOf = (source: string): readonly string[] =>
  parseNote(source, 'note.md', links).blocks.flatMap(({ text, spans }) =>
    spans.filter(({ kind }) => kind === 'strong').map(({ start, end }) => text.slice(start, end)),
  )

describe('highlights in a note', () => {
  it.each([
    { source: 'some ==marked words== here', strong: ['marked words'] },
    { source: '==at the beginning== and ==again==', strong: ['at the beginning', 'again'] },
    { source: 'a * b ==after a mark== _c_', strong: ['after a mark'] },
    { source: 'not == a mark ==', strong: [] },
    { source: '1 = 1 and a == b', strong: [] },
    { source: 'an end without any ==', strong: [] },
  ])('of $source are $strong', ({ source, strong }) => {
    expect(strongOf(source)).toEqual(strong)
  })

  it('leave every other word as it stands', () => {
    expect(textOf('x=1, y == 2, [a] & z=3')).toBe('x=1, y == 2, [a] & z=3')
  })
})

// With a cost that grows with the square of the length each of these takes minutes; the limit of a test is five seconds.
describe('a paragraph of a hundred thousand characters', () => {
  it.each([
    { what: 'pictures that begin and never end', piece: '![[a' },
    { what: 'links that begin and never end', piece: '[[a|' },
    { what: 'emphasis without end', piece: 'a*' },
    { what: 'equals signs', piece: '==a ' },
    { what: 'marks of comments', piece: '%%a' },
    { what: 'ids of blocks', piece: ' ^a' },
  ])('is read when it is made of $what', ({ piece }) => {
    expect(textOf(piece.repeat(100_000 / piece.length)).length).toBeGreaterThan(0)
  })
})

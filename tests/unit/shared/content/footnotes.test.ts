import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/shared/content/block'
import { parseMarkdown } from '../../../../src/shared/content/parse-markdown'
import { createNoteLinks } from '../../../../src/shared/import/note-links'
import { parseNote } from '../../../../src/shared/import/note-parser'

const parse = (markdown: string): readonly Block[] =>
  parseMarkdown(markdown, { citationLabel: () => undefined }).blocks

/** Text and notes with the references written out, so that a test reads like the page. */
function shown(blocks: readonly Block[]): readonly string[] {
  const numbers = new Map(
    blocks.flatMap(({ id, kind, number }) => (kind === 'note' ? [[id, number ?? 0] as const] : [])),
  )
  return blocks.map(({ kind, text, number, spans }) => {
    let drawn = text
    for (const { start, end, target } of spans.filter((span) => span.kind === 'footnote').reverse())
      drawn = `${drawn.slice(0, start)}(${numbers.get(target ?? '') ?? 'nowhere'})${drawn.slice(end)}`
    return kind === 'note' ? `${number}: ${drawn}` : drawn
  })
}

describe('footnotes in Markdown', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'stand at the end, wherever they were written',
      'One.[^a]\n\n[^a]: A note.\n\nTwo.',
      ['One.(1)', 'Two.', '1: A note.'],
    ],
    [
      'are numbered as the text refers to them',
      'B[^b] A[^a]\n\n[^a]: Of a.\n[^b]: Of b.',
      ['B(1) A(2)', '1: Of b.', '2: Of a.'],
    ],
    ['may be referred to twice', 'One[^a] two[^A]\n\n[^a]: A note.', ['One(1) two(1)', '1: A note.']],
    [
      'hold several paragraphs and lists in one block',
      'One[^a]\n\n[^a]: First.\n\n    Second.\n\n    - third\n\nNot a note.',
      ['One(1)', 'Not a note.', '1: First.\nSecond.\n• third'],
    ],
    [
      'go on over lines without indentation',
      'One[^a]\n\n[^a]: First\nsecond.',
      ['One(1)', '1: First second.'],
    ],
    [
      'may stand inside a line',
      'One^[said *aside*, [here](https://a.org)] two',
      ['One(1) two', '1: said aside, here'],
    ],
    ['inside a line do not nest', 'One^[a ^[b] c]', ['One(1)', '1: a ^[b] c']],
    [
      'may refer to further notes',
      'One[^a]\n\n[^b]: Below.\n[^a]: See[^b]',
      ['One(1)', '1: See(2)', '2: Below.'],
    ],
    ['that nothing refers to are kept', 'One.\n\n[^a]: Alone.', ['One.', '1: Alone.']],
    [
      'of one label: the first is meant, the other is kept',
      'One[^a]\n\n[^a]: First.\n\n[^a]: Other.',
      ['One(1)', '1: First.', '2: Other.'],
    ],
    ['without a word are no notes', 'One[^a]\n\n[^a]:\n', ['One[^a]']],
    [
      'without a note stay as they were written',
      'One[^a] and ^[ ] and ^[open',
      ['One[^a] and ^[ ] and ^[open'],
    ],
    [
      'in quotations and lists are notes of the whole text',
      '> One[^a]\n>\n> [^a]: A note.\n\n- two[^a]',
      ['One(1)', 'two(1)', '1: A note.'],
    ],
    ['in code are code', '`a[^a]`\n\n[^a]: A note.', ['a[^a]', '1: A note.']],
  ])('%s', (_case, markdown, wanted) => expect(shown(parse(markdown))).toEqual(wanted))

  it('keep what dresses their words', () => {
    const note = parse('One[^a]\n\n[^a]: First.\n\n    Then *this*.').at(-1)
    expect(note?.spans).toEqual([{ kind: 'emphasis', start: 12, end: 16 }])
  })

  it('leave the id of every other paragraph as it was', () => {
    const before = parse('One.\n\nTwo.[^a]\n\n[^a]: Of two.')
    const after = parse('One.[^b]\n\nTwo.[^a]\n\n[^a]: Of two.\n[^b]: Of one.')
    expect(after[1]?.id).toBe(before[1]?.id)
    expect(shown(after)).toEqual(['One.(1)', 'Two.(2)', '1: Of one.', '2: Of two.'])
  })

  it('in a note of a vault lead where its links lead', () => {
    const links = createNoteLinks('vault-x', ['a.md', 'b.md'])
    const { blocks, unresolved } = parseNote(
      'One[^a] two^[see [[b]] and [[c]]]\n\n[^a]: See [b](b.md). ^block',
      'a.md',
      links,
    )
    const items = blocks.flatMap(({ kind, spans }) =>
      spans.filter((span) => span.kind === 'item').map(() => kind),
    )
    expect(items).toEqual(['note', 'note'])
    expect(unresolved).toEqual(['c'])
  })

  const piece = fc.oneof(
    fc.constantFrom(
      '[^a]',
      '[^b]',
      '^[',
      ']',
      '[',
      '\n[^a]: ',
      '\n[^b]:',
      '\n\n',
      '\n    ',
      '> ',
      '- ',
      '*',
      '`',
      '![',
      '](x)',
      '\\',
    ),
    fc.stringMatching(/^[a-z ]{1,6}$/),
  )
  it('whatever is written, every reference leads to a note of the text and every note is there once', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        (markdown) => {
          const blocks = parse(markdown)
          const notes = blocks.filter(({ kind }) => kind === 'note')
          expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => at + 1))
          const ids = new Set(notes.map(({ id }) => id))
          for (const { text, spans } of blocks)
            for (const { kind, start, end, target } of spans)
              if (kind === 'footnote') {
                expect(text.slice(start, end)).toBe('*')
                expect(ids.has(target ?? '')).toBe(true)
              }
        },
      ),
      { numRuns: 3000 },
    )
  })
})

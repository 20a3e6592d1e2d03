import { describe, expect, it } from 'vitest'
import { numberParagraphs, outlineOf } from '../../../../src/shared/content/outline'
import { parseMarkdown } from '../../../../src/shared/content/parse-markdown'

const { blocks } = parseMarkdown(
  [
    '## Who stops what',
    'First.',
    '- One point',
    '- Another',
    '> Said before.',
    '### Smaller',
    '| a | b |\n| - | - |\n| c | d |',
    '---',
    '```\ncode\n```',
    'Last.',
  ].join('\n\n'),
  { citationLabel: () => undefined },
)

describe('the table of contents', () => {
  it('names the headings in order, with their depth and the block that each leads to', () => {
    expect(outlineOf(blocks).map(({ title, depth }) => [title, depth])).toEqual([
      ['Who stops what', 2],
      ['Smaller', 3],
    ])
    for (const { blockId, title } of outlineOf(blocks))
      expect(blocks.find(({ id }) => id === blockId)?.text).toBe(title)
  })

  it('takes a heading that tells no depth for one of the second', () => {
    expect(outlineOf([{ id: 'h', kind: 'heading', text: 'Alone', spans: [] }])).toEqual([
      { blockId: 'h', title: 'Alone', depth: 2 },
    ])
  })
})

describe('the number of a paragraph', () => {
  it('counts from one, and leaves out headings, rules and tables', () => {
    const numbers = numberParagraphs(blocks)
    const named = blocks.flatMap(({ id, text }) => (numbers.has(id) ? [[numbers.get(id), text.trim()]] : []))
    expect(named).toEqual([
      [1, 'First.'],
      [2, 'One point'],
      [3, 'Another'],
      [4, 'Said before.'],
      [5, 'code'],
      [6, 'Last.'],
    ])
  })
})

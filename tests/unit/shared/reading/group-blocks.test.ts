import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/shared/content/parse-markdown'
import { groupBlocks } from '../../../../src/shared/reading/group-blocks'

const groupsOf = (...lines: readonly string[]): readonly (readonly [string, number])[] =>
  groupBlocks(parseMarkdown(lines.join('\n'), { citationLabel: () => undefined }).blocks).map(
    ({ kind, blocks }) => [kind, blocks.length],
  )
const table = ['| a | b |', '| - | - |', '| c | d |']

describe('blocks that are drawn as one', () => {
  it.each([
    { title: 'are the items of a list', lines: ['- one', '- two', '- three'], groups: [['list', 3]] },
    {
      title: 'are not a list with numbers and one without, which follow each other',
      lines: ['- one', '- two', '', '1. first', '2. second'],
      groups: [
        ['list', 2],
        ['list', 2],
      ],
    },
    {
      title: 'are not lists between which something stands',
      lines: ['- one', '', 'Between.', '', '- two'],
      groups: [
        ['list', 1],
        ['single', 1],
        ['list', 1],
      ],
    },
    { title: 'are the cells of a table', lines: table, groups: [['table', 4]] },
    {
      title: 'are not two tables that follow each other',
      lines: [...table, '', ...table],
      groups: [
        ['table', 4],
        ['table', 4],
      ],
    },
    {
      title: 'are never paragraphs',
      lines: ['One.', '', 'Two.'],
      groups: [
        ['single', 1],
        ['single', 1],
      ],
    },
  ])('$title', ({ lines, groups }) => {
    expect(groupsOf(...lines)).toEqual(groups)
  })
})

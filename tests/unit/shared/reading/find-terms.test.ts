import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/shared/content/block'
import type { GlossaryTerm } from '../../../../src/shared/content/pack'
import { findTerms } from '../../../../src/shared/reading/find-terms'
import { toUtterances } from '../../../../src/shared/reading/to-utterances'
import { paragraphs } from '../../../support/annotation-builders'

const term = (id: string, name: string, ...alsoCalled: readonly string[]): GlossaryTerm => ({
  id,
  term: name,
  definition: '',
  alsoCalled,
  levels: [1],
  essays: [],
})
const glossary = [
  term('default', 'Default'),
  term('process', 'Process'),
  term('end-to-end', 'End-to-end process', 'E2E (whole)'),
]
const found = (blocks: readonly Block[]): readonly string[] =>
  findTerms(blocks, glossary).map(
    (place) =>
      `${place.termId}: ${blocks.find((block) => block.id === place.blockId)?.text.slice(place.start, place.end)}`,
  )

describe('findTerms', () => {
  it('finds the first use of each word, in its plural and without regard to case', () => {
    expect(found(paragraphs('Set the defaults well.', 'A default is a process; PROCESSES differ.'))).toEqual([
      'default: defaults',
      'process: process',
    ])
  })

  it('takes the longer of two words that overlap, and names with brackets as they stand', () => {
    expect(found(paragraphs('An end-to-end process has owners.'))).toEqual(['end-to-end: end-to-end process'])
    expect(found(paragraphs('They say E2E (whole) and mean it.'))).toEqual(['end-to-end: E2E (whole)'])
  })

  it('finds a word that stands right before or after a link, or in what is only emphasised', () => {
    const [block] = paragraphs('one default two')
    const around = (start: number, end: number, kind: 'link' | 'emphasis'): readonly string[] =>
      found(block === undefined ? [] : [{ ...block, spans: [{ start, end, kind, target: 'x' }] }])
    expect(around(0, 4, 'link')).toEqual(['default: default'])
    expect(around(11, 15, 'link')).toEqual(['default: default'])
    expect(around(4, 11, 'emphasis')).toEqual(['default: default'])
    expect(around(3, 5, 'link')).toEqual([])
    expect(around(10, 12, 'link')).toEqual([])
  })

  it('leaves headings, links and parts of words alone', () => {
    const [heading, linked] = paragraphs('The default', 'See the default.')
    const blocks: readonly Block[] = [
      ...(heading === undefined ? [] : [{ ...heading, kind: 'heading' as const }]),
      ...(linked === undefined
        ? []
        : [{ ...linked, spans: [{ start: 8, end: 15, kind: 'link' as const, target: 'x' }] }]),
      ...paragraphs('The defaulting ward and the reprocess.'),
    ]
    expect(found(blocks)).toEqual([])
  })

  it('finds nothing without a glossary', () => {
    expect(findTerms(paragraphs('A default.'), [])).toEqual([])
  })
})

describe('toUtterances', () => {
  it('cuts long paragraphs at the ends of sentences and says every word', () => {
    const text = Array.from(
      { length: 12 },
      (_, index) => `Sentence number ${index} has some words in it.`,
    ).join(' ')
    const utterances = toUtterances(paragraphs(text, 'Short.'))
    expect(utterances.map((each) => each.text).join(' ')).toBe(`${text} Short.`)
    expect(Math.max(...utterances.map((each) => each.text.length))).toBeLessThanOrEqual(240)
    expect(utterances.length).toBeGreaterThan(2)
  })

  it('leaves out code, pictures and what has no words', () => {
    const [code, dashes] = paragraphs('let x = 1', '***')
    expect(
      toUtterances([
        ...(code === undefined ? [] : [{ ...code, kind: 'code' as const }]),
        ...(dashes === undefined ? [] : [dashes]),
      ]),
    ).toEqual([])
  })
})

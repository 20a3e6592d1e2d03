import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CslRecord } from '../../../../src/shared/content/csl-record'
import { toCitationLanguage } from '../../../../src/shared/citations/citation-style'
import {
  formatCitation,
  formatPointer,
  formatReferences,
} from '../../../../src/shared/citations/format-citation'
import { planReferences } from '../../../../src/shared/citations/plan-references'
import { plainReference } from '../../../../src/shared/citations/reference'

const book: CslRecord = {
  id: 'senge-1990',
  type: 'book',
  title: 'The Fifth Discipline',
  author: [{ family: 'Senge', given: 'Peter M.' }],
  issued: { 'date-parts': [[1990]] },
  publisher: 'Doubleday',
  'publisher-place': 'New York',
  edition: '2',
}
const article: CslRecord = {
  id: 'repenning-2001',
  type: 'article-journal',
  title: 'Nobody Ever Gets Credit for Fixing Problems That Never Happened',
  author: [
    { family: 'Repenning', given: 'Nelson P.' },
    { family: 'Sterman', given: 'John D.' },
  ],
  issued: { 'date-parts': [[2001, 7]] },
  'container-title': 'California Management Review',
  volume: '43',
  issue: '4',
  page: '64-88',
  DOI: '10.2307/41166101',
}

describe('references', () => {
  const set: readonly [string, 'apa' | 'chicago' | 'harvard', string, CslRecord, string][] = [
    ['an APA book', 'apa', 'en', book, 'Senge, P. M. (1990). The Fifth Discipline (2nd ed.). Doubleday.'],
    [
      'a German APA book',
      'apa',
      'de',
      book,
      'Senge, P. M. (1990). The Fifth Discipline (2. Aufl.). Doubleday.',
    ],
    [
      'an APA article',
      'apa',
      'en',
      article,
      'Repenning, N. P., & Sterman, J. D. (2001). Nobody Ever Gets Credit for Fixing Problems That Never Happened. California Management Review, 43(4), 64–88. https://doi.org/10.2307/41166101',
    ],
    [
      'a Chicago book',
      'chicago',
      'en-US',
      book,
      'Senge, Peter M. 1990. The Fifth Discipline. 2nd ed. New York: Doubleday.',
    ],
    [
      'a Chicago article in American English',
      'chicago',
      'en-US',
      article,
      'Repenning, Nelson P., and John D. Sterman. 2001. “Nobody Ever Gets Credit for Fixing Problems That Never Happened.” California Management Review 43 (4): 64–88. https://doi.org/10.2307/41166101.',
    ],
    [
      'a Harvard book',
      'harvard',
      'en-GB',
      book,
      'Senge, P.M. (1990) The Fifth Discipline. 2nd edn. New York: Doubleday.',
    ],
    [
      'a German Harvard article',
      'harvard',
      'de',
      article,
      'Repenning, N.P. und Sterman, J.D. (2001) „Nobody Ever Gets Credit for Fixing Problems That Never Happened“, California Management Review, 43(4), S. 64–88. Verfügbar unter: https://doi.org/10.2307/41166101.',
    ],
  ]
  it.each(set)('sets %s', (_name, style, language, record, expected) => {
    expect(formatCitation([record], style, language)).toBe(expected)
  })

  it('sets the titles of books and journals in italics', () => {
    const [first = []] = formatReferences([book], 'apa', 'en')
    expect(first.filter((run) => run.emphasis).map((run) => run.text)).toEqual(['The Fifth Discipline'])
  })

  it('keeps the order of the works and names a repeated author each time', () => {
    const later = { ...book, id: 'later', title: 'A Later Book', issued: { 'date-parts': [[2008]] } }
    const lines = formatCitation([later, article, book], 'chicago', 'en').split('\n')
    expect(lines.map((line) => line.slice(0, 9))).toEqual(['Senge, Pe', 'Repenning', 'Senge, Pe'])
  })

  it('tells two works of one author and year apart by letters', () => {
    const twin = { ...book, id: 'twin', title: 'The Fieldbook' }
    expect(formatCitation([book, twin], 'apa', 'en')).toMatch(/\(1990a\).*\n.*\(1990b\)/)
  })

  it('points to a work in brackets', () => {
    expect(formatPointer(article, 'apa', 'en')).toBe('(Repenning & Sterman, 2001)')
    expect(formatPointer(article, 'chicago', 'de')).toBe('(Repenning und Sterman 2001)')
  })

  it('has words for German, American and British English, and takes British where it has none', () => {
    expect(['de', 'de-AT', 'en-US', 'en', 'fr'].map(toCitationLanguage)).toEqual([
      'de-DE',
      'de-DE',
      'en-US',
      'en-GB',
      'en-GB',
    ])
  })
})

describe('any work', () => {
  const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüß漢字]{1,12}$/)
  const anyText = fc.string({ unit: 'binary', maxLength: 40 })
  const record = fc.record(
    {
      id: anyText,
      type: fc.constantFrom(
        'book',
        'chapter',
        'article-journal',
        'webpage',
        'document',
        'thesis',
        'nonsense',
      ),
      title: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      author: fc.array(
        fc.oneof(fc.record({ family: word, given: anyText }), fc.record({ literal: anyText })),
        { maxLength: 3 },
      ),
      issued: fc.oneof(
        fc.record({
          'date-parts': fc.array(fc.array(fc.integer({ min: 1, max: 2100 }), { maxLength: 3 }), {
            maxLength: 1,
          }),
        }),
        fc.record({ raw: anyText }),
      ),
      'container-title': anyText,
      page: anyText,
      volume: anyText,
      URL: anyText,
      note: anyText,
    },
    { requiredKeys: ['id', 'type', 'title'] },
  )

  it('gets one reference with its title, whatever was asked before', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 4 }),
        fc.constantFrom('apa' as const, 'chicago' as const, 'harvard' as const),
        fc.constantFrom('en', 'en-US', 'de'),
        (records, style, language) => {
          const references = formatReferences(records, style, language).map(plainReference)
          expect(references).toHaveLength(records.length)
          references.forEach((reference, index) => {
            expect(reference.toUpperCase()).toContain(records[index]?.title.toUpperCase())
          })
          expect(formatReferences(records, style, language).map(plainReference)).toEqual(references)
        },
      ),
      { numRuns: 150 },
    )
  })
})

it.each(['apa', 'chicago', 'harvard'] as const)(
  'sets in %s the same in portions as all at once, also where some authors and years are the same',
  (style) => {
    const works = Array.from({ length: 60 }, (_, index) => ({
      ...(index % 2 === 0 ? book : article),
      id: `work-${index}`,
      title: `Piece ${index}`,
      author: [{ family: `Writer ${index % 9}`, given: index % 4 === 0 ? 'Ada' : 'Bea' }],
      issued: { 'date-parts': [[1990 + (index % 20)]] },
    }))
    const whole = formatReferences(works, style, 'en')
    const portions = new Map(
      planReferences(works).flatMap((portion) => {
        const references = formatReferences(portion, style, 'en')
        return portion.map((work, index) => [work.id, references[index]] as const)
      }),
    )
    expect(works.map((work) => portions.get(work.id))).toEqual(whole)
  },
)

it.each(['apa', 'chicago', 'harvard'] as const)(
  'sets works without a year in %s as if each were alone',
  (style) => {
    const { issued: _issued, ...undated } = book
    const works = [
      undated,
      { ...undated, id: 'second', title: 'Another Discipline' },
      { ...article, issued: {} },
    ]
    const alone = works.map((work) => formatReferences([work], style, 'en')[0])
    expect(formatReferences(works, style, 'en')).toEqual(alone)
  },
)

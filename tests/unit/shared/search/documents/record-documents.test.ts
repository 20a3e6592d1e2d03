import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../../src/shared/annotations/annotation'
import type { LogEntry } from '../../../../../src/shared/fit-check/log-entry'
import type { ReadingList } from '../../../../../src/shared/reading-lists/reading-list'
import {
  toAnnotationDocument,
  toListDocument,
  toLogDocument,
} from '../../../../../src/shared/search/documents/record-documents'
import { corpusOf, idsOf } from '../../../../support/search-builders'

const annotation: Annotation = {
  id: 'a1',
  itemId: 'one-habit',
  itemVersion: 'v',
  anchor: {
    ranges: [{ blockId: 'b7', start: 0, end: 4 }],
    quote: 'people think they\ndo together',
    prefix: '',
    suffix: '',
  },
  colour: 'key',
  note: 'Compare with our stand-up',
  tags: ['culture'],
  createdAt: '2024-02-03T10:00:00Z',
  updatedAt: '2024-02-04T10:00:00Z',
  private: true,
  orphaned: false,
}
const list: ReadingList = {
  id: 'l1',
  title: 'For the board',
  notes: 'Before June',
  purpose: 'to-share',
  due: null,
  sections: [
    {
      id: 's',
      title: 'First steps',
      entries: [{ id: 'e', itemId: 'one-habit', reason: 'Shows how small', status: 'to-read' }],
    },
  ],
  createdAt: '2024-01-01T00:00:00Z',
  updatedAt: '2024-01-02T00:00:00Z',
}
const entry: LogEntry = {
  id: 'g1',
  createdAt: '2024-03-01T08:00:00Z',
  goal: { id: 'goal', words: 'Shorten the way from call to repair', level: 2 },
  subject: { kind: 'pasted', text: 'Buy a suite', title: 'A consultant said', adviser: 'Acme Consulting' },
  presumedLevel: 1,
  suggestion: null,
  answers: [{ question: 'reach', answer: 'no', reason: 'Only one department', evidence: '' }],
  verdict: 'other-destination',
  rule: 'r',
  override: { verdict: 'fits-with-changes', reason: 'We can widen it' },
  confidence: null,
  expectation: 'Fewer calls',
  expectBy: null,
  reviewOn: null,
  appended: [
    {
      kind: 'outcome',
      at: '2024-06-01',
      happened: 'Queues grew',
      asExpected: 'no',
      judgement: null,
      luck: null,
      reviewOn: null,
    },
  ],
}
const about = { levels: [1, 3], topic: 'habits', packId: 'levelwise', adviser: 'Somebody' } as const

const corpus = corpusOf([
  toAnnotationDocument(annotation, about),
  toListDocument(list),
  toLogDocument(entry, undefined),
])

describe('the documents of records', () => {
  it.each([
    ['an annotation by its quote', 'together', 'annotation:a1'],
    ['an annotation by its note', '"stand-up"', 'annotation:a1'],
    ['an annotation by the level of its item', 'kind:annotation level:3', 'annotation:a1'],
    ['an annotation with a note', 'has:note kind:annotation', 'annotation:a1'],
    ['an annotation by its tag', 'tag:culture', 'annotation:a1'],
    ['an annotation by the list that its item is in', 'list:"for the board"', 'annotation:a1'],
    ['a list by a section', '"first steps"', 'list:l1'],
    ['a list by a reason', 'small', 'list:l1'],
    ['a log entry by the goal', 'repair', 'log:g1'],
    ['a log entry by a reason', 'department', 'log:g1'],
    ['a log entry by the pasted text', 'suite', 'log:g1'],
    ['a log entry by the verdict that the user gave', 'verdict:fits-with-changes', 'log:g1'],
    ['a log entry by what was learnt later', 'queues', 'log:g1'],
    ['a log entry by its adviser', 'adviser:acme', 'log:g1'],
    ['a log entry by its date', 'after:2024-02-10', 'log:g1'],
  ])('find %s', (_what, query, id) => {
    expect(idsOf(corpus, query)).toEqual([id])
  })

  it('change their stamp when the record changes', () => {
    const later = { ...annotation, updatedAt: '2024-05-01T00:00:00Z' }
    expect(toAnnotationDocument(later, about).stamp).not.toBe(toAnnotationDocument(annotation, about).stamp)
    const longer = {
      ...entry,
      appended: [...entry.appended, { kind: 'correction' as const, at: '2024', text: 'x' }],
    }
    expect(toLogDocument(longer, undefined).stamp).not.toBe(toLogDocument(entry, undefined).stamp)
  })

  it('title an annotation by the beginning of its quote', () => {
    const quote = 'a very long quote that goes on and on '.repeat(6)
    const { title } = toAnnotationDocument(
      { ...annotation, anchor: { ...annotation.anchor, quote } },
      undefined,
    )
    expect(title.length).toBeLessThan(95)
    expect(title.endsWith(' …')).toBe(true)
  })
})

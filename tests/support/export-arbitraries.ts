import fc from 'fast-check'
import { annotationColours } from '../../src/shared/annotations/annotation'
import type { Annotation } from '../../src/shared/annotations/annotation'
import type { Item } from '../../src/shared/content/item'
import { answers, questionIds, verdicts } from '../../src/shared/fit-check/log-entry'
import type { LogEntry } from '../../src/shared/fit-check/log-entry'
import { createAdvice, createAnnotation, createBlocks, createSource } from './export-builders'

/** Stands in everything that is private, and nowhere else. */
export const secret = 'zqsecretzq'
/** Begins every quote. */
export const quoteMark = 'zqquote'

/** What writers trip over: marks of every format, formulas, controls, line ends, scripts that run from right to left. */
export const anyTrap = fc.constantFrom(
  '*a* _b_ `c`',
  '# not a heading',
  '<script>alert(1)</script>',
  ']]> &amp; &lt;',
  '{\\textbf{x}} % $ # _ ~ ^',
  'TY  - BOOK\r\nER  - ',
  '=HYPERLINK("http://x")',
  '"quoted", and; comma',
  '漢字 العربية עברית',
  'naïve Straße 😀',
  '\u0000\u0007\u001b[31m',
  'a\u2028b\u2029c',
  '\ud800 alone',
  '---\ntype: "advice"\n---',
  '[[link|x]] ^block #tag',
  '  ',
)
/** Text as users paste it. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.tuple(fc.lorem({ maxCount: 2 }), anyTrap).map((parts) => parts.join(' ')) },
)
const hidden = anyText.map((text) => `${text} ${secret} ${text}`)

/** A small library with what a user might have done with it. */
export interface AnyLibrary {
  readonly items: readonly Item[]
  readonly annotations: readonly Annotation[]
  readonly log: readonly LogEntry[]
}

const anyItem = (index: number): fc.Arbitrary<Item> =>
  fc
    .record({
      source: fc.boolean(),
      title: anyText,
      cue: anyText,
      tags: fc.array(anyText, { maxLength: 2 }),
      author: fc.array(fc.record({ family: fc.lorem({ maxCount: 1 }), given: anyText }), { maxLength: 2 }),
      texts: fc.array(anyText, { minLength: 1, maxLength: 3 }),
      year: fc.integer({ min: 1500, max: 2100 }),
    })
    .map(({ source, title, cue, tags, author, texts, year }): Item => {
      const id = `item-${index}`
      const blocks = createBlocks(...texts.map((text, nth) => `${quoteMark}${index}n${nth} ${text}`))
      return source
        ? createSource({
            id,
            title,
            blocks,
            tags,
            record: { id, type: 'book', title, author, issued: { 'date-parts': [[year]] } },
          })
        : createAdvice({ id, title, blocks, tags, cue, sources: [] })
    })

/** A highlight in one of some items; half of them are private. */
export const anyAnnotation = (items: readonly Item[], index: number): fc.Arbitrary<Annotation> =>
  fc
    .record({
      item: fc.constantFrom(...items),
      nth: fc.nat(2),
      isPrivate: fc.boolean(),
      open: fc.record({ note: anyText, tags: fc.array(anyText, { maxLength: 2 }) }),
      kept: fc.record({ note: hidden, tags: fc.array(hidden, { maxLength: 2 }) }),
      colour: fc.constantFrom(...annotationColours),
    })
    .map(({ item, nth, isPrivate, open, kept, colour }) => {
      const block = item.blocks[nth % item.blocks.length]
      const words = (block?.text ?? '').trim()
      const own = isPrivate ? kept : open
      return createAnnotation(item, words, { ...own, id: `annotation-${index}`, colour, private: isPrivate })
    })

const anyEntry = (items: readonly Item[], index: number): fc.Arbitrary<LogEntry> =>
  fc
    .record({
      item: fc.option(fc.constantFrom(...items)),
      text: anyText,
      goal: hidden,
      reason: hidden,
      expectation: hidden,
      verdict: fc.constantFrom(...verdicts),
      answer: fc.constantFrom(...answers),
      overruled: fc.boolean(),
    })
    .map(({ item, text, goal, reason, expectation, verdict, answer, overruled }): LogEntry => ({
      id: `entry-${index}`,
      createdAt: '2026-03-10T09:00:00.000Z',
      goal: { id: 'goal', words: goal, level: 2 },
      subject:
        item === null
          ? { kind: 'pasted', text, title: text, adviser: null }
          : {
              kind: 'item',
              itemId: item.id,
              itemVersion: item.version,
              itemKind: item.kind,
              title: item.title,
              levels: item.levels,
              adviser: null,
              sources: [],
            },
      presumedLevel: 1,
      suggestion: null,
      answers: questionIds.slice(0, 3).map((question) => ({ question, answer, reason, evidence: reason })),
      verdict,
      rule: 'any',
      override: overruled ? { verdict: 'fits', reason } : null,
      confidence: null,
      expectation,
      expectBy: null,
      reviewOn: null,
      appended: [
        {
          kind: 'outcome',
          at: '2026-04-10T09:00:00.000Z',
          happened: reason,
          asExpected: 'yes',
          judgement: null,
          luck: null,
          reviewOn: null,
        },
        { kind: 'correction', at: '2026-04-11T09:00:00.000Z', text: reason },
      ],
    }))

/** Libraries of one to four items with up to four highlights and three fit checks. */
export const anyLibrary: fc.Arbitrary<AnyLibrary> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyItem(index))))
  .chain((items) =>
    fc.record({
      items: fc.constant(items),
      annotations: fc
        .nat(4)
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => anyAnnotation(items, index))),
        ),
      log: fc
        .nat(3)
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyEntry(items, index)))),
    }),
  )

import { describe, expect, it } from 'vitest'
import { buildLogEntry } from '../../../../src/shared/fit-check/build-log-entry'
import type { FitCheckDraft } from '../../../../src/shared/fit-check/build-log-entry'
import { questionIds } from '../../../../src/shared/fit-check/log-entry'
import type { GivenAnswer } from '../../../../src/shared/fit-check/log-entry'
import { toCheckedText } from '../../../../src/shared/fit-check/to-checked-subject'

const stamp = { id: 'e1', now: '2026-03-31T23:30:00.000Z', today: '2026-04-01' }

function createDraft(change: Partial<FitCheckDraft> = {}): FitCheckDraft {
  return {
    goal: { id: 'g', words: 'one record for the patient', level: 2 },
    subject: toCheckedText('Walk one case through every desk.', 'a consultant'),
    presumedLevel: 2,
    suggestion: { level: 2, certainty: 'sure' },
    given: questionIds.map((question) => answer(question, 'yes')),
    override: null,
    confidence: 'middling',
    expectation: ' fewer calls ',
    expectBy: '2026-06-01',
    review: '3-months',
    ownReviewDay: null,
    ...change,
  }
}

function answer(question: GivenAnswer['question'], given: GivenAnswer['answer']): GivenAnswer {
  return { question, answer: given, reason: '', evidence: '' }
}

function errorOf(change: Partial<FitCheckDraft>): string | undefined {
  const result = buildLogEntry(createDraft(change), stamp)
  return result.ok ? undefined : result.error.code
}

describe('buildLogEntry', () => {
  it('freezes the check with its verdict, rule and review day', () => {
    expect(buildLogEntry(createDraft(), stamp)).toMatchObject({
      ok: true,
      value: {
        id: 'e1',
        createdAt: stamp.now,
        goal: { id: 'g', words: 'one record for the patient', level: 2 },
        verdict: 'fits',
        rule: 'all-yes',
        expectation: 'fewer calls',
        reviewOn: '2026-07-01',
        appended: [],
      },
    })
  })

  it('is not touched by what happens to its parts afterwards', () => {
    const reason = { ...answer('reach', 'yes'), reason: 'every desk' }
    const draft = createDraft({ given: [...createDraft().given, reason] })
    const entry = buildLogEntry(draft, stamp)
    reason.reason = 'altered later'
    if (!entry.ok) throw new Error(entry.error.code)
    expect(entry.value.answers.map(({ question }) => question)).toEqual(questionIds)
    expect(entry.value.answers[2]?.reason).toBe('every desk')
  })

  it('keeps the rule’s verdict beside the user’s own', () => {
    const entry = buildLogEntry(
      createDraft({ override: { verdict: 'not-ready', reason: ' no hands ' } }),
      stamp,
    )
    expect(entry).toMatchObject({
      value: { verdict: 'fits', override: { verdict: 'not-ready', reason: 'no hands' } },
    })
  })

  it('saves a check that a screen ended early', () => {
    const entry = buildLogEntry(createDraft({ given: [answer('aim-clear', 'no')], review: 'never' }), stamp)
    expect(entry).toMatchObject({ ok: true, value: { verdict: 'cannot-tell', reviewOn: null } })
  })

  it.each<[string, Partial<FitCheckDraft>]>([
    ['fit-check-incomplete', { given: [answer('aim-clear', 'yes')] }],
    ['override-unexplained', { override: { verdict: 'fits', reason: ' ' } }],
    ['day-invalid', { review: 'own', ownReviewDay: '2026-02-30' }],
    ['day-invalid', { review: 'own', ownReviewDay: '2026-03-31' }],
    ['day-invalid', { expectBy: 'soon' }],
  ])('refuses with %s', (code, change) => {
    expect(errorOf(change)).toBe(code)
  })
})

describe('toCheckedText', () => {
  it.each([
    ['Short.', 'Short.'],
    ['  \n\nFirst line\nsecond', 'First line'],
    [`${'word '.repeat(40)}end`, `${'word '.repeat(13)}word …`],
    ['x'.repeat(200), `${'x'.repeat(70)} …`],
    ['', ''],
  ])('makes a title of %j', (text, title) => {
    expect(toCheckedText(text, '').title).toBe(title)
  })

  it('keeps the text whole and leaves an empty adviser out', () => {
    expect(toCheckedText(' a\n', ' ')).toMatchObject({ text: ' a\n', adviser: null })
  })
})

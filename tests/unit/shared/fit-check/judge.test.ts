import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatRuleTable, reachableAnswers } from '../../../../scripts/fit-check/rule-table'
import { judgeFit } from '../../../../src/shared/fit-check/judge'
import { questionIds, verdicts } from '../../../../src/shared/fit-check/log-entry'
import type { Verdict } from '../../../../src/shared/fit-check/log-entry'
import type { Answers } from '../../../../src/shared/fit-check/questions'
import {
  findEarlyEnd,
  findNextQuestion,
  questions,
  suggestTouches,
  toAnswers,
} from '../../../../src/shared/fit-check/questions'
import { ruleHolds, ruleIds, rules } from '../../../../src/shared/fit-check/rules'
import { nextStepIds, verdictIcons } from '../../../../src/shared/fit-check/verdicts'
import { fitCheck } from '../../../../src/shared/language/en/fit-check'
import { levels } from '../../../../src/shared/levels/level'

const words = fitCheck.fitCheck
const allYes: Answers = Object.fromEntries(questionIds.map((id) => [id, 'yes']))

describe('judgeFit', () => {
  it('gives exactly one verdict for every reachable set of answers, and uses every rule', () => {
    const used = new Set<string>()
    let count = 0
    for (const given of reachableAnswers()) {
      const judgement = judgeFit(given, 2)
      if (judgement === undefined) throw new Error(`no verdict for ${JSON.stringify(given)}`)
      if (judgement.decidedBy.length === 0) throw new Error(`nothing decided ${JSON.stringify(given)}`)
      if ((judgement.verdict === 'cannot-tell') !== (judgement.askId !== undefined))
        throw new Error(JSON.stringify(given))
      used.add(judgement.ruleId)
      count += 1
    }
    expect(count).toBe(2 + 2 + 2 * 3 * 4 ** 7)
    expect([...used].sort()).toEqual([...ruleIds].sort())
  })

  it('never says that advice fits while a plain no stands among the answers', () => {
    for (const given of reachableAnswers()) {
      if (!Object.values(given).includes('no')) continue
      expect(judgeFit(given, 1)?.verdict === 'fits').toBe(false)
    }
  })

  it.each<[string, Answers, Verdict]>([
    ['all yes', {}, 'fits'],
    ['an unclear aim', { 'aim-clear': 'no' }, 'cannot-tell'],
    ['another level', { 'my-level': 'no' }, 'other-destination'],
    ['a shorter reach', { reach: 'no' }, 'other-destination'],
    ['an unknown level that reach and depth settle', { 'my-level': 'cannot-tell' }, 'fits'],
    ['an unknown level and reach', { 'my-level': 'cannot-tell', reach: 'cannot-tell' }, 'cannot-tell'],
    ['other conditions', { conditions: 'no' }, 'other-route'],
    ['no capacity', { capacity: 'no' }, 'not-ready'],
    ['unknown grounds and a way back', { knows: 'cannot-tell' }, 'fits-with-changes'],
    ['unknown grounds and no way back', { knows: 'cannot-tell', reversible: 'no' }, 'cannot-tell'],
    ['no grounds and no way back', { knows: 'no', reversible: 'no' }, 'other-route'],
    ['half a footing and no way back', { capacity: 'partly', reversible: 'no' }, 'not-ready'],
    ['partly like conditions', { conditions: 'partly' }, 'fits-with-changes'],
  ])('judges %s', (_, change, verdict) => {
    expect(judgeFit({ ...allYes, ...change }, 3)?.verdict).toBe(verdict)
  })

  it('names the answers that decided', () => {
    expect(judgeFit({ ...allYes, reach: 'no', depth: 'no' }, 2)?.decidedBy).toEqual(['reach', 'depth'])
    expect(judgeFit({ ...allYes, reach: 'partly', depth: 'cannot-tell' }, 2)).toMatchObject({
      decidedBy: ['depth', 'reach'],
      askId: 'depth',
    })
  })

  it('names the level that advice with another destination would fit, when it is known', () => {
    const given: Answers = { ...allYes, 'my-level': 'no' }
    expect(judgeFit(given, 3, 1)?.wouldFitLevel).toBe(1)
    expect(judgeFit(given, 3)?.wouldFitLevel).toBeUndefined()
    expect(judgeFit(given, 3, 3)?.wouldFitLevel).toBeUndefined()
    expect(judgeFit(allYes, 3, 1)?.wouldFitLevel).toBeUndefined()
  })

  it('waits while a question is open', () => {
    expect(judgeFit({}, 1)).toBeUndefined()
    for (const id of questionIds) {
      const { [id]: _, ...open } = allYes
      expect(judgeFit(open, 1)).toBeUndefined()
    }
  })

  it('ends early at a screen, whatever stands after it', () => {
    expect(judgeFit({ 'aim-clear': 'cannot-tell' }, 1)?.ruleId).toBe('aim-unknown')
    expect(judgeFit({ 'aim-clear': 'partly', 'my-level': 'no', reach: 'yes' }, 1)?.ruleId).toBe('level-other')
  })
})

describe('questions', () => {
  it('stand in the order in which the log names them', () => {
    expect(questions.map(({ id }) => id)).toEqual(questionIds)
    expect(questions.filter(({ part }) => part === 'screen')).toHaveLength(2)
  })

  it('are asked one after the other until a screen ends the check', () => {
    expect(findNextQuestion({})).toBe('aim-clear')
    expect(findNextQuestion({ 'aim-clear': 'yes' })).toBe('my-level')
    expect(findNextQuestion({ 'aim-clear': 'yes', 'my-level': 'cannot-tell' })).toBe('reach')
    expect(findNextQuestion({ 'aim-clear': 'yes', 'my-level': 'no' })).toBeUndefined()
    expect(findEarlyEnd({ 'aim-clear': 'yes', 'my-level': 'no' })).toBe('my-level')
    expect(findNextQuestion(allYes)).toBeUndefined()
  })

  it('count as they were answered last', () => {
    expect(
      toAnswers([
        { question: 'reach', answer: 'no' },
        { question: 'reach', answer: 'yes' },
      ]),
    ).toEqual({ reach: 'yes' })
  })

  it.each([
    [1, [], 'no'],
    [1, ['technology'], 'yes'],
    [2, ['technology', 'relationships'], 'partly'],
    [2, ['process'], 'yes'],
    [3, ['technology', 'process'], 'partly'],
    [3, ['technology', 'process', 'relationships'], 'yes'],
  ] as const)('at Level %i what works on %j is answered %s', (level, ticked, answer) => {
    expect(suggestTouches(ticked, level)).toBe(answer)
  })
})

describe('the words of the fit check', () => {
  it('cover every question, rule, verdict and next step', () => {
    expect(Object.keys(words.questions)).toEqual(questionIds)
    expect(Object.keys(words.rules)).toEqual(ruleIds)
    expect(Object.keys(words.verdicts)).toEqual(verdicts)
    expect(Object.keys(words.nextSteps).sort()).toEqual([...nextStepIds].sort())
    expect(Object.keys(verdictIcons)).toEqual(verdicts)
    for (const { id, hintByLevel } of questions) {
      const texts = words.questions[id]
      expect('hints' in texts ? Object.keys(texts.hints) : []).toEqual(hintByLevel ? levels.map(String) : [])
    }
  })
})

describe('the rules', () => {
  it('stand in the order of their ids, and each can be the first to hold', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds)
  })

  it('hold for nothing while nothing is answered', () => {
    expect(rules.filter((rule) => ruleHolds(rule, {}))).toEqual([])
  })

  it('are written in the design note as they are (npm run fit-check:table writes it anew)', () => {
    const note = readFileSync(new URL('../../../../docs/design/fit-check.md', import.meta.url), 'utf8')
    expect(note).toContain(formatRuleTable())
  })
})

import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { answers, aspects } from '../../shared/fit-check/log-entry'
import type { Answer, Aspect, GivenAnswer } from '../../shared/fit-check/log-entry'
import { suggestTouches } from '../../shared/fit-check/questions'
import type { Question } from '../../shared/fit-check/questions'
import type { Level } from '../../shared/levels/level'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import styles from './fit-check.module.css'

/** The keys that answer: the first letters of the English answers, and 1 to 4 in any language. */
const keys: Readonly<Record<string, Answer>> = {
  y: 'yes',
  p: 'partly',
  n: 'no',
  c: 'cannot-tell',
  '1': 'yes',
  '2': 'partly',
  '3': 'no',
  '4': 'cannot-tell',
}

/** One question with its four answers, a reason line and a passage of the text. A letter answers and goes on. */
export function QuestionGroup(props: {
  readonly question: Question
  readonly level: Level
  readonly given: GivenAnswer | undefined
  readonly readSelection: (() => string) | undefined
  readonly onChange: (given: GivenAnswer) => void
  readonly onNext: () => void
}) {
  const { question, level, given, readSelection, onChange, onNext } = props
  const t = useWords()
  const passage = useRef('')
  const change = (changes: Partial<GivenAnswer>): void => {
    const answer = changes.answer ?? given?.answer
    if (answer === undefined) return
    onChange({ question: question.id, reason: '', evidence: '', ...given, ...changes, answer })
  }
  const press = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const answer = keys[event.key.toLowerCase()]
    if (answer !== undefined) {
      event.preventDefault()
      change({ answer })
      onNext()
    } else if (event.key === 'Enter' && given !== undefined && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault()
      onNext()
    }
  }
  const tick = (aspect: Aspect): void => {
    const ticked = given?.aspects ?? []
    const next = ticked.includes(aspect) ? ticked.filter((each) => each !== aspect) : [...ticked, aspect]
    change({ aspects: next, answer: suggestTouches(next, level) })
  }
  const hint = question.hintByLevel
    ? t(`fitCheck.questions.${question.id as 'reach'}.hints.${level}`)
    : t(`fitCheck.questions.${question.id}.hint`)
  return (
    <fieldset className={styles.question} data-question={question.id} onKeyDown={press}>
      <legend>{t(`fitCheck.questions.${question.id}.text`, { level })}</legend>
      <p className={styles.hint}>{hint}</p>
      {question.aspects.length > 0 && (
        <div className={styles.aspects}>
          {aspects.map((aspect) => (
            <label key={aspect}>
              <input
                type="checkbox"
                checked={given?.aspects?.includes(aspect) ?? false}
                onChange={() => tick(aspect)}
              />
              {t(`fitCheck.aspects.${aspect}`)}
            </label>
          ))}
        </div>
      )}
      <div className={styles.answers}>
        {answers.map((answer) => (
          <label key={answer} data-chosen={given?.answer === answer}>
            <input
              type="radio"
              name={`answer-${question.id}`}
              checked={given?.answer === answer}
              onChange={() => change({ answer })}
            />
            {t(`fitCheck.answers.${answer}`)}
          </label>
        ))}
      </div>
      {given !== undefined && (
        <div className={styles.reasons}>
          <input
            type="text"
            aria-label={t('fitCheck.why')}
            placeholder={t('fitCheck.why')}
            maxLength={2000}
            value={given.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
          {given.evidence !== '' && (
            <p className={styles.evidence}>
              <q>{given.evidence}</q>
              <Button small kind="quiet" label={t('common.clear')} onClick={() => change({ evidence: '' })} />
            </p>
          )}
          {readSelection !== undefined && given.evidence === '' && (
            <Button
              small
              kind="quiet"
              label={t('fitCheck.useSelection')}
              // A press takes the selection away before the click arrives, so it is read when the press begins.
              onMouseDown={() => {
                passage.current = readSelection()
              }}
              onClick={() => change({ evidence: (passage.current || readSelection()).slice(0, 2000) })}
            />
          )}
        </div>
      )}
    </fieldset>
  )
}

import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FitCheckDraft } from '../../shared/fit-check/build-log-entry'
import { buildLogEntry } from '../../shared/fit-check/build-log-entry'
import { judgeFit } from '../../shared/fit-check/judge'
import type { GivenAnswer, LogEntry } from '../../shared/fit-check/log-entry'
import { presumeLevel } from '../../shared/fit-check/presume-level'
import { findEarlyEnd, questions, toAnswers } from '../../shared/fit-check/questions'
import type { Goal } from '../../shared/goals/goal'
import type { Level } from '../../shared/levels/level'
import type { AppError } from '../../shared/base/app-error'
import { DraftNote } from '../drafts/draft-note'
import { useFormDraft } from '../drafts/use-form-draft'
import { Button } from '../kit/button'
import { useErrorWords, useWords } from '../language/use-words'
import { commit, newId, now } from '../store/records-store'
import { today } from '../store/today'
import styles from './fit-check.module.css'
import { PresumedLevel } from './presumed-level'
import { QuestionGroup } from './question-group'
import { SaveFields } from './save-fields'
import type { SaveFieldValues } from './save-fields'
import { firstSaveFields } from './save-fields'
import { VerdictBox } from './verdict-box'

/** What has been filled in so far. */
interface CheckFields {
  readonly given: readonly GivenAnswer[]
  readonly levelChosen: boolean
  readonly level: Level | null
  readonly save: SaveFieldValues
}

const firstFields: CheckFields = { given: [], levelChosen: false, level: null, save: firstSaveFields }

/**
 * The guided judgement of one piece of advice against one goal. The goal is held as it was when the check began, so that a
 * goal that is changed or archived meanwhile does not alter what was asked.
 */
export function FitCheckForm(props: {
  readonly goal: Goal
  /** Names what is judged, so that half a check can be gone on with after a crash: an item’s id, or `text`. */
  readonly draftId: string
  readonly subject: () => LogEntry['subject']
  readonly startLevel: Level | null
  readonly suggestion: LogEntry['suggestion']
  readonly readSelection?: () => string
  /** Whether the first question takes the focus: where the check was asked for, not while advice is still being typed. */
  readonly takesFocus?: boolean
  readonly onSaved: (entry: LogEntry) => void
}) {
  const { goal, subject, startLevel, suggestion, readSelection, takesFocus = false, onSaved } = props
  const t = useWords()
  const say = useErrorWords()
  const form = useRef<HTMLFormElement>(null)
  const draft = useFormDraft<CheckFields>(`fit-check-of-${props.draftId}`, firstFields)
  const { given, levelChosen, level: chosenLevel, save: fields } = draft.fields
  const [error, setError] = useState<AppError | null>(null)
  const answers = toAnswers(given)
  const presumedLevel = presumeLevel({
    chosen: levelChosen ? chosenLevel : undefined,
    suggested: startLevel,
    goalLevel: goal.level,
    answers,
  })
  const ended = findEarlyEnd(answers)
  const judgement = judgeFit(answers, goal.level, presumedLevel)
  const shown =
    ended === undefined ? questions : questions.slice(0, questions.findIndex(({ id }) => id === ended) + 1)
  const answered = shown.filter(({ id }) => answers[id] !== undefined).length

  useEffect(() => {
    if (takesFocus)
      form.current?.querySelector<HTMLElement>('fieldset input[type="radio"]')?.focus({ preventScroll: true })
  }, [takesFocus])

  const change = (answer: GivenAnswer): void => {
    setError(null)
    // At once, so that the next question is there to take the next key, however fast somebody types.
    flushSync(() =>
      draft.set({ given: [...given.filter(({ question }) => question !== answer.question), answer] }),
    )
  }
  const goOn = (index: number): void => {
    const groups = form.current?.querySelectorAll<HTMLElement>('fieldset[data-question]')
    const next =
      groups?.[index + 1]?.querySelector<HTMLElement>('input[type="radio"]') ??
      form.current?.querySelector<HTMLElement>('[data-save]')
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  const save = async (): Promise<void> => {
    const check: FitCheckDraft = {
      goal,
      subject: subject(),
      presumedLevel,
      suggestion,
      given: given.filter(({ question }) => shown.some(({ id }) => id === question)),
      ...fields,
    }
    const built = buildLogEntry(check, { id: newId(), now: now(), today: today() })
    if (!built.ok) setError(built.error)
    else if (await commit('log-added', [{ collection: 'log', put: built.value }])) {
      draft.forget()
      onSaved(built.value)
    }
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void save()
        }
      }}
    >
      <PresumedLevel value={presumedLevel} onChange={(level) => draft.set({ levelChosen: true, level })} />
      <DraftNote draft={draft} />
      {shown.map((question, index) => (
        <div key={question.id}>
          {index === 0 && <h3 className={styles.part}>{t('fitCheck.screens')}</h3>}
          {question.part === 'look' && shown[index - 1]?.part === 'screen' && (
            <h3 className={styles.part}>{t('fitCheck.look')}</h3>
          )}
          <QuestionGroup
            question={question}
            level={goal.level}
            given={given.find((each) => each.question === question.id)}
            readSelection={readSelection}
            onChange={change}
            onNext={() => goOn(index)}
          />
        </div>
      ))}
      {ended !== undefined && <p className="quiet">{t('fitCheck.endedEarly')}</p>}
      <VerdictBox
        judgement={judgement}
        given={given}
        level={goal.level}
        progress={{ answered, count: shown.length }}
        override={fields.override}
        onOverride={(override) => draft.set({ save: { ...fields, override } })}
      />
      {judgement !== undefined && (
        <>
          <SaveFields values={fields} onChange={(save) => draft.set({ save })} />
          {error !== null && <p role="alert">{say(error)}</p>}
          <Button kind="primary" type="submit" data-save label={t('fitCheck.save')} />
        </>
      )}
    </form>
  )
}

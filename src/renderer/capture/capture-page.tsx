import { useEffect, useRef, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import { buildLogEntry } from '../../shared/fit-check/build-log-entry'
import { answers } from '../../shared/fit-check/log-entry'
import type { Answer, GivenAnswer } from '../../shared/fit-check/log-entry'
import { toQuickAnswers } from '../../shared/fit-check/quick-answers'
import { toCheckedText } from '../../shared/fit-check/to-checked-subject'
import { presumeLevel } from '../../shared/fit-check/presume-level'
import { toAnswers } from '../../shared/fit-check/questions'
import type { PresumedLevel as Presumed } from '../../shared/levels/presumed-level'
import { useDraft } from '../drafts/use-draft'
import { LevelSuggestion } from '../fit-check/level-suggestion'
import { PresumedLevel } from '../fit-check/presumed-level'
import { useLevelSuggestion } from '../fit-check/use-level-suggestion'
import { useActiveGoal } from '../goals/use-active-goal'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { LevelBadge } from '../kit/level-badge'
import { RadioGroup } from '../kit/radio-group'
import { changeLanguage } from '../language/i18n'
import { useErrorWords, useWords } from '../language/use-words'
import { applyTheme } from '../settings/theme'
import { commit, newId, now, useRecordsStore, useSettings } from '../store/records-store'
import { today } from '../store/today'
import styles from './capture-page.module.css'

const longest = 200_000
const screens = ['aim-clear', 'my-level'] as const

/** Advice just heard, logged in one go: the words, who said them, the level, two questions. */
export default function CapturePage() {
  const t = useWords()
  const say = useErrorWords()
  const goal = useActiveGoal()
  const words = useDraft('capture-text')
  const adviser = useDraft('capture-adviser')
  const suggestion = useLevelSuggestion(words.text)
  const [level, setLevel] = useState<Presumed | undefined>(undefined)
  const [given, setGiven] = useState<readonly GivenAnswer[]>([])
  const [error, setError] = useState<AppError | null>(null)
  const [saved, setSaved] = useState(false)
  useOwnLook()

  const suggested =
    suggestion?.kind === 'suggestion' ? { level: suggestion.level, certainty: suggestion.certainty } : null
  const presumedLevel =
    goal === null
      ? (level ?? null)
      : presumeLevel({
          chosen: level,
          suggested: suggested?.level ?? null,
          goalLevel: goal.level,
          answers: toAnswers(given),
        })
  const hasWords = words.text.trim() !== ''
  const field = useRef<HTMLTextAreaElement>(null)

  const answer = (question: (typeof screens)[number], value: Answer): void =>
    setGiven([
      ...given.filter((each) => each.question !== question),
      { question, answer: value, reason: '', evidence: '' },
    ])
  const save = async (): Promise<void> => {
    if (goal === null || !hasWords) return
    const built = buildLogEntry(
      {
        goal,
        subject: toCheckedText(words.text, adviser.text),
        presumedLevel,
        suggestion: suggested,
        given: toQuickAnswers(given),
        override: null,
        confidence: null,
        expectation: '',
        expectBy: null,
        review: '1-week',
        ownReviewDay: null,
      },
      { id: newId(), now: now(), today: today() },
    )
    if (!built.ok) return setError(built.error)
    if (!(await commit('log-added', [{ collection: 'log', put: built.value }]))) {
      const { saving } = useRecordsStore.getState()
      return setError(saving.kind === 'failed' ? saving.error : null)
    }
    words.discard()
    adviser.discard()
    setGiven([])
    setLevel(undefined)
    setError(null)
    setSaved(true)
    // Ready for the next piece; the button that was pressed can be pressed no more.
    field.current?.focus()
  }
  return (
    <main
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === 'Escape') window.close()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
      }}
    >
      <h1>{t('capture.title')}</h1>
      {goal === null ? (
        <p role="note">{t('capture.noGoal')}</p>
      ) : (
        <p className={styles.goal}>
          {t('fitCheck.goal')}: <LevelBadge level={goal.level} plain /> <b>{goal.words}</b>
        </p>
      )}
      <Field label={t('fitCheck.pasted')} hint={t('capture.hint')}>
        {(ids) => (
          <textarea
            {...ids}
            ref={field}
            autoFocus
            rows={5}
            maxLength={longest}
            value={words.text}
            onChange={(event) => {
              setSaved(false)
              words.change(event.target.value)
            }}
          />
        )}
      </Field>
      <Field label={t('fitCheck.adviser')} hint={t('common.optional')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={200}
            value={adviser.text}
            onChange={(event) => adviser.change(event.target.value)}
          />
        )}
      </Field>
      {suggestion !== null && hasWords && <LevelSuggestion suggestion={suggestion} text={words.text} />}
      <PresumedLevel value={presumedLevel} onChange={setLevel} />
      {goal !== null &&
        screens.map((question) => (
          <RadioGroup
            key={question}
            look="segmented"
            label={t(`fitCheck.questions.${question}.text`, { level: goal.level })}
            value={given.find((each) => each.question === question)?.answer ?? null}
            choices={answers.map((value) => ({ value, label: t(`fitCheck.answers.${value}`) }))}
            onChange={(value) => answer(question, value)}
          />
        ))}
      <p className="quiet">{t('capture.later')}</p>
      {error !== null && <p role="alert">{say(error)}</p>}
      <div className={styles.foot}>
        <Button
          kind="primary"
          label={t('fitCheck.save')}
          disabled={goal === null || !hasWords}
          onClick={() => void save()}
        />
        <Button kind="quiet" label={t('common.close')} onClick={() => window.close()} />
        <p role="status" className={styles.saved}>
          {saved ? t('fitCheck.saved') : ''}
        </p>
      </div>
    </main>
  )
}

/** Theme and language of the settings, as in every other window. */
function useOwnLook(): void {
  const t = useWords()
  const settings = useSettings()
  const known = useRecordsStore((state) => state.cached.settings !== undefined)
  useEffect(() => {
    document.title = `${t('capture.title')} · ${t('app.name')}`
  }, [t])
  useEffect(() => {
    if (!known) return
    applyTheme(settings.theme)
    void changeLanguage(settings.language)
  }, [known, settings.theme, settings.language])
}

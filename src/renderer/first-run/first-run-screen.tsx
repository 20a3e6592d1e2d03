import { useEffect, useState } from 'react'
import { goalQuestions, suggestGoalLevel } from '../../shared/goals/suggest-goal-level'
import type { GoalQuestion } from '../../shared/goals/suggest-goal-level'
import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { news } from '../../shared/news/news'
import { GoalForm } from '../goals/goal-form'
import { Button } from '../kit/button'
import { Stand } from '../kit/stand'
import { DropOverlay } from '../import/drop-overlay'
import { useImport } from '../import/import-store'
import { useWords } from '../language/use-words'
import { SampleButton } from '../sample/sample-button'
import { takeTour } from '../tour/tour-store'
import { changeSettings, commit, newId, now, settingsOperation } from '../store/records-store'
import styles from './first-run-screen.module.css'

function leave(): void {
  void changeSettings('welcomed', { welcomed: true, newsSeen: news[0].version })
}

type Answers = Partial<Record<GoalQuestion, Level>>

/** The first page: just browse, or four short questions that suggest a level and say why. */
export default function FirstRunScreen() {
  const t = useWords()
  const [step, setStep] = useState<number | null>(null)
  const [answers, setAnswers] = useState<Answers>({})
  // Whoever drops files here has begun; the dialog stands in the frame.
  const importing = useImport((state) => state.stage !== null)
  useEffect(() => {
    if (importing) leave()
  }, [importing])
  const question = step === null ? undefined : goalQuestions[step]
  const given = goalQuestions.map((each) => answers[each])
  // The stand fills as answers come, and at the end shows the level that they point to.
  const filling = step === null ? 0 : Math.min(3, Math.ceil((given.filter(Boolean).length * 3) / 4))
  const tiers = question === undefined && isComplete(answers) ? suggestGoalLevel(answers).level : filling

  return (
    <main className={styles.page}>
      <DropOverlay />
      <div className={styles.stand}>
        <Stand level={tiers as 0 | Level} size={132} />
      </div>
      {step === null && (
        <>
          <h1>{t('firstRun.title')}</h1>
          <p className={styles.lead}>{t('firstRun.lead')}</p>
          <ol className={styles.levels}>
            {levels.map((level) => (
              <li key={level}>
                <Stand level={level} size={26} />
                <span>
                  <b>{t('level.full', { level, name: t(`levels.${level}.name`) })}</b>
                  {t(`levels.${level}.line`)}
                </span>
              </li>
            ))}
          </ol>
          <div className="row-of-buttons">
            <Button kind="primary" label={t('firstRun.start')} onClick={() => setStep(0)} />
            <Button label={t('firstRun.browse')} onClick={leave} />
            <Button
              kind="quiet"
              label={t('commands.tour')}
              onClick={() => {
                takeTour()
                leave()
              }}
            />
            <SampleButton kind="quiet" />
          </div>
        </>
      )}
      {question !== undefined && step !== null && (
        <Question
          key={question}
          question={question}
          number={step + 1}
          onAnswer={(level) => {
            setAnswers({ ...answers, [question]: level })
            setStep(step + 1)
          }}
          onBack={() => setStep(step === 0 ? null : step - 1)}
          onLeave={leave}
        />
      )}
      {step === goalQuestions.length && isComplete(answers) && (
        <Outcome answers={answers} onBack={() => setStep(3)} onLeave={leave} />
      )}
    </main>
  )
}

function isComplete(answers: Answers): answers is Record<GoalQuestion, Level> {
  return goalQuestions.every((question) => answers[question] !== undefined)
}

function Question(props: {
  readonly question: GoalQuestion
  readonly number: number
  readonly onAnswer: (level: Level) => void
  readonly onBack: () => void
  readonly onLeave: () => void
}) {
  const t = useWords()
  return (
    <section aria-labelledby="question" className={styles.question}>
      <p className="quiet">{t('firstRun.question', { number: props.number })}</p>
      <h1 id="question">{t(`firstRun.questions.${props.question}.text`)}</h1>
      <div className={styles.answers}>
        {levels.map((level, index) => (
          <button
            key={level}
            type="button"
            autoFocus={index === 0}
            className={styles.answer}
            onClick={() => props.onAnswer(level)}
          >
            {t(`firstRun.questions.${props.question}.${level}`)}
          </button>
        ))}
      </div>
      <div className="row-of-buttons">
        <Button kind="quiet" label={t('firstRun.back')} onClick={props.onBack} />
        <Button kind="quiet" label={t('firstRun.skip')} onClick={props.onLeave} />
      </div>
    </section>
  )
}

function Outcome(props: {
  readonly answers: Readonly<Record<GoalQuestion, Level>>
  readonly onBack: () => void
  readonly onLeave: () => void
}) {
  const t = useWords()
  const suggestion = suggestGoalLevel(props.answers)
  return (
    <section className={styles.question}>
      <h1>{t('firstRun.result', { level: suggestion.level })}</h1>
      <p className={styles.lead}>
        {t(`firstRun.because.${suggestion.because}`, { level: suggestion.level, count: suggestion.agreeing })}{' '}
        {t('firstRun.otherLevel')}
      </p>
      <GoalForm
        startLevel={suggestion.level}
        saveLabel={t('firstRun.done')}
        onSave={(draft) => {
          const goal = { id: newId(), ...draft, createdAt: now(), archivedAt: null, history: [] }
          return commit('goal-added', [
            { collection: 'goals', put: goal },
            settingsOperation({ activeGoalId: goal.id, welcomed: true, newsSeen: news[0].version }),
          ])
        }}
      />
      <div className="row-of-buttons" style={{ marginTop: 8 }}>
        <Button kind="quiet" label={t('firstRun.back')} onClick={props.onBack} />
        <Button kind="quiet" label={t('firstRun.browse')} onClick={props.onLeave} />
      </div>
    </section>
  )
}

import { useState } from 'react'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { toCheckedText } from '../../shared/fit-check/to-checked-subject'
import { DraftNote } from '../drafts/draft-note'
import { useDraft } from '../drafts/use-draft'
import { openOverlay } from '../frame/overlays'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import styles from './fit-check.module.css'
import { FitCheckForm } from './fit-check-form'
import { LevelSuggestion } from './level-suggestion'
import { SavedCheck } from './saved-check'
import { useCheckGoal } from './use-check-goal'
import { useLevelSuggestion } from './use-level-suggestion'

/** The longest text that is checked, in characters; a book chapter fits. */
const longest = 1_000_000

/** The fit check of pasted or typed advice, beside the text. */
export default function FitCheckScreen() {
  const t = useWords()
  const goal = useCheckGoal()
  const pasted = useDraft('fit-check-text')
  const named = useDraft('fit-check-adviser')
  const { text } = pasted
  const adviser = named.text
  const [round, setRound] = useState(0)
  const [saved, setSaved] = useState<LogEntry | null>(null)
  const suggestion = useLevelSuggestion(text)
  const again = (): void => {
    pasted.discard()
    named.discard()
    setSaved(null)
    setRound(round + 1)
  }
  const suggested =
    suggestion?.kind === 'suggestion' ? { level: suggestion.level, certainty: suggestion.certainty } : null
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('fitCheck.title')}</h1>
        <span className="row-of-buttons">
          {goal?.level === 3 && <a href={formatPlace({ screen: 'lens', id: goal.id })}>{t('lens.title')}</a>}
          {text !== '' && <Button label={t('fitCheck.clear')} onClick={again} />}
        </span>
      </div>
      <p className="lead">{t('fitCheck.lead')}</p>
      <div className={styles.screen}>
        <div className={styles.paste}>
          <Field label={t('fitCheck.pasted')} hint={t('fitCheck.pastedHint')}>
            {(ids) => (
              <textarea
                {...ids}
                // Whoever comes here with advice in the clipboard pastes it next.
                autoFocus={text === ''}
                maxLength={longest}
                value={text}
                onChange={(event) => pasted.change(event.target.value)}
              />
            )}
          </Field>
          <DraftNote draft={pasted} />
          <Field label={t('fitCheck.adviser')}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                maxLength={200}
                value={adviser}
                onChange={(event) => named.change(event.target.value)}
              />
            )}
          </Field>
          {suggestion !== null && text.trim() !== '' && (
            <LevelSuggestion suggestion={suggestion} text={text} />
          )}
        </div>
        <div>
          {saved !== null ? (
            <SavedCheck entry={saved} onAgain={again} />
          ) : goal === null ? (
            <>
              <p>{t('fitCheck.noGoal')}</p>
              <Button kind="primary" label={t('fitCheck.setGoal')} onClick={() => openOverlay('goals')} />
            </>
          ) : text.trim() === '' ? (
            <EmptyState title={t('fitCheck.emptyTitle')} text={t('fitCheck.emptyText')} />
          ) : (
            <>
              <h2 className="visually-hidden">{t('fitCheck.questionsTitle')}</h2>
              <p className={styles.goal}>
                {t('fitCheck.goal')}: {t('level.label', { level: goal.level })}, <b>{goal.words}</b>
              </p>
              <FitCheckForm
                key={round}
                draftId="text"
                goal={goal}
                subject={() => toCheckedText(text, adviser)}
                startLevel={suggested?.level ?? null}
                suggestion={suggested}
                onSaved={(entry) => {
                  pasted.forget()
                  named.forget()
                  setSaved(entry)
                }}
              />
            </>
          )}
        </div>
      </div>
    </div>
  )
}

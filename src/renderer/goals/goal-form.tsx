import { useState } from 'react'
import type { Goal } from '../../shared/goals/goal'
import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { LevelChoice } from '../kit/level-choice'
import { useWords } from '../language/use-words'

/** What the form gives back. */
export interface GoalDraft {
  readonly words: string
  readonly level: Level
  readonly due: string | null
}

/** Words, level and day of a goal. */
export function GoalForm(props: {
  readonly goal?: Goal
  readonly startLevel?: Level
  readonly saveLabel: string
  readonly onSave: (draft: GoalDraft) => void
  readonly onCancel?: () => void
}) {
  const t = useWords()
  const [words, setWords] = useState(props.goal?.words ?? '')
  const [level, setLevel] = useState<Level | null>(props.goal?.level ?? props.startLevel ?? null)
  const [due, setDue] = useState(props.goal?.due ?? '')
  const [tried, setTried] = useState(false)
  const missingWords = tried && words.trim() === ''
  const missingLevel = tried && level === null
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (words.trim() !== '' && level !== null)
          props.onSave({ words: words.trim(), level, due: due === '' ? null : due })
      }}
    >
      <Field
        label={t('goals.words')}
        hint={t('goals.wordsHint')}
        error={missingWords ? t('goals.wordsMissing') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={400}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <LevelChoice label={t('goals.level')} value={level} onChange={setLevel} levels={levels} />
      {missingLevel && <p role="alert">{t('goals.levelMissing')}</p>}
      <Field label={`${t('goals.due')} (${t('common.optional')})`}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={due}
            onChange={(event) => setDue(event.target.value)}
            style={{ width: 180 }}
          />
        )}
      </Field>
      <div className="row-of-buttons">
        <Button kind="primary" type="submit" label={props.saveLabel} />
        {props.onCancel !== undefined && (
          <Button kind="quiet" label={t('common.cancel')} onClick={props.onCancel} />
        )}
      </div>
    </form>
  )
}

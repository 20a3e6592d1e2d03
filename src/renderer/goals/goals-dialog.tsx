import { useState } from 'react'
import { changeGoal } from '../../shared/goals/change-goal'
import type { Goal } from '../../shared/goals/goal'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { LevelBadge } from '../kit/level-badge'
import { useDates, useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { commit, newId, now, settingsOperation, useRecords, useSettings } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import { GoalForm } from './goal-form'
import type { GoalDraft } from './goal-form'
import styles from './goals-dialog.module.css'

/** All goals: add, change, make active, archive. */
export default function GoalsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const goals = useRecords('goals') ?? []
  const { activeGoalId } = useSettings()
  const [editing, setEditing] = useState<string | 'new' | null>(null)
  const current = goals.filter((goal) => goal.archivedAt === null)
  const archived = goals.filter((goal) => goal.archivedAt !== null)

  const add = async (draft: GoalDraft): Promise<boolean> => {
    const goal: Goal = { id: newId(), ...draft, createdAt: now(), archivedAt: null, history: [] }
    const saved = await commit('goal-added', [
      { collection: 'goals', put: goal },
      settingsOperation({ activeGoalId: goal.id }),
    ])
    if (saved) setEditing(null)
    return saved
  }
  const change = async (goal: Goal, draft: GoalDraft): Promise<boolean> => {
    const put = changeGoal(goal, draft, now())
    const saved = await commit('goal-changed', [{ collection: 'goals', put }])
    if (saved) setEditing(null)
    return saved
  }
  const archive = (goal: Goal): void => {
    const put = { ...goal, archivedAt: goal.archivedAt === null ? now() : null }
    const release =
      goal.id === activeGoalId && put.archivedAt !== null ? [settingsOperation({ activeGoalId: null })] : []
    void commit('goal-archived', [{ collection: 'goals', put }, ...release])
  }
  const showForm = editing === 'new' || current.length === 0

  return (
    <Dialog title={t('goals.dialog')} onClose={onClose}>
      <p className="quiet">{t('goals.intro')}</p>
      <ul className={styles.goals}>
        {current.map((goal) => (
          <li key={goal.id} className={styles.goal}>
            {editing === goal.id ? (
              <GoalForm
                goal={goal}
                saveLabel={t('goals.save')}
                onSave={(draft) => change(goal, draft)}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <GoalRow
                goal={goal}
                active={goal.id === activeGoalId}
                onEdit={() => setEditing(goal.id)}
                onLens={() => {
                  navigate({ screen: 'lens', id: goal.id })
                  onClose()
                }}
                onArchive={() => archive(goal)}
              />
            )}
          </li>
        ))}
      </ul>
      {showForm ? (
        <GoalForm
          saveLabel={t('goals.add')}
          onSave={add}
          {...(current.length > 0 ? { onCancel: () => setEditing(null) } : {})}
        />
      ) : (
        editing === null && <Button label={t('goals.addAnother')} onClick={() => setEditing('new')} />
      )}
      {archived.length > 0 && (
        <details className={styles.archived}>
          <summary>
            {t('goals.archived')} ({archived.length})
          </summary>
          <ul className={styles.goals}>
            {archived.map((goal) => (
              <li key={goal.id} className={styles.goal}>
                <GoalRow
                  goal={goal}
                  active={false}
                  onArchive={() => archive(goal)}
                  onDelete={() => void commit('goal-removed', trashOperations('goals', goal, now()))}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  )
}

function GoalRow(props: {
  readonly goal: Goal
  readonly active: boolean
  readonly onEdit?: () => void
  readonly onLens?: () => void
  readonly onArchive: () => void
  readonly onDelete?: () => void
}) {
  const t = useWords()
  const { day } = useDates()
  const { goal, active } = props
  return (
    <>
      <p className={styles.words}>{goal.words}</p>
      <p className={styles.facts}>
        <LevelBadge level={goal.level} long />
        {goal.due !== null && <span>{t('goals.dueOn', { date: day(goal.due) })}</span>}
        {goal.history.map((change) => (
          <span key={change.at}>{t('goals.history', { from: change.from, date: day(change.at) })}</span>
        ))}
      </p>
      <div className="row-of-buttons">
        {active ? (
          <b>{t('goals.active')}</b>
        ) : (
          goal.archivedAt === null && (
            <Button
              small
              label={t('goals.makeActive')}
              onClick={() => void commit('goal-activated', [settingsOperation({ activeGoalId: goal.id })])}
            />
          )
        )}
        {goal.level === 3 && goal.archivedAt === null && (
          <Button small kind="quiet" label={t('lens.title')} onClick={props.onLens} />
        )}
        {props.onEdit !== undefined && (
          <Button
            small
            kind="quiet"
            label={t('goals.edit')}
            aria-label={`${t('goals.edit')}: ${goal.words}`}
            onClick={props.onEdit}
          />
        )}
        <Button
          small
          kind="quiet"
          label={t(goal.archivedAt === null ? 'goals.archive' : 'goals.unarchive')}
          onClick={props.onArchive}
        />
        {props.onDelete !== undefined && (
          <Button
            small
            kind="quiet"
            label={t('common.delete')}
            aria-label={`${t('common.delete')}: ${goal.words}`}
            onClick={props.onDelete}
          />
        )}
      </div>
    </>
  )
}

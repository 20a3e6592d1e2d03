import type { Goal } from '../../shared/goals/goal'
import { openOverlay } from '../frame/overlays'
import { useActiveGoal } from '../goals/use-active-goal'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import { navigate, usePlace } from '../navigation'
import { useRecords } from '../store/records-store'
import styles from './lens.module.css'
import { LensForm } from './lens-form'

/** The private self-check of a Level 3 goal. */
export default function LensScreen() {
  const t = useWords()
  const place = usePlace()
  const goals = useRecords('goals')
  const lenses = useRecords('lenses')
  const active = useActiveGoal()
  if (goals === undefined || lenses === undefined) return <div className="page" aria-busy="true" />
  const possible = goals.filter((goal) => goal.level === 3 && goal.archivedAt === null)
  const goal = pick(possible, place.id, active)
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('lens.title')}</h1>
      </div>
      {goal === undefined ? (
        <EmptyState
          title={t('lens.noGoal')}
          text={t('lens.noGoalText')}
          action={
            <Button kind="primary" label={t('fitCheck.setGoal')} onClick={() => openOverlay('goals')} />
          }
        />
      ) : (
        <>
          <p className="lead">{t('lens.lead')}</p>
          <p className={styles.private}>{t('lens.private')}</p>
          {possible.length > 1 ? (
            <Field label={t('lens.choose')}>
              {(ids) => (
                <select
                  {...ids}
                  value={goal.id}
                  onChange={(event) => navigate({ screen: 'lens', id: event.target.value }, true)}
                >
                  {possible.map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.words}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ) : (
            <p>
              {t('lens.forGoal')}: <b>{goal.words}</b>
            </p>
          )}
          <LensForm key={goal.id} goal={goal} lens={lenses.find(({ id }) => id === goal.id) ?? null} />
        </>
      )}
    </div>
  )
}

function pick(goals: readonly Goal[], id: string, active: Goal | null): Goal | undefined {
  return goals.find((goal) => goal.id === id) ?? goals.find((goal) => goal.id === active?.id) ?? goals[0]
}

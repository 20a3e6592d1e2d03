import { ChevronDown } from 'lucide-react'
import { openOverlay } from '../frame/overlays'
import { Stand } from '../kit/stand'
import { useWords } from '../language/use-words'
import styles from './goal-button.module.css'
import { useActiveGoal } from './use-active-goal'

/** The active goal as a sentence, always in view; a press opens the goals. */
export function GoalButton() {
  const t = useWords()
  const goal = useActiveGoal()
  if (goal === null) {
    return (
      <button type="button" className={styles.goal} onClick={() => openOverlay('goals')}>
        <span className="visually-hidden">{t('goalButton.none')} </span>
        <Stand level={0} />
        <span>{t('goalButton.setOne')}</span>
      </button>
    )
  }
  return (
    <button
      type="button"
      className={styles.goal}
      data-level={goal.level}
      title={goal.words}
      onClick={() => openOverlay('goals')}
    >
      <span className="visually-hidden">{t('goalButton.name')} </span>
      <span className={styles.aiming}>{t('goalButton.aiming')} </span>
      <Stand level={goal.level} />
      <span className="visually-hidden">{t('level.word')} </span>
      <b>{goal.level} </b>
      <span className={styles.words}>{goal.words}</span>
      <ChevronDown size={16} aria-hidden="true" />
    </button>
  )
}

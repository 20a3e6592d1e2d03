import { logOrders } from '../../shared/fit-check/filter-log'
import type { LogFilter } from '../../shared/fit-check/filter-log'
import type { LoggedGoal } from '../../shared/fit-check/log-beginning'
import { verdicts } from '../../shared/fit-check/log-entry'
import { isLevel, levels } from '../../shared/levels/level'
import { useWords } from '../language/use-words'
import styles from './log-screen.module.css'

/** Narrows the ledger by words, verdict, level and goal, and sets its order. */
export function LedgerFilters(props: {
  readonly filter: LogFilter
  readonly goals: readonly LoggedGoal[]
  readonly onFilter: (filter: LogFilter) => void
}) {
  const { filter, goals, onFilter } = props
  const t = useWords()
  const change = (changes: Partial<LogFilter>): void => onFilter({ ...filter, ...changes })
  return (
    <div className={styles.filters}>
      <input
        type="text"
        aria-label={t('log.filter')}
        placeholder={t('log.filter')}
        value={filter.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <select
        aria-label={t('log.verdict')}
        value={filter.verdict ?? ''}
        onChange={(event) =>
          change({ verdict: verdicts.find((each) => each === event.target.value) ?? null })
        }
      >
        <option value="">{t('log.anyVerdict')}</option>
        {verdicts.map((each) => (
          <option key={each} value={each}>
            {t(`fitCheck.verdicts.${each}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('log.level')}
        value={filter.level ?? ''}
        onChange={(event) => {
          const level = Number(event.target.value)
          change({ level: isLevel(level) ? level : null })
        }}
      >
        <option value="">{t('log.anyLevel')}</option>
        {levels.map((each) => (
          <option key={each} value={each}>
            {t('level.full', { level: each, name: t(`levels.${each}.short`) })}
          </option>
        ))}
      </select>
      <select
        aria-label={t('log.goal')}
        value={filter.goalId ?? ''}
        onChange={(event) => change({ goalId: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">{t('log.anyGoal')}</option>
        {goals.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
      <select
        aria-label={t('log.sort')}
        value={filter.order}
        onChange={(event) =>
          change({ order: logOrders.find((each) => each === event.target.value) ?? 'newest' })
        }
      >
        {logOrders.map((each) => (
          <option key={each} value={each}>
            {t(`log.sorts.${each}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

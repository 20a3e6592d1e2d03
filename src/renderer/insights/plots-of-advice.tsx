import { verdicts } from '../../shared/fit-check/log-entry'
import type { Verdict } from '../../shared/fit-check/log-entry'
import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { useActiveGoal } from '../goals/use-active-goal'
import { useDates, useNumbers, useWords } from '../language/use-words'
import { ChartFrame } from './chart-frame'
import { toPercent } from './plot-props'
import type { PlotProps } from './plot-props'

/** How many advisers the plot shows; the table has them all. */
const mostAdvisers = 10

/** How much of the advice met aims at the level of the active goal. */
export function ShareAtMyLevel({ figures }: PlotProps) {
  const t = useWords()
  const number = useNumbers()
  const goal = useActiveGoal()
  const { shares } = figures
  const atAim = shares.total === 0 ? 0 : shares.atAim / shares.total
  const name = (level: Level | null): string =>
    level === null ? t('insights.unknown') : t('level.full', { level, name: t(`levels.${level}.short`) })
  const mostly =
    shares.mostMet === null || shares.mostMet === goal?.level
      ? ''
      : ` ${t('insights.share.mostly', { level: shares.mostMet })}`
  return (
    <ChartFrame
      title={t('insights.share.title')}
      says={
        goal === null
          ? t('insights.share.noGoal')
          : t('insights.share.says', { count: shares.total, percent: toPercent(atAim), level: goal.level }) +
            mostly
      }
      table={{
        columns: [t('insights.level'), t('insights.count'), '%'],
        isEmpty: false,
        rows: () => shares.rows.map((row) => [name(row.level), row.count, toPercent(row.share)]),
      }}
      chart={{
        kind: 'bars',
        bars: shares.rows
          .filter((row) => row.level !== null || row.count > 0)
          .map((row) => ({
            key: String(row.level),
            label: name(row.level),
            ...(row.level === null ? {} : { level: row.level }),
            parts: [{ key: 'all', value: row.count, level: row.level, label: '' }],
            total: `${number(row.count)} (${toPercent(row.share)} %)`,
            strong: goal !== null && row.isAim,
          })),
      }}
    />
  )
}

/** Verdicts month by month. */
export function VerdictsByMonth({ figures }: PlotProps) {
  const t = useWords()
  const { month, monthShort } = useDates()
  const { months, rows } = figures.months
  const countOf = (of: string, verdict: Verdict): number =>
    rows.reduce((sum, row) => (row.month === of ? sum + row.counts[verdict] : sum), 0)
  return (
    <ChartFrame
      title={t('insights.months.title')}
      says={t('insights.months.says', { count: figures.entries, since: month(`${months[0] ?? ''}-15`) })}
      table={{
        columns: [
          t('insights.months.month'),
          t('insights.level'),
          ...verdicts.map((verdict) => t(`fitCheck.verdicts.${verdict}`)),
          t('insights.total'),
        ],
        isEmpty: rows.length === 0,
        rows: () =>
          rows.map((row) => [
            row.month,
            row.level ?? t('insights.unknown'),
            ...verdicts.map((verdict) => row.counts[verdict]),
            row.total,
          ]),
      }}
      chart={{
        kind: 'columns',
        series: verdicts.map((verdict) => ({ key: verdict, label: t(`fitCheck.verdicts.${verdict}`) })),
        columns: months.map((each) => ({
          key: each,
          label: monthShort(`${each}-15`),
          values: verdicts.map((verdict) => countOf(each, verdict)),
        })),
      }}
    />
  )
}

/** Which levels those who advise presume. */
export function AdvisersByLevel({ figures }: PlotProps) {
  const t = useWords()
  const number = useNumbers()
  const rows = figures.advisers
  const nameOf = (name: string): string => (name === '' ? t('insights.advisers.nobody') : name)
  const [first] = rows.filter((row) => row.key !== null)
  return (
    <ChartFrame
      title={t('insights.advisers.title')}
      says={first === undefined ? '' : t('insights.advisers.says', { name: first.name, count: first.total })}
      table={{
        columns: [t('insights.advisers.adviser'), '1', '2', '3', t('insights.unknown'), t('insights.total')],
        isEmpty: rows.length === 0,
        rows: () =>
          rows.map((row) => [
            nameOf(row.name),
            row.counts[1],
            row.counts[2],
            row.counts[3],
            row.counts.unknown,
            row.total,
          ]),
      }}
      chart={{
        kind: 'bars',
        bars: rows.slice(0, mostAdvisers).map((row) => ({
          key: row.key ?? '-',
          label: nameOf(row.name),
          parts: [
            ...levels.map((level) => ({
              key: String(level),
              value: row.counts[level],
              level,
              // The level and how often; a lone figure would be read as a count.
              label: `${level} ×${number(row.counts[level])}`,
            })),
            {
              key: 'unknown',
              value: row.counts.unknown,
              level: null,
              label: `? ×${number(row.counts.unknown)}`,
            },
          ],
          total: number(row.total),
        })),
      }}
    />
  )
}

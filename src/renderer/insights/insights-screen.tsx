import { useMemo } from 'react'
import { answers, questionIds, verdicts } from '../../shared/fit-check/log-entry'
import type { LogEntry, Verdict } from '../../shared/fit-check/log-entry'
import { countAdvisersByLevel } from '../../shared/insights/adviser-by-level'
import { countCannotTell } from '../../shared/insights/cannot-tell-pile-up'
import { countReviewsDue } from '../../shared/insights/count-reviews-due'
import { compareExpectations } from '../../shared/insights/expectation-against-outcome'
import { goalLevelsOverTime } from '../../shared/insights/goal-level-over-time'
import { shareAtMyLevel } from '../../shared/insights/share-at-my-level'
import { countVerdictsByMonth } from '../../shared/insights/verdicts-by-level-by-month'
import { indexMerges } from '../../shared/advisers/adviser-merge'
import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { useActiveGoal } from '../goals/use-active-goal'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { useDates, useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { useRecords } from '../store/records-store'
import { today } from '../store/today'
import { Bars } from './bars'
import { ChartFrame } from './chart-frame'
import { MonthChart } from './month-chart'

/** How many advisers the plot shows; the table has them all. */
const mostAdvisers = 10

/** Questions that the log answers, each with a sentence, a plot and a table. */
export default function InsightsScreen() {
  const t = useWords()
  const entries = useRecords('log')
  if (entries === undefined) return <div className="page" aria-busy="true" />
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('insights.title')}</h1>
      </div>
      {entries.length === 0 ? (
        <EmptyState
          title={t('insights.emptyTitle')}
          text={t('insights.emptyText')}
          action={<Button kind="primary" label={t('log.check')} onClick={() => navigate({ screen: 'fit-check' })} />}
        />
      ) : (
        <>
          <p className="lead">{t('insights.lead')}</p>
          <ShareAtMyLevel entries={entries} />
          <VerdictsByMonth entries={entries} />
          <AdvisersByLevel entries={entries} />
          <CannotTell entries={entries} />
          <Expectations entries={entries} />
          <Reviews entries={entries} />
          <GoalLevels entries={entries} />
        </>
      )}
    </div>
  )
}

interface Props {
  readonly entries: readonly LogEntry[]
}

function percent(share: number): number {
  return Math.round(share * 100)
}

function ShareAtMyLevel({ entries }: Props) {
  const t = useWords()
  const goal = useActiveGoal()
  const shares = useMemo(() => shareAtMyLevel(entries, goal?.level ?? 1), [entries, goal])
  const atAim = shares.total === 0 ? 0 : shares.atAim / shares.total
  const name = (level: Level | null): string => (level === null ? t('insights.unknown') : t('level.full', { level, name: t(`levels.${level}.short`) }))
  const mostly = shares.mostMet === null || shares.mostMet === goal?.level ? '' : ` ${t('insights.share.mostly', { level: shares.mostMet })}`
  return (
    <ChartFrame
      title={t('insights.share.title')}
      says={goal === null ? t('insights.share.noGoal') : t('insights.share.says', { count: shares.total, percent: percent(atAim), level: goal.level }) + mostly}
      table={{
        columns: [t('insights.level'), t('insights.count'), '%'],
        rows: shares.rows.map((row) => [name(row.level), row.count, percent(row.share)]),
      }}
    >
      <Bars
        label={t('insights.share.title')}
        bars={shares.rows
          .filter((row) => row.level !== null || row.count > 0)
          .map((row) => ({
            key: String(row.level),
            label: name(row.level),
            ...(row.level === null ? {} : { level: row.level }),
            parts: [{ key: 'all', value: row.count, level: row.level, label: '' }],
            total: `${row.count} (${percent(row.share)} %)`,
            strong: goal !== null && row.isAim,
          }))}
      />
    </ChartFrame>
  )
}

function VerdictsByMonth({ entries }: Props) {
  const t = useWords()
  const { month } = useDates()
  const { months, rows } = useMemo(() => countVerdictsByMonth(entries), [entries])
  const columns = useMemo(
    () =>
      months.map((each) => {
        const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
        for (const row of rows) if (row.month === each) for (const verdict of verdicts) counts[verdict] += row.counts[verdict]
        return { month: each, counts }
      }),
    [months, rows],
  )
  return (
    <ChartFrame
      title={t('insights.months.title')}
      says={t('insights.months.says', { count: entries.length, since: month(`${months[0] ?? ''}-15`) })}
      table={{
        columns: [t('insights.months.month'), t('insights.level'), ...verdicts.map((verdict) => t(`fitCheck.verdicts.${verdict}`)), t('insights.total')],
        rows: rows.map((row) => [row.month, row.level ?? t('insights.unknown'), ...verdicts.map((verdict) => row.counts[verdict]), row.total]),
      }}
    >
      <MonthChart label={t('insights.months.title')} columns={columns} />
    </ChartFrame>
  )
}

function AdvisersByLevel({ entries }: Props) {
  const t = useWords()
  const merges = useRecords('advisers')
  const rows = useMemo(() => countAdvisersByLevel(entries, indexMerges(merges ?? [])), [entries, merges])
  const nameOf = (name: string): string => (name === '' ? t('insights.advisers.nobody') : name)
  const [first] = rows.filter((row) => row.key !== null)
  return (
    <ChartFrame
      title={t('insights.advisers.title')}
      says={first === undefined ? '' : t('insights.advisers.says', { name: first.name, count: first.total })}
      table={{
        columns: [t('insights.advisers.adviser'), '1', '2', '3', t('insights.unknown'), t('insights.total')],
        rows: rows.map((row) => [nameOf(row.name), row.counts[1], row.counts[2], row.counts[3], row.counts.unknown, row.total]),
      }}
    >
      <Bars
        label={t('insights.advisers.title')}
        bars={rows.slice(0, mostAdvisers).map((row) => ({
          key: row.key ?? '-',
          label: nameOf(row.name),
          parts: [
            ...levels.map((level) => ({ key: String(level), value: row.counts[level], level, label: String(level) })),
            { key: 'unknown', value: row.counts.unknown, level: null, label: '?' },
          ],
          total: String(row.total),
        }))}
      />
    </ChartFrame>
  )
}

function CannotTell({ entries }: Props) {
  const t = useWords()
  const rows = useMemo(() => countCannotTell(entries), [entries])
  const worst = rows.reduce((best, row) => (row.share > best.share ? row : best), rows[0] ?? { question: questionIds[0], share: 0, cannotTell: 0, answered: 0 })
  const name = (id: (typeof questionIds)[number]): string => t(`fitCheck.questions.${id}.label`)
  return (
    <ChartFrame
      title={t('insights.cannotTell.title')}
      says={worst.cannotTell === 0 ? t('insights.cannotTell.none') : t('insights.cannotTell.says', { question: name(worst.question), percent: percent(worst.share) })}
      table={{
        columns: [t('insights.cannotTell.question'), t('insights.count'), t('insights.total'), t('insights.cannotTell.share')],
        rows: worst.cannotTell === 0 ? [] : rows.map((row) => [name(row.question), row.cannotTell, row.answered, `${percent(row.share)} %`]),
      }}
    >
      <Bars
        label={t('insights.cannotTell.title')}
        bars={rows.map((row) => ({
          key: row.question,
          label: name(row.question),
          parts: [{ key: 'share', value: percent(row.share), level: null, label: '' }],
          total: `${row.cannotTell} / ${row.answered}`,
          strong: row.question === worst.question,
        }))}
      />
    </ChartFrame>
  )
}

function Expectations({ entries }: Props) {
  const t = useWords()
  const compared = useMemo(() => compareExpectations(entries), [entries])
  const rows = compared.byVerdict.filter((row) => row.total > 0)
  return (
    <ChartFrame
      title={t('insights.expectation.title')}
      says={compared.withOutcome === 0 ? t('insights.expectation.none') : t('insights.expectation.says', { count: compared.withOutcome, open: compared.withoutOutcome })}
      table={{
        columns: [t('insights.expectation.verdict'), ...answers.map((answer) => t(`fitCheck.answers.${answer}`)), t('insights.total')],
        rows: rows.map((row) => [t(`fitCheck.verdicts.${row.key}`), ...answers.map((answer) => row.asExpected[answer]), row.total]),
      }}
    >
      <Bars
        label={t('insights.expectation.title')}
        bars={rows.map((row) => ({
          key: row.key,
          label: t(`fitCheck.verdicts.${row.key}`),
          parts: answers.map((answer) => ({ key: answer, value: row.asExpected[answer], level: null, label: t(`fitCheck.answers.${answer}`) })),
          total: String(row.total),
        }))}
      />
    </ChartFrame>
  )
}

function Reviews({ entries }: Props) {
  const t = useWords()
  const rows = useMemo(() => countReviewsDue(entries, today()), [entries])
  const due = rows.filter((row) => row.when === 'overdue' || row.when === 'today').reduce((sum, row) => sum + row.count, 0)
  return (
    <ChartFrame
      title={t('insights.reviews.title')}
      says={t('insights.reviews.says', { count: due })}
      table={{ columns: [t('insights.reviews.time'), t('insights.count')], rows: rows.map((row) => [t(`insights.reviews.when.${row.when}`), row.count]) }}
    >
      <Bars
        label={t('insights.reviews.title')}
        bars={rows.map((row) => ({
          key: row.when,
          label: t(`insights.reviews.when.${row.when}`),
          parts: [{ key: 'count', value: row.count, level: null, label: '' }],
          total: String(row.count),
          strong: row.when === 'overdue',
        }))}
      />
    </ChartFrame>
  )
}

function GoalLevels({ entries }: Props) {
  const t = useWords()
  const { day } = useDates()
  const goals = useRecords('goals')
  const rows = useMemo(() => goalLevelsOverTime(goals ?? [], entries), [goals, entries])
  const table = {
    columns: [t('insights.goals.goal'), t('insights.level'), t('insights.goals.from'), t('insights.goals.until')],
    rows: rows.map((row) => [row.words, row.level, day(row.from), row.until === null ? t('insights.goals.now') : day(row.until)]),
  }
  const days = (row: (typeof rows)[number]): number => Math.max(1, (Date.parse(row.until ?? new Date().toISOString()) - Date.parse(row.from)) / 86_400_000)
  const ids = [...new Set(rows.map((row) => row.goalId))]
  return (
    <ChartFrame title={t('insights.goals.title')} says={t('insights.goals.says', { count: ids.length })} table={table}>
      <Bars
        label={t('insights.goals.title')}
        bars={ids.map((id) => {
          const own = rows.filter((row) => row.goalId === id)
          return {
            key: id,
            label: own[0]?.words ?? '',
            parts: own.map((row) => ({ key: row.from, value: days(row), level: row.level, label: String(row.level) })),
            total: day(own[0]?.from ?? new Date().toISOString()),
          }
        })}
      />
    </ChartFrame>
  )
}

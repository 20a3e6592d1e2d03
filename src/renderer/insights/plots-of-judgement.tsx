import { useMemo } from 'react'
import { groupBy } from '../../shared/base/group-by'
import { joinNarrowParts } from '../../shared/charts/join-narrow-parts'
import { answers, questionIds } from '../../shared/fit-check/log-entry'
import type { GoalLevelRow } from '../../shared/insights/goal-level-over-time'
import { useDates, useNumbers, useWords } from '../language/use-words'
import { ChartFrame } from './chart-frame'
import { toPercent } from './plot-props'
import type { PlotProps } from './plot-props'

/** Which questions could not be answered. */
export function CannotTell({ figures }: PlotProps) {
  const t = useWords()
  const number = useNumbers()
  const rows = figures.cannotTell
  const worst = rows.reduce(
    (best, row) => (row.share > best.share ? row : best),
    rows[0] ?? { question: questionIds[0], share: 0, cannotTell: 0, answered: 0 },
  )
  const name = (id: (typeof questionIds)[number]): string => t(`fitCheck.questions.${id}.label`)
  return (
    <ChartFrame
      title={t('insights.cannotTell.title')}
      says={
        worst.cannotTell === 0
          ? t('insights.cannotTell.none')
          : t('insights.cannotTell.says', { question: name(worst.question), percent: toPercent(worst.share) })
      }
      table={{
        columns: [
          t('insights.cannotTell.question'),
          t('insights.count'),
          t('insights.total'),
          t('insights.cannotTell.share'),
        ],
        isEmpty: worst.cannotTell === 0,
        rows: () =>
          rows.map((row) => [name(row.question), row.cannotTell, row.answered, `${toPercent(row.share)} %`]),
      }}
      chart={{
        kind: 'bars',
        bars: rows.map((row) => ({
          key: row.question,
          label: name(row.question),
          parts: [{ key: 'share', value: toPercent(row.share), level: null, label: '' }],
          total: `${number(row.cannotTell)} / ${number(row.answered)}`,
          strong: row.question === worst.question,
        })),
      }}
    />
  )
}

/** Whether it came as expected. */
export function Expectations({ figures }: PlotProps) {
  const t = useWords()
  const number = useNumbers()
  const compared = figures.expectations
  const rows = compared.byVerdict.filter((row) => row.total > 0)
  return (
    <ChartFrame
      title={t('insights.expectation.title')}
      says={
        compared.withOutcome === 0
          ? t('insights.expectation.none')
          : t('insights.expectation.says', { count: compared.withOutcome, open: compared.withoutOutcome })
      }
      table={{
        columns: [
          t('insights.expectation.verdict'),
          ...answers.map((answer) => t(`fitCheck.answers.${answer}`)),
          t('insights.total'),
        ],
        isEmpty: rows.length === 0,
        rows: () =>
          rows.map((row) => [
            t(`fitCheck.verdicts.${row.key}`),
            ...answers.map((answer) => row.asExpected[answer]),
            row.total,
          ]),
      }}
      chart={{
        kind: 'bars',
        bars: rows.map((row) => ({
          key: row.key,
          label: t(`fitCheck.verdicts.${row.key}`),
          parts: answers.map((answer) => ({
            key: answer,
            value: row.asExpected[answer],
            level: null,
            label: t(`fitCheck.answers.${answer}`),
          })),
          total: number(row.total),
        })),
      }}
    />
  )
}

/** What waits for another look. */
export function Reviews({ figures }: PlotProps) {
  const t = useWords()
  const number = useNumbers()
  const rows = figures.reviews
  const due = rows
    .filter((row) => row.when === 'overdue' || row.when === 'today')
    .reduce((sum, row) => sum + row.count, 0)
  return (
    <ChartFrame
      title={t('insights.reviews.title')}
      says={t('insights.reviews.says', { count: due })}
      table={{
        columns: [t('insights.reviews.time'), t('insights.count')],
        isEmpty: rows.length === 0,
        rows: () => rows.map((row) => [t(`insights.reviews.when.${row.when}`), row.count]),
      }}
      chart={{
        kind: 'bars',
        bars: rows.map((row) => ({
          key: row.when,
          label: t(`insights.reviews.when.${row.when}`),
          parts: [{ key: 'count', value: row.count, level: null, label: '' }],
          total: number(row.count),
          strong: row.when === 'overdue',
        })),
      }}
    />
  )
}

/** At which level the goals have stood. */
export function GoalLevels({ figures }: PlotProps) {
  const t = useWords()
  const { day } = useDates()
  const rows = figures.goals
  const byGoal = useMemo(() => groupBy(rows, ({ goalId }) => goalId), [rows])
  const table = {
    columns: [
      t('insights.goals.goal'),
      t('insights.level'),
      t('insights.goals.from'),
      t('insights.goals.until'),
    ],
    isEmpty: rows.length === 0,
    rows: () =>
      rows.map((row) => [
        row.words,
        row.level,
        day(row.from),
        row.until === null ? t('insights.goals.now') : day(row.until),
      ]),
  }
  return (
    <ChartFrame
      title={t('insights.goals.title')}
      says={t('insights.goals.says', { count: byGoal.size })}
      table={table}
      chart={{
        kind: 'bars',
        bars: [...byGoal].map(([id, own]) => ({
          key: id,
          label: own[0]?.words ?? '',
          parts: joinNarrowParts(
            own.map((row) => ({
              key: row.from,
              value: countDays(row),
              level: row.level,
              label: String(row.level),
            })),
          ),
          total: day(own[0]?.from ?? new Date().toISOString()),
        })),
      }}
    />
  )
}

/** How long a stretch lasted, in days; at least one. */
function countDays({ from, until }: GoalLevelRow): number {
  return Math.max(1, (Date.parse(until ?? new Date().toISOString()) - Date.parse(from)) / 86_400_000)
}

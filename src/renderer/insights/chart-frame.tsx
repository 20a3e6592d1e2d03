import { useId, useMemo, useState } from 'react'
import { RadioGroup } from '../kit/radio-group'
import { useGrowing } from '../kit/use-growing'
import { useWords } from '../language/use-words'
import { Bars } from './bars'
import { ChartExport } from './chart-export'
import { Columns } from './columns'
import styles from './insights.module.css'
import type { ChartTable, TitledChart } from './titled-chart'

/** One question, one sentence that answers it, and the figures as a plot or as a table. */
export function ChartFrame({ title, says, table, chart }: TitledChart) {
  const t = useWords()
  const id = useId()
  const [look, setLook] = useState<'chart' | 'table'>('chart')
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {!table.isEmpty && (
          <div className={styles.tools}>
            <RadioGroup
              label={t('insights.look')}
              hideLabel
              look="segmented"
              value={look}
              choices={[
                { value: 'chart', label: t('insights.asChart') },
                { value: 'table', label: t('insights.asTable') },
              ]}
              onChange={setLook}
            />
            <ChartExport title={title} says={says} table={table} chart={chart} />
          </div>
        )}
      </header>
      <p className={styles.says}>{says}</p>
      {!table.isEmpty &&
        (look === 'table' ? (
          <FigureTable label={title} table={table} />
        ) : chart.kind === 'bars' ? (
          <Bars label={title} bars={chart.bars} />
        ) : (
          <Columns label={title} chart={chart} />
        ))}
    </section>
  )
}

function FigureTable({ label, table }: { readonly label: string; readonly table: ChartTable }) {
  const rows = useMemo(() => table.rows(), [table])
  const { shown, end } = useGrowing(rows)
  return (
    <div className={styles.table}>
      <table className="plain" aria-label={label}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <div ref={end} />
    </div>
  )
}

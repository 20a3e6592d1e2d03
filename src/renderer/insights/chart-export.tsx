import { Download } from 'lucide-react'
import { useState } from 'react'
import { drawChart } from '../../shared/charts/draw-chart'
import { toFileName } from '../../shared/export/file-name'
import { formatRows } from '../../shared/export/format-csv'
import { api } from '../api'
import { Button } from '../kit/button'
import { Popover } from '../kit/popover'
import { useDates, useErrorWords, useWords } from '../language/use-words'
import styles from './insights.module.css'
import type { TitledChart } from './titled-chart'

const kinds = ['svg', 'png', 'csv'] as const

/** Saves a plot as a picture or its figures as a table. */
export function ChartExport({ title, says, table, chart }: TitledChart) {
  const t = useWords()
  const say = useErrorWords()
  const { day } = useDates()
  const [outcome, setOutcome] = useState('')
  const save = async (kind: (typeof kinds)[number]): Promise<void> => {
    setOutcome('')
    const note = t('insights.madeOn', { day: day(new Date().toISOString()) })
    const text =
      kind === 'csv'
        ? formatRows([table.columns, ...table.rows().map((row) => row.map(String))])
        : drawChart(chart, { title, says, note }).svg
    const saved = await api.export.save({
      name: toFileName(title, kind),
      extension: kind,
      title: t(`insights.exportAs.${kind}`),
      text,
      kind: kind === 'png' ? 'png' : 'text',
    })
    if (!saved.ok) setOutcome(say(saved.error))
    else if (saved.value !== null) setOutcome(t('insights.exported', { path: saved.value.path }))
  }
  return (
    <Popover
      small
      kind="quiet"
      iconOnly
      hangsAt="end"
      icon={<Download size={16} />}
      label={t('insights.export')}
    >
      {() => (
        <>
          <span className={styles.kinds}>
            {kinds.map((kind) => (
              <Button
                key={kind}
                small
                label={t(`insights.exportAs.${kind}`)}
                onClick={() => void save(kind)}
              />
            ))}
          </span>
          <p role="status" className={styles.outcome}>
            {outcome}
          </p>
        </>
      )}
    </Popover>
  )
}

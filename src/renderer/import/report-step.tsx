import { useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { ImportReport } from '../../shared/ipc/calls/import-calls'
import { api } from '../api'
import { Button } from '../kit/button'
import { useErrorWords, useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { LevelDialog } from '../tagging/level-dialog'
import styles from './import-dialog.module.css'
import { closeImport } from './import-store'
import { LeftOutRows } from './plan-rows'
import { PackLines } from './plan-step'

const numbers = ['added', 'merged', 'removed', 'skipped', 'leftOut'] as const

/** What an import did: counts, packs, annotations, what is not taken, and how to take it all back. */
export function ReportStep({ token, report }: { readonly token: string; readonly report: ImportReport }) {
  const t = useWords()
  const say = useErrorWords()
  const [undone, setUndone] = useState<number | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [levelling, setLevelling] = useState(false)
  const undo = async (): Promise<void> => {
    const result = await api.import.undo({ id: report.importId })
    if (result.ok) setUndone(result.value.kept)
    else setError(result.error)
  }
  const what = numbers
    .filter((name) => report[name] > 0)
    .map((name) => t(`importing.did.${name}`, { count: report[name] }))
  return (
    <section role="region" aria-label={t('importing.report')} className={styles.plan}>
      <p role="status" className={styles.done}>
        {undone === null
          ? what.length === 0
            ? t('importing.doneNothing')
            : t('importing.done', { what: what.join(', ') })
          : undone === 0
            ? t('importing.undone')
            : t('importing.undoneKept', { count: undone })}
      </p>
      {error !== null && (
        <p role="alert" className={styles.failed}>
          {say(error)}
        </p>
      )}
      {undone === null && (
        <>
          <PackLines packs={report.packs} />
          {report.anchors !== null && (
            <p>
              {t('importing.anchors', {
                kept: report.anchors.kept,
                moved: report.anchors.moved,
                needs: report.anchors.orphaned,
              })}
            </p>
          )}
          {report.untagged.length > 0 && <p>{t('importing.untagged', { count: report.untagged.length })}</p>}
          <div className={styles.choices}>
            {report.untagged.length > 0 && (
              <Button label={t('importing.setLevels')} onClick={() => setLevelling(true)} />
            )}
            {report.packs[0] !== undefined && (
              <Button
                label={t('importing.showItems')}
                onClick={() => {
                  const pack = report.packs.map(({ id }) => id).join('|')
                  closeImport()
                  navigate({ screen: 'browse', query: { pack } })
                }}
              />
            )}
            <Button kind="danger" label={t('importing.undo')} onClick={() => void undo()} />
          </div>
          {report.leftOut > 0 && <LeftOutRows token={token} count={report.leftOut} />}
        </>
      )}
      {levelling && <LevelDialog itemIds={report.untagged} onClose={() => setLevelling(false)} />}
    </section>
  )
}

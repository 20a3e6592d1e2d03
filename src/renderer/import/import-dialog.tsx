import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { useErrorWords, useWords } from '../language/use-words'
import { ChooseStep } from './choose-step'
import { FormatStep } from './format-step'
import styles from './import-dialog.module.css'
import { ImportProgressBar } from './import-progress-bar'
import { chooseAgain, closeImport, commitPlan, plan, useImport } from './import-store'
import type { ImportStage } from './import-store'
import { PlanStep } from './plan-step'
import { ReportStep } from './report-step'

/** One dialog for every import: choose, settle the format, see the plan, import, read the report. */
export default function ImportDialog() {
  const t = useWords()
  const stage = useImport((state) => state.stage)
  if (stage === null) return null
  return (
    <Dialog wide title={t('importing.title')} onClose={closeImport} actions={<Actions stage={stage} />}>
      <div className={styles.body}>
        <Stage stage={stage} />
      </div>
    </Dialog>
  )
}

function Stage({ stage }: { readonly stage: ImportStage }) {
  const t = useWords()
  const say = useErrorWords()
  switch (stage.stage) {
    case 'choose':
      return <ChooseStep />
    case 'looking':
      return <p role="status">{t('importing.looking')}</p>
    case 'format':
      return <FormatStep stage={stage} />
    case 'reading':
    case 'working':
      return <ImportProgressBar reading={stage.stage === 'reading'} />
    case 'plan':
      return <PlanStep token={stage.chosen.token} overview={stage.overview} />
    case 'report':
      return <ReportStep key={stage.report.importId} token={stage.chosen.token} report={stage.report} />
    case 'failed':
      return (
        <p role="alert" className={styles.failed}>
          {say(stage.error)}
        </p>
      )
  }
}

/** Whether a column that must be there has not been chosen yet. */
function lacksColumn({ look, choices }: Extract<ImportStage, { stage: 'format' }>): boolean {
  return (
    look.columns?.fields.some(({ field, required }) => required && (choices.columns[field] ?? '') === '') ===
    true
  )
}

function Actions({ stage }: { readonly stage: ImportStage }) {
  const t = useWords()
  const again = <Button kind="quiet" label={t('importing.back')} onClick={chooseAgain} />
  switch (stage.stage) {
    case 'choose':
      return <Button kind="quiet" label={t('common.cancel')} onClick={closeImport} />
    case 'looking':
    case 'reading':
      return <Button label={t('importing.stop')} onClick={chooseAgain} />
    case 'format':
      // Where nothing can be read there is no plan to show.
      if (stage.look.formats.length === 0) return <Button label={t('importing.back')} onClick={chooseAgain} />
      return (
        <>
          {again}
          <Button
            kind="primary"
            label={t('importing.show')}
            disabled={lacksColumn(stage)}
            onClick={() => void plan(stage.chosen, stage.choices)}
          />
        </>
      )
    case 'plan': {
      const { add, merge, remove } = stage.overview
      return (
        <>
          {again}
          <Button
            kind="primary"
            label={t('importing.commit')}
            disabled={add + merge + remove === 0}
            onClick={() => void commitPlan(stage.chosen)}
          />
        </>
      )
    }
    case 'working':
      return null
    case 'report':
      return (
        <>
          <Button kind="quiet" label={t('importing.another')} onClick={chooseAgain} />
          <Button kind="primary" label={t('common.close')} onClick={closeImport} />
        </>
      )
    case 'failed':
      return <Button label={t('importing.back')} onClick={chooseAgain} />
  }
}

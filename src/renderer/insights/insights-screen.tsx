import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { AdvisersByLevel, ShareAtMyLevel, VerdictsByMonth } from './plots-of-advice'
import { useLogFigures } from './use-log-figures'
import { CannotTell, Expectations, GoalLevels, Reviews } from './plots-of-judgement'

/** Questions that the log answers, each with a sentence, a plot and a table. */
export default function InsightsScreen() {
  const t = useWords()
  const figures = useLogFigures()
  if (figures === null) return <div className="page" aria-busy="true" />
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('insights.title')}</h1>
      </div>
      {figures.entries === 0 ? (
        <EmptyState
          title={t('insights.emptyTitle')}
          text={t('insights.emptyText')}
          action={
            <Button kind="primary" label={t('log.check')} onClick={() => navigate({ screen: 'fit-check' })} />
          }
        />
      ) : (
        <>
          <p className="lead">{t('insights.lead')}</p>
          <ShareAtMyLevel figures={figures} />
          <VerdictsByMonth figures={figures} />
          <AdvisersByLevel figures={figures} />
          <CannotTell figures={figures} />
          <Expectations figures={figures} />
          <Reviews figures={figures} />
          <GoalLevels figures={figures} />
        </>
      )}
    </div>
  )
}

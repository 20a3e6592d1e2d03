import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { useRecords } from '../store/records-store'
import { AdvisersByLevel, ShareAtMyLevel, VerdictsByMonth } from './plots-of-advice'
import { CannotTell, Expectations, GoalLevels, Reviews } from './plots-of-judgement'

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
          action={
            <Button kind="primary" label={t('log.check')} onClick={() => navigate({ screen: 'fit-check' })} />
          }
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

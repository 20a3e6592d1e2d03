import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { api } from '../api'
import styles from '../frame/notices.module.css'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { showSaving } from '../store/records-store'
import { useSampleCount } from './use-sample-count'

/** On every screen while the sample is there: one quiet line that says so and takes it away. */
export function SampleBar() {
  const t = useWords()
  const count = useSampleCount()
  const [kept, setKept] = useState(0)
  const remove = async (): Promise<void> => {
    const answer = api.records.removeSample()
    await showSaving(answer.then((result) => (result.ok ? { ok: true, value: undefined } : result)))
    const result = await answer
    if (result.ok) setKept(result.value.kept)
    // The button that had the focus is gone.
    document.getElementById('main')?.focus()
  }
  if (count === null || (count === 0 && kept === 0)) return null
  return (
    <aside className={styles.notices} aria-label={t('sample.tag')}>
      <p>
        {count > 0 ? (
          <>
            <span className={styles.sample}>
              <FlaskConical size={16} aria-hidden="true" /> {t('sample.shown')}
            </span>
            <Button small label={t('sample.remove')} onClick={() => void remove()} />
          </>
        ) : (
          <>
            <span role="status">{t('sample.kept', { count: kept })}</span>
            <Button kind="quiet" small label={t('notices.close')} onClick={() => setKept(0)} />
          </>
        )}
      </p>
    </aside>
  )
}

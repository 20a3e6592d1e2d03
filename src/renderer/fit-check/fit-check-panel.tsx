import { X } from 'lucide-react'
import { useState } from 'react'
import type { Item } from '../../shared/content/item'
import { summariseItem } from '../../shared/content/summarise-item'
import { toCheckedItem } from '../../shared/fit-check/to-checked-subject'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { openOverlay } from '../frame/overlays'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import styles from './fit-check.module.css'
import { FitCheckForm } from './fit-check-form'
import { SavedCheck } from './saved-check'
import { useCheckGoal } from './use-check-goal'

/** The fit check of an item, in the margin beside its text. */
export default function FitCheckPanel({
  item,
  onClose,
}: {
  readonly item: Item
  readonly onClose: () => void
}) {
  const t = useWords()
  const goal = useCheckGoal()
  const [saved, setSaved] = useState<LogEntry | null>(null)
  return (
    <section className={styles.panel} aria-label={t('fitCheck.title')}>
      <header>
        <h2>{t('fitCheck.title')}</h2>
        <Button
          small
          kind="quiet"
          iconOnly
          icon={<X size={16} />}
          label={t('fitCheck.close')}
          onClick={onClose}
        />
      </header>
      {saved !== null ? (
        <SavedCheck entry={saved} />
      ) : goal === null ? (
        <>
          <p>{t('fitCheck.noGoal')}</p>
          <Button kind="primary" label={t('fitCheck.setGoal')} onClick={() => openOverlay('goals')} />
        </>
      ) : (
        <>
          <p className={styles.goal}>
            {t('fitCheck.goal')}: {t('level.label', { level: goal.level })}, <b>{goal.words}</b>
          </p>
          <FitCheckForm
            takesFocus
            draftId={item.id}
            goal={goal}
            subject={() => toCheckedItem(summariseItem(item))}
            startLevel={item.levels[0] ?? null}
            suggestion={null}
            readSelection={() => window.getSelection()?.toString().trim() ?? ''}
            onSaved={setSaved}
          />
        </>
      )}
    </section>
  )
}

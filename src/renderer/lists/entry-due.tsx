import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import type { ListEntry } from '../../shared/reading-lists/reading-list'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { today } from '../store/today'
import styles from './list-view.module.css'

/** The day by which an entry is to be read. Most have none, so the field comes when it is wanted. */
export function EntryDue(props: {
  readonly entry: ListEntry
  readonly title: string
  readonly onChange: (due: string | null) => void
}) {
  const { entry, title, onChange } = props
  const t = useWords()
  const [open, setOpen] = useState(false)
  const due = entry.due ?? null
  if (due === null && !open)
    return (
      <span className={styles.due}>
        <Button
          small
          kind="quiet"
          iconOnly
          icon={<CalendarPlus size={16} />}
          label={t('lists.addDue')}
          onClick={() => setOpen(true)}
        />
      </span>
    )
  const late = due !== null && due < today() && entry.status !== 'read'
  return (
    <span className={styles.due}>
      {late && <span className={styles.late}>{t('lists.late')}</span>}
      <input
        type="date"
        aria-label={t('lists.dueOf', { title })}
        value={due ?? ''}
        autoFocus={open && due === null}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        // A day that is taken away leaves the field where it is until the focus has gone on.
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
    </span>
  )
}

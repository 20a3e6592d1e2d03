import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react'
import { changeEntry, removeEntry } from '../../shared/reading-lists/change-list'
import { readingStatuses } from '../../shared/reading-lists/reading-list'
import type { ListEntry, ReadingList } from '../../shared/reading-lists/reading-list'
import { Button } from '../kit/button'
import { EditableText } from '../kit/editable-text'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { now } from '../store/records-store'
import { EntryDue } from './entry-due'
import { ListRow } from './list-row'
import type { RowPlace } from './list-row'
import styles from './list-view.module.css'

/** One item in a list: drag handle, title, reason, day, status, ways to move it with the keyboard. */
export function EntryRow(props: {
  readonly place: RowPlace
  readonly list: ReadingList
  readonly entry: ListEntry
  /** Resolves with whether it is on the disk. */
  readonly onChange: (list: ReadingList) => Promise<boolean>
  /** Its place among the entries, from 1, and how many there are. */
  readonly position: { readonly at: number; readonly of: number }
  readonly dragged: boolean
  readonly onStep: (direction: 'up' | 'down') => void
}) {
  const { list, entry, onChange, onStep } = props
  const t = useWords()
  const item = useLibrary((state) => state.byId.get(entry.itemId))
  const title = item?.title ?? t('lists.missing', { id: entry.itemId })
  return (
    <ListRow
      rowId={entry.id}
      place={props.place}
      isEntry
      className={styles.entry}
      data-entry={entry.id}
      data-dragged={props.dragged}
      data-status={entry.status}
      aria-posinset={props.position.at}
      aria-setsize={props.position.of}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        onStep(event.key === 'ArrowUp' ? 'up' : 'down')
      }}
    >
      <span className={styles.grip} title={t('lists.moveHint')} aria-hidden="true">
        <GripVertical size={16} />
      </span>
      <div className={styles.words}>
        {item === undefined ? (
          <span className="quiet">{title}</span>
        ) : (
          <a className={styles.title} href={formatPlace({ screen: 'item', id: entry.itemId })}>
            {title}
          </a>
        )}
        <p className={styles.reason}>
          <EditableText
            label={t('lists.reasonOf', { title })}
            draftId={`reason-${entry.id}`}
            placeholder={t('lists.addReason')}
            value={entry.reason}
            onChange={(reason) => onChange(changeEntry(list, entry.id, { reason }, now()))}
          />
        </p>
      </div>
      <LevelBadge level={item?.levels[0] ?? null} plain />
      <EntryDue
        entry={entry}
        title={title}
        onChange={(due) => void onChange(changeEntry(list, entry.id, { due }, now()))}
      />
      <select
        className={styles.status}
        aria-label={t('lists.statusOf', { title })}
        value={entry.status}
        onChange={(event) =>
          void onChange(
            changeEntry(
              list,
              entry.id,
              { status: readingStatuses.find((status) => status === event.target.value) ?? 'to-read' },
              now(),
            ),
          )
        }
      >
        {readingStatuses.map((status) => (
          <option key={status} value={status}>
            {t(`lists.status.${status}`)}
          </option>
        ))}
      </select>
      <span className={styles.moves}>
        <Button
          small
          kind="quiet"
          iconOnly
          icon={<ChevronUp size={15} />}
          label={t('lists.moveUp')}
          onClick={() => onStep('up')}
        />
        <Button
          small
          kind="quiet"
          iconOnly
          icon={<ChevronDown size={15} />}
          label={t('lists.moveDown')}
          onClick={() => onStep('down')}
        />
        <Button
          small
          kind="quiet"
          iconOnly
          icon={<X size={15} />}
          label={t('lists.remove')}
          onClick={() => void onChange(removeEntry(list, entry.id, now()))}
        />
      </span>
    </ListRow>
  )
}

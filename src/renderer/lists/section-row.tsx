import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react'
import { removeSection, renameSection, stepSection } from '../../shared/reading-lists/change-list'
import type { ListSection, ReadingList } from '../../shared/reading-lists/reading-list'
import { Button } from '../kit/button'
import { EditableText } from '../kit/editable-text'
import { useWords } from '../language/use-words'
import { now } from '../store/records-store'
import { ListRow } from './list-row'
import type { RowPlace } from './list-row'
import styles from './list-view.module.css'

/** The heading of a section: its title, its place among the sections, and how to take it away. */
export function SectionRow(props: {
  readonly place: RowPlace
  readonly list: ReadingList
  readonly section: ListSection
  /** Resolves with whether it is on the disk. */
  readonly onChange: (list: ReadingList) => Promise<boolean>
}) {
  const { list, section, onChange } = props
  const t = useWords()
  const at = list.sections.findIndex((each) => each.id === section.id)
  return (
    <ListRow rowId={section.id} place={props.place} isEntry={false} className={styles.section}>
      <h2>
        <EditableText
          label={t('lists.section')}
          draftId={`section-${section.id}`}
          value={section.title}
          onChange={(title) => onChange(renameSection(list, section.id, title, now()))}
        />
      </h2>
      <span className="quiet">{t('lists.count', { count: section.entries.length })}</span>
      {list.sections.length > 1 && (
        <span className={styles.moves}>
          <Button
            small
            kind="quiet"
            iconOnly
            icon={<ChevronUp size={15} />}
            label={t('lists.sectionUp')}
            disabled={at === 0}
            onClick={() => void onChange(stepSection(list, section.id, 'up', now()))}
          />
          <Button
            small
            kind="quiet"
            iconOnly
            icon={<ChevronDown size={15} />}
            label={t('lists.sectionDown')}
            disabled={at === list.sections.length - 1}
            onClick={() => void onChange(stepSection(list, section.id, 'down', now()))}
          />
          <Button
            small
            kind="quiet"
            iconOnly
            icon={<Trash2 size={15} />}
            label={t('lists.removeSection')}
            onClick={() => void onChange(removeSection(list, section.id, now()))}
          />
        </span>
      )}
    </ListRow>
  )
}

import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { annotationColours } from '../../shared/annotations/annotation'
import { parseTags } from '../../shared/annotations/change-annotations'
import type { BulkChange } from '../../shared/annotations/change-annotations'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import styles from './annotations-screen.module.css'
import { useColourMeanings } from './use-colour-meanings'

/** How many annotations there are or are selected, and what can be done with those that are. */
export function BulkBar(props: {
  readonly total: number
  readonly selected: number
  readonly tags: readonly string[]
  readonly onSelectAll: () => void
  readonly onClear: () => void
  readonly onChange: (change: BulkChange) => void
}) {
  const { total, selected, tags, onSelectAll, onClear, onChange } = props
  const t = useWords()
  const meanings = useColourMeanings()
  const [tag, setTag] = useState('')
  return (
    <div className={styles.bulk}>
      <p role="status">
        {selected > 0
          ? t('annotations.selected', { count: selected })
          : t('annotations.count', { count: total })}
      </p>
      {total > 0 && selected < total && (
        <Button
          small
          kind="quiet"
          label={t('annotations.selectAll', { count: total })}
          onClick={onSelectAll}
        />
      )}
      {selected > 0 && (
        <>
          <Button small kind="quiet" label={t('common.clear')} onClick={onClear} />
          <select
            aria-label={t('annotations.recolour')}
            value=""
            onChange={(event) => {
              const colour = annotationColours.find((each) => each === event.target.value)
              if (colour !== undefined) onChange({ kind: 'colour', colour })
            }}
          >
            <option value="">{t('annotations.recolour')} …</option>
            {annotationColours.map((colour) => (
              <option key={colour} value={colour}>
                {meanings[colour]}
              </option>
            ))}
          </select>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const added = parseTags(tag)
              if (added.length > 0) onChange({ kind: 'add-tags', tags: added })
              setTag('')
            }}
          >
            <input
              type="text"
              aria-label={t('annotations.addTag')}
              placeholder={t('annotations.addTag')}
              maxLength={200}
              value={tag}
              onChange={(event) => setTag(event.target.value)}
            />
          </form>
          {tags.length > 0 && (
            <select
              aria-label={t('annotations.removeTag')}
              value=""
              onChange={(event) => {
                if (event.target.value !== '') onChange({ kind: 'remove-tags', tags: [event.target.value] })
              }}
            >
              <option value="">{t('annotations.removeTag')} …</option>
              {tags.map((each) => (
                <option key={each} value={each}>{`#${each}`}</option>
              ))}
            </select>
          )}
          <select
            aria-label={t('annotations.privacy')}
            value=""
            onChange={(event) => {
              if (event.target.value !== '')
                onChange({ kind: 'private', private: event.target.value === 'yes' })
            }}
          >
            <option value="">{t('annotations.privacy')} …</option>
            <option value="yes">{t('annotations.makePrivate')}</option>
            <option value="no">{t('annotations.makePublic')}</option>
          </select>
          <Button
            small
            kind="quiet"
            icon={<Trash2 size={15} />}
            label={t('annotations.deleteSelected')}
            onClick={() => onChange({ kind: 'remove' })}
          />
        </>
      )}
    </div>
  )
}

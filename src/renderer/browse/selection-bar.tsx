import { useState } from 'react'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { LevelDialog } from '../tagging/level-dialog'
import styles from './browse-screen.module.css'
import { selectItems, setSelecting } from './selection-store'

/** How many items are selected, and what can be done with them. */
export function SelectionBar({
  selected,
  selectable,
}: {
  /** The ids that are selected among the items in the list. */
  readonly selected: readonly string[]
  /** Those that can be. */
  readonly selectable: readonly string[]
}) {
  const t = useWords()
  const [levelling, setLevelling] = useState(false)
  return (
    <div className={styles.selection} role="group" aria-label={t('tagging.select')}>
      <p role="status">
        {selectable.length === 0
          ? t('tagging.onlyImported')
          : t('tagging.selected', { count: selected.length })}
      </p>
      {selected.length < selectable.length && (
        <Button
          small
          kind="quiet"
          label={t('tagging.selectAll', { count: selectable.length })}
          onClick={() => selectItems(selectable, true)}
        />
      )}
      {selected.length > 0 && (
        <>
          <Button small kind="quiet" label={t('common.clear')} onClick={() => selectItems(selected, false)} />
          <Button small kind="primary" label={t('tagging.set')} onClick={() => setLevelling(true)} />
        </>
      )}
      <Button small kind="quiet" label={t('tagging.selectDone')} onClick={() => setSelecting(false)} />
      {levelling && <LevelDialog itemIds={selected} onClose={() => setLevelling(false)} />}
    </div>
  )
}

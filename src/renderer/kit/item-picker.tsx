import { useMemo, useState } from 'react'
import { foldText } from '../../shared/base/fold-text'
import type { ItemSummary } from '../../shared/content/item'
import { rankByWords } from '../../shared/search/rank-by-words'
import { useWords } from '../language/use-words'
import { Field } from './field'
import styles from './item-picker.module.css'
import { LevelBadge } from './level-badge'

/** So many are shown; nobody looks through more where a word narrows. */
const most = 40

/** A field that finds items by words of their titles, and the items to choose from. */
export function ItemPicker({
  label,
  items,
  held,
  onPick,
}: {
  /** The name of the field. */
  readonly label: string
  /** In the order in which they are offered. */
  readonly items: readonly ItemSummary[]
  /** Ids that are chosen already, which cannot be chosen again; none by default. */
  readonly held?: ReadonlySet<string>
  readonly onPick: (id: string) => void
}) {
  const t = useWords()
  const [text, setText] = useState('')
  const found = useMemo(
    () => rankByWords(items, (item) => item.title, foldText(text)).slice(0, most),
    [items, text],
  )
  return (
    <>
      <Field label={label}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {found.length === 0 && <p className="quiet">{t('reader.noItemNamed')}</p>}
      <ul className={styles.items}>
        {found.map((item) => {
          const isHeld = held?.has(item.id) === true
          return (
            <li key={item.id}>
              <button type="button" aria-disabled={isHeld} onClick={() => !isHeld && onPick(item.id)}>
                <span>
                  {item.title}
                  {isHeld && <small>{t('reader.alreadyIn')}</small>}
                </span>
                <LevelBadge level={item.levels[0] ?? null} plain />
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

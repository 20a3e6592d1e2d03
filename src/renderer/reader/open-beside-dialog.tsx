import { useMemo, useState } from 'react'
import { foldText } from '../../shared/base/fold-text'
import { rankByWords } from '../../shared/search/rank-by-words'
import { Dialog } from '../kit/dialog'
import { Field } from '../kit/field'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { navigate, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import styles from './open-beside-dialog.module.css'

/** Chooses what to read beside an item; what contradicts it comes first. */
export default function OpenBesideDialog({
  itemId,
  onClose,
}: {
  readonly itemId: string
  readonly onClose: () => void
}) {
  const t = useWords()
  const { query } = usePlace()
  const [text, setText] = useState('')
  const summaries = useLibrary((state) => state.summaries)
  const contrasts = useLibrary((state) => state.contrasts)
  const found = useMemo(() => {
    const opposite = new Set(
      contrasts.filter((contrast) => contrast.sides.includes(itemId)).flatMap((contrast) => contrast.sides),
    )
    const others = summaries.filter((summary) => summary.id !== itemId)
    const ordered = [
      ...others.filter((each) => opposite.has(each.id)),
      ...others.filter((each) => !opposite.has(each.id)),
    ]
    return rankByWords(ordered, (summary) => summary.title, foldText(text)).slice(0, 40)
  }, [summaries, contrasts, itemId, text])
  return (
    <Dialog title={t('reader.openBeside')} onClose={onClose}>
      <Field label={t('reader.besideWhich')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <ul className={styles.items}>
        {found.map((summary) => (
          <li key={summary.id}>
            <button
              type="button"
              onClick={() => {
                navigate({ screen: 'item', id: itemId, query: { ...query, beside: summary.id } })
                onClose()
              }}
            >
              <span>{summary.title}</span>
              <LevelBadge level={summary.levels[0] ?? null} plain />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

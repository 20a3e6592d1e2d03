import { useMemo, useState } from 'react'
import { foldText } from '../../shared/base/fold-text'
import type { ItemSummary } from '../../shared/content/item'
import { isLevel, levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { rankByWords } from '../../shared/search/rank-by-words'
import { Field } from '../kit/field'
import { Button } from '../kit/button'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import styles from './compare-form.module.css'

/** One of the two pieces: an item, or pasted text with a level. */
export interface Piece {
  readonly itemId: string | null
  readonly text: string
  readonly level: Level | null
}

/** A side that is still empty. */
export const noPiece: Piece = { itemId: null, text: '', level: null }

/** Chooses one side of a contrast: an item by its title, or pasted text with its level. */
export function PieceField({
  label,
  piece,
  onChange,
}: {
  readonly label: string
  readonly piece: Piece
  readonly onChange: (piece: Piece) => void
}) {
  const t = useWords()
  const [text, setText] = useState('')
  const summaries = useLibrary((state) => state.summaries)
  const byId = useLibrary((state) => state.byId)
  const chosen = piece.itemId === null ? undefined : byId.get(piece.itemId)
  const found = useMemo<readonly ItemSummary[]>(
    () =>
      text.trim() === ''
        ? []
        : rankByWords(summaries, (summary) => summary.title, foldText(text)).slice(0, 8),
    [summaries, text],
  )
  if (chosen !== undefined) {
    return (
      <section aria-label={label} className={styles.piece}>
        <p className="quiet">{label}</p>
        <h2>{chosen.title}</h2>
        <LevelBadge level={chosen.levels[0] ?? null} />
        <p>
          <Button small kind="quiet" label={t('common.clear')} onClick={() => onChange(noPiece)} />
        </p>
      </section>
    )
  }
  return (
    <section aria-label={label} className={styles.piece}>
      <p className="quiet">{label}</p>
      <Field label={t('contrasts.choose')}>
        {(ids) => (
          <input {...ids} type="text" value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <ul className={styles.found}>
        {found.map((summary) => (
          <li key={summary.id}>
            <button type="button" onClick={() => onChange({ ...noPiece, itemId: summary.id })}>
              {summary.title} <LevelBadge level={summary.levels[0] ?? null} plain />
            </button>
          </li>
        ))}
      </ul>
      <Field label={t('contrasts.paste')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            maxLength={100000}
            value={piece.text}
            onChange={(event) => onChange({ ...piece, text: event.target.value })}
          />
        )}
      </Field>
      {piece.text.trim() !== '' && (
        <Field label={t('contrasts.level')}>
          {(ids) => (
            <select
              {...ids}
              value={piece.level ?? ''}
              onChange={(event) => {
                const level = Number(event.target.value)
                onChange({ ...piece, level: isLevel(level) ? level : null })
              }}
            >
              <option value="">{t('level.none')}</option>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t('level.full', { level, name: t(`levels.${level}.name`) })}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </section>
  )
}

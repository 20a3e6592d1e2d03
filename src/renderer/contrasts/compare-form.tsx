import { useMemo, useState } from 'react'
import { foldText } from '../../shared/base/fold-text'
import { differences } from '../../shared/contrasts/contrast'
import type { Difference } from '../../shared/contrasts/contrast'
import { proposeDifference } from '../../shared/contrasts/propose-difference'
import type { ItemSummary } from '../../shared/content/item'
import { isLevel, levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { rankByWords } from '../../shared/search/rank-by-words'
import type { OwnContrast } from '../../shared/store/collections'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { LevelBadge } from '../kit/level-badge'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import { formatPlace, navigate } from '../navigation'
import { useLibrary } from '../store/library-store'
import { commit, newId, now } from '../store/records-store'
import styles from './compare-form.module.css'

/** One of the two pieces: an item, or pasted text with a level. */
interface Piece {
  readonly itemId: string | null
  readonly text: string
  readonly level: Level | null
}

const noPiece: Piece = { itemId: null, text: '', level: null }

/** Sets any two pieces side by side. The app proposes from their levels in what they differ; the user decides. */
export function CompareForm({ start }: { readonly start: string }) {
  const t = useWords()
  const byId = useLibrary((state) => state.byId)
  const [pieces, setPieces] = useState<readonly [Piece, Piece]>([
    start === '' ? noPiece : { ...noPiece, itemId: start },
    noPiece,
  ])
  const [decided, setDecided] = useState<Difference | null>(null)
  const [why, setWhy] = useState('')
  const [ask, setAsk] = useState<readonly [string, string]>(['', ''])
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const levelsOf = (piece: Piece): readonly Level[] =>
    piece.itemId === null
      ? piece.level === null
        ? []
        : [piece.level]
      : (byId.get(piece.itemId)?.levels ?? [])
  const proposed = proposeDifference(levelsOf(pieces[0]), levelsOf(pieces[1]))
  const differ = decided ?? proposed
  const nameOf = (piece: Piece): string =>
    piece.itemId === null ? piece.text.trim().slice(0, 60) : (byId.get(piece.itemId)?.title ?? '')
  const suggestedTitle = t('contrasts.versus', { first: nameOf(pieces[0]), second: nameOf(pieces[1]) })
  const complete =
    pieces.every((piece) => piece.itemId !== null || piece.text.trim() !== '') && differ !== null

  const save = async (): Promise<void> => {
    setTried(true)
    if (!complete || differ === null) return
    const [first, second] = pieces
    const contrast: OwnContrast = {
      id: newId(),
      title: title.trim() || suggestedTitle,
      differ,
      sides: [first.itemId ?? 'pasted-0', second.itemId ?? 'pasted-1'],
      ask: [ask[0].trim(), ask[1].trim()],
      why: why
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== ''),
      createdAt: now(),
      texts: [
        first.itemId === null ? first.text.trim() : null,
        second.itemId === null ? second.text.trim() : null,
      ],
    }
    if (await commit('contrast-added', [{ collection: 'contrasts', put: contrast }]))
      navigate({ screen: 'contrasts', id: contrast.id }, true)
  }
  return (
    <div className="page">
      <a href={formatPlace({ screen: 'contrasts' })}>{t('contrasts.back')}</a>
      <div className="page-head">
        <h1>{t('contrasts.new')}</h1>
      </div>
      <div className={styles.columns}>
        <PieceField
          label={t('contrasts.first')}
          piece={pieces[0]}
          onChange={(piece) => setPieces([piece, pieces[1]])}
        />
        <PieceField
          label={t('contrasts.second')}
          piece={pieces[1]}
          onChange={(piece) => setPieces([pieces[0], piece])}
        />
      </div>
      <p role="status" className={styles.proposal}>
        {proposed === null
          ? t('contrasts.noProposal')
          : t('contrasts.proposal', { differ: t(`contrasts.differ.${proposed}`) })}
      </p>
      <RadioGroup
        label={t('contrasts.decide')}
        look="segmented"
        value={differ}
        choices={differences.map((each) => ({ value: each, label: t(`contrasts.differShort.${each}`) }))}
        onChange={setDecided}
      />
      <Field label={t('contrasts.whyLabel')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            maxLength={20000}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.columns}>
        <Field label={t('contrasts.askFirst')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={1000}
              value={ask[0]}
              onChange={(event) => setAsk([event.target.value, ask[1]])}
            />
          )}
        </Field>
        <Field label={t('contrasts.askSecond')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={1000}
              value={ask[1]}
              onChange={(event) => setAsk([ask[0], event.target.value])}
            />
          )}
        </Field>
      </div>
      <Field
        label={t('contrasts.nameLabel')}
        error={tried && !complete ? t('contrasts.incomplete') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={300}
            placeholder={complete ? suggestedTitle : ''}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Button kind="primary" label={t('contrasts.save')} onClick={() => void save()} />
    </div>
  )
}

function PieceField({
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

import { useState } from 'react'
import { differences } from '../../shared/contrasts/contrast'
import type { Difference } from '../../shared/contrasts/contrast'
import { proposeDifference } from '../../shared/contrasts/propose-difference'
import type { Level } from '../../shared/levels/level'
import type { OwnContrast } from '../../shared/store/collections'
import { DraftNote } from '../drafts/draft-note'
import { useFormDraft } from '../drafts/use-form-draft'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import { formatPlace, navigate } from '../navigation'
import { useLibrary } from '../store/library-store'
import { commit, newId, now } from '../store/records-store'
import styles from './compare-form.module.css'
import { noPiece, PieceField } from './piece-field'
import type { Piece } from './piece-field'

interface CompareFields {
  readonly pieces: readonly [Piece, Piece]
  readonly decided: Difference | null
  readonly why: string
  readonly ask: readonly [string, string]
  readonly title: string
}

const firstFields: Omit<CompareFields, 'pieces'> = { decided: null, why: '', ask: ['', ''], title: '' }

/** Sets any two pieces side by side. The app proposes from their levels in what they differ; the user decides. */
export function CompareForm({ start }: { readonly start: string }) {
  const t = useWords()
  const byId = useLibrary((state) => state.byId)
  const draft = useFormDraft<CompareFields>(`contrast-${start === '' ? 'new' : start}`, {
    ...firstFields,
    pieces: [start === '' ? noPiece : { ...noPiece, itemId: start }, noPiece],
  })
  const { pieces, decided, why, ask, title } = draft.fields
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
    if (!(await commit('contrast-added', [{ collection: 'contrasts', put: contrast }]))) return
    draft.forget()
    navigate({ screen: 'contrasts', id: contrast.id }, true)
  }
  return (
    <div className="page">
      <a href={formatPlace({ screen: 'contrasts' })}>{t('contrasts.back')}</a>
      <div className="page-head">
        <h1>{t('contrasts.new')}</h1>
      </div>
      <DraftNote draft={draft} />
      <div className={styles.columns}>
        <PieceField
          label={t('contrasts.first')}
          piece={pieces[0]}
          onChange={(piece) => draft.set({ pieces: [piece, pieces[1]] })}
        />
        <PieceField
          label={t('contrasts.second')}
          piece={pieces[1]}
          onChange={(piece) => draft.set({ pieces: [pieces[0], piece] })}
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
        onChange={(chosen) => draft.set({ decided: chosen })}
      />
      <Field label={t('contrasts.whyLabel')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            maxLength={20000}
            value={why}
            onChange={(event) => draft.set({ why: event.target.value })}
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
              onChange={(event) => draft.set({ ask: [event.target.value, ask[1]] })}
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
              onChange={(event) => draft.set({ ask: [ask[0], event.target.value] })}
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
            onChange={(event) => draft.set({ title: event.target.value })}
          />
        )}
      </Field>
      <Button kind="primary" label={t('contrasts.save')} onClick={() => void save()} />
    </div>
  )
}

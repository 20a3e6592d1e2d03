import { Share, Trash2 } from 'lucide-react'
import type { Contrast } from '../../shared/contrasts/contrast'
import type { OwnContrast } from '../../shared/store/collections'
import { openExport } from '../export/export-store'
import { Button } from '../kit/button'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { formatPlace, navigate } from '../navigation'
import { useLibrary } from '../store/library-store'
import { commit, now } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import styles from './contrast-view.module.css'

/** Two pieces of advice in two equal columns, and between them in what they differ. */
export function ContrastView({
  contrast,
  own,
}: {
  readonly contrast: Contrast
  readonly own: OwnContrast | null
}) {
  const t = useWords()
  const [first, second] = contrast.sides
  const remove = async (): Promise<void> => {
    if (own !== null && (await commit('contrast-removed', trashOperations('contrasts', own, now()))))
      navigate({ screen: 'contrasts' })
  }
  return (
    <div className="page">
      <a href={formatPlace({ screen: 'contrasts' })}>{t('contrasts.back')}</a>
      <div className="page-head">
        <h1>{contrast.title}</h1>
        <div className="row-of-buttons">
          <Button
            small
            icon={<Share size={15} />}
            label={t('contrasts.export')}
            onClick={() => openExport({ kind: 'contrasts', ids: [contrast.id] })}
          />
          {own !== null && (
            <Button
              small
              kind="quiet"
              icon={<Trash2 size={15} />}
              label={t('contrasts.delete')}
              onClick={() => void remove()}
            />
          )}
        </div>
      </div>
      <div className={styles.columns}>
        <Side contrast={contrast} index={0} pasted={own?.texts[0] ?? null} />
        <Side contrast={contrast} index={1} pasted={own?.texts[1] ?? null} />
      </div>
      <p className={styles.statement}>{t(`contrasts.differ.${contrast.differ}`)}</p>
      <p className={styles.meaning}>{t(`contrasts.meaning.${contrast.differ}`)}</p>
      <div className={styles.why}>
        {contrast.why.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {(own === null || own.texts.every((text) => text === null)) && (
        <a href={formatPlace({ screen: 'item', id: first, query: { beside: second } })}>
          {t('contrasts.beside')}
        </a>
      )}
    </div>
  )
}

function Side({
  contrast,
  index,
  pasted,
}: {
  readonly contrast: Contrast
  readonly index: 0 | 1
  readonly pasted: string | null
}) {
  const t = useWords()
  const id = contrast.sides[index]
  const item = useLibrary((state) => state.byId.get(id))
  const question = contrast.ask[index]
  const [main = null, ...also] = item?.levels ?? []
  return (
    <section className={styles.side} data-level={main ?? 0} aria-label={item?.title ?? t('contrasts.pasted')}>
      {item !== undefined && <LevelBadge level={main} also={also} long />}
      <h2>{item?.title ?? t('contrasts.pasted')}</h2>
      <p className={styles.text}>{pasted ?? item?.line}</p>
      {item !== undefined && item.cue !== '' && (
        <p className={styles.cue}>
          <span className="quiet">{t('contrasts.cue')}:</span> <q>{item.cue}</q>
        </p>
      )}
      {question !== '' && (
        <p className={styles.ask}>
          <span className="quiet">{t('contrasts.ask')}</span>
          {question}
        </p>
      )}
      {item !== undefined && <a href={formatPlace({ screen: 'item', id })}>{t('contrasts.readItem')}</a>}
    </section>
  )
}

import { Plus, Share } from 'lucide-react'
import { useMemo, useState } from 'react'
import { foldText } from '../../shared/base/fold-text'
import type { Contrast } from '../../shared/contrasts/contrast'
import { differences } from '../../shared/contrasts/contrast'
import { rankByWords } from '../../shared/search/rank-by-words'
import { openExport } from '../export/export-store'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { LevelBadge } from '../kit/level-badge'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import { formatPlace, navigate, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { useRecords } from '../store/records-store'
import { CompareForm } from './compare-form'
import { ContrastView } from './contrast-view'
import styles from './contrasts-screen.module.css'

type Shown = 'all' | 'mine' | (typeof differences)[number]

/** All contradictions, or one of them in two columns, or the form for one's own. */
export default function ContrastsScreen() {
  const t = useWords()
  const { id, query } = usePlace()
  const bundled = useLibrary((state) => state.contrasts)
  const byId = useLibrary((state) => state.byId)
  const records = useRecords('contrasts')
  const [shown, setShown] = useState<Shown>('all')
  const [text, setText] = useState('')
  const found = useMemo(() => {
    const own: readonly Contrast[] = records ?? []
    const all =
      shown === 'mine'
        ? own
        : [...own, ...bundled].filter((contrast) => shown === 'all' || contrast.differ === shown)
    const words = (contrast: Contrast): string =>
      [contrast.title, ...contrast.sides.map((side) => byId.get(side)?.title ?? '')].join(' ')
    return rankByWords(all, words, foldText(text))
  }, [bundled, records, byId, shown, text])

  if (query['new'] === '1') return <CompareForm start={query['with'] ?? ''} />
  const own = records?.find((each) => each.id === id)
  const contrast = own ?? bundled.find((each) => each.id === id)
  if (contrast !== undefined) return <ContrastView contrast={contrast} own={own ?? null} />
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('contrasts.title')}</h1>
        <div className="row-of-buttons">
          <Button
            icon={<Share size={16} />}
            label={t('contrasts.export')}
            onClick={() => openExport({ kind: 'contrasts', ids: found.map((each) => each.id) })}
          />
          <Button
            kind="primary"
            icon={<Plus size={16} />}
            label={t('contrasts.new')}
            onClick={() => navigate({ screen: 'contrasts', query: { new: '1' } })}
          />
        </div>
      </div>
      <p className="lead">{t('contrasts.lead')}</p>
      <div className={styles.filters}>
        <RadioGroup
          label={t('contrasts.show')}
          hideLabel
          look="segmented"
          value={shown}
          choices={[
            { value: 'all', label: t('contrasts.all') },
            ...differences.map((differ) => ({ value: differ, label: t(`contrasts.differShort.${differ}`) })),
            { value: 'mine', label: t('contrasts.mine') },
          ]}
          onChange={setShown}
        />
        <input
          type="text"
          aria-label={t('contrasts.filter')}
          placeholder={t('contrasts.filter')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p role="status" className="quiet">
          {t('contrasts.count', { count: found.length })}
        </p>
      </div>
      {found.length === 0 && (
        <EmptyState
          title={t('contrasts.emptyTitle')}
          text={t('contrasts.emptyText')}
          action={
            <Button
              label={t('common.showAll')}
              onClick={() => {
                setShown('all')
                setText('')
              }}
            />
          }
        />
      )}
      <ul className={styles.contrasts} aria-label={t('contrasts.list')}>
        {found.map((each) => (
          <li key={each.id}>
            <a href={formatPlace({ screen: 'contrasts', id: each.id })}>{each.title}</a>
            <span className={styles.levels}>
              {each.sides.map((side) => (
                <LevelBadge key={side} level={byId.get(side)?.levels[0] ?? null} plain />
              ))}
            </span>
            <span className="quiet">{t(`contrasts.differShort.${each.differ}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

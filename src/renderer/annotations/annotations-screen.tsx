import { Highlighter, Share } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { BulkChange } from '../../shared/annotations/change-annotations'
import { api } from '../api'
import { openExport } from '../export/export-store'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { Popover } from '../kit/popover'
import { VirtualList } from '../kit/virtual-list'
import { useWords } from '../language/use-words'
import { navigate, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { showSaving } from '../store/records-store'
import { isNarrowed, readChoice, toFilter, writeChoice } from './annotation-choice'
import { AnnotationFilters } from './annotation-filters'
import { AnnotationRow, annotationRowHeight } from './annotation-row'
import styles from './annotations-screen.module.css'
import { BulkBar } from './bulk-bar'
import { ColourMeanings } from './colour-meanings'
import { useAnnotationPages } from './use-annotation-pages'

/** Everything that was marked, with filters and changes in bulk. */
export default function AnnotationsScreen() {
  const t = useWords()
  const { query } = usePlace()
  const address = JSON.stringify(query)
  const summaries = useLibrary((state) => state.summaries)
  const choice = useMemo(() => readChoice(JSON.parse(address) as Record<string, string>), [address])
  const filter = useMemo(() => toFilter(choice, summaries), [choice, summaries])
  const { counts, rowAt, show } = useAnnotationPages(filter)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const tags = useMemo(() => Object.keys(counts?.byTag ?? {}).sort(), [counts?.byTag])
  const places = useMemo(
    () => Array.from({ length: counts?.total ?? 0 }, (_, index) => index),
    [counts?.total],
  )

  const select = useCallback((ids: readonly string[], on: boolean) => {
    setSelected((old) => {
      const next = new Set(old)
      for (const id of ids)
        if (on) next.add(id)
        else next.delete(id)
      return next
    })
  }, [])
  const extend = (from: number, to: number): void =>
    select(
      [rowAt(from)?.id, rowAt(to)?.id].filter((id) => id !== undefined),
      true,
    )
  const selectAll = (): void => void api.annotations.ids({ filter }).then((ids) => setSelected(new Set(ids)))
  const change = async (wanted: BulkChange): Promise<void> => {
    const done = await showSaving(api.annotations.changeMany({ ids: [...selected], change: wanted }))
    if (done && wanted.kind === 'remove') setSelected(new Set())
  }
  const press = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.matches('input, button')) return
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null
    const here = row === null ? undefined : rowAt(Number(row.getAttribute('data-index')))
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selectAll()
    else if (event.key === ' ' && here !== undefined) select([here.id], !selected.has(here.id))
    else if (event.key === 'Delete' && selected.size > 0) void change({ kind: 'remove' })
    else if (event.key === 'Escape' && selected.size > 0) setSelected(new Set())
    else return
    event.preventDefault()
  }

  if (counts === null) return <div className="page" aria-busy="true" />
  if (counts.total === 0 && !isNarrowed(choice)) {
    return (
      <div className="page">
        <h1 className="visually-hidden">{t('annotations.title')}</h1>
        <EmptyState
          title={t('annotations.emptyTitle')}
          text={t('annotations.emptyText')}
          action={<Button label={t('common.browse')} onClick={() => navigate({ screen: 'browse' })} />}
        />
      </div>
    )
  }
  return (
    <div className="head-over-list">
      <div className={styles.head}>
        <div className="page-head" style={{ marginBottom: 12 }}>
          <h1>{t('annotations.title')}</h1>
          <div className="row-of-buttons">
            <Popover
              kind="quiet"
              hangsAt="end"
              icon={<Highlighter size={16} />}
              label={t('annotations.renameMeanings')}
            >
              {() => <ColourMeanings />}
            </Popover>
            <Button
              icon={<Share size={16} />}
              label={t('annotations.export')}
              onClick={() =>
                void (
                  selected.size > 0 ? Promise.resolve([...selected]) : api.annotations.ids({ filter })
                ).then((ids) => openExport({ kind: 'annotations', ids }))
              }
            />
          </div>
        </div>
        <AnnotationFilters
          choice={choice}
          counts={counts}
          onChoice={(changes) =>
            navigate({ screen: 'annotations', query: writeChoice({ ...choice, ...changes }) }, true)
          }
        />
        <BulkBar
          total={counts.total}
          selected={selected.size}
          tags={tags}
          onSelectAll={selectAll}
          onClear={() => setSelected(new Set())}
          onChange={(wanted) => void change(wanted)}
        />
      </div>
      {counts.total === 0 ? (
        <p className={styles.nothing}>
          {t('annotations.nothing')}{' '}
          <Button
            small
            label={t('common.showAll')}
            onClick={() => navigate({ screen: 'annotations' }, true)}
          />
        </p>
      ) : (
        <div className={styles.rows} onKeyDown={press}>
          <VirtualList
            label={t('annotations.list')}
            items={places}
            keyOf={(index) => rowAt(index)?.id ?? `place-${index}`}
            rowHeight={annotationRowHeight}
            scrollKey="annotations"
            onShown={show}
            onExtend={extend}
            render={(index) => {
              const row = rowAt(index)
              if (row === undefined) return <div className={styles.row} aria-busy="true" />
              return (
                <AnnotationRow
                  annotation={row}
                  selected={selected.has(row.id)}
                  onSelect={(on) => select([row.id], on)}
                />
              )
            }}
          />
        </div>
      )}
    </div>
  )
}

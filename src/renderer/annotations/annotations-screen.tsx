import { Share, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { annotationColours } from '../../shared/annotations/annotation'
import type { Annotation, AnnotationColour } from '../../shared/annotations/annotation'
import type { AnnotationFilter, AnnotationPage } from '../../shared/ipc/calls/annotations-calls'
import { isLevel, levels } from '../../shared/levels/level'
import { api, listen } from '../api'
import { openExport } from '../export/export-store'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { VirtualList } from '../kit/virtual-list'
import { useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { useLibrary } from '../store/library-store'
import { commit, now } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import { AnnotationRow, annotationRowHeight } from './annotation-row'
import styles from './annotations-screen.module.css'
import { useColourMeanings } from './use-colour-meanings'

/** Everything that was marked, with filters and changes in bulk. */
export default function AnnotationsScreen() {
  const t = useWords()
  const meanings = useColourMeanings()
  const summaries = useLibrary((state) => state.summaries)
  const [colours, setColours] = useState<readonly AnnotationColour[]>([])
  const [tag, setTag] = useState('')
  const [level, setLevel] = useState('')
  const [text, setText] = useState('')
  const [orphaned, setOrphaned] = useState(false)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const page = useAnnotationPage({ colours, tag, level, text, orphaned }, summaries)

  if (page === null) return <div className="page" aria-busy="true" />
  const filtered = colours.length > 0 || tag !== '' || level !== '' || text !== '' || orphaned
  if (page.total === 0 && !filtered) {
    return (
      <div className="page">
        <h1 className="visually-hidden">{t('annotations.title')}</h1>
        <EmptyState
          title={t('annotations.emptyTitle')}
          text={t('annotations.emptyText')}
          action={<Button label={t('annotations.browse')} onClick={() => navigate({ screen: 'browse' })} />}
        />
      </div>
    )
  }
  const chosen = page.rows.filter((row) => selected.has(row.id))
  const changeAll = (change: (annotation: Annotation) => Annotation): void => {
    void commit(
      'annotations-changed',
      chosen.map((annotation) => ({
        collection: 'annotations' as const,
        put: { ...change(annotation), updatedAt: now() },
      })),
    )
  }
  const removeAll = (): void => {
    void commit(
      'annotations-removed',
      chosen.flatMap((annotation) => trashOperations('annotations', annotation, now())),
    )
    setSelected(new Set())
  }
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <div className="page-head" style={{ marginBottom: 12 }}>
          <h1>{t('annotations.title')}</h1>
          <Button
            icon={<Share size={16} />}
            label={t('annotations.export')}
            onClick={() =>
              openExport({
                kind: 'annotations',
                ids: selected.size > 0 ? [...selected] : page.rows.map((row) => row.id),
              })
            }
          />
        </div>
        <div className={styles.filters}>
          <input
            type="text"
            aria-label={t('annotations.filter')}
            placeholder={t('annotations.filter')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <select
            aria-label={t('annotations.tag')}
            value={tag}
            onChange={(event) => setTag(event.target.value)}
          >
            <option value="">{t('annotations.anyTag')}</option>
            {Object.keys(page.byTag)
              .concat(tag !== '' && page.byTag[tag] === undefined ? [tag] : [])
              .sort()
              .map((each) => (
                <option key={each} value={each}>
                  {`#${each} (${page.byTag[each] ?? 0})`}
                </option>
              ))}
          </select>
          <select
            aria-label={t('annotations.level')}
            value={level}
            onChange={(event) => setLevel(event.target.value)}
          >
            <option value="">{t('annotations.anyLevel')}</option>
            {levels.map((each) => (
              <option key={each} value={each}>
                {t('level.full', { level: each, name: t(`levels.${each}.short`) })}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.colours} role="group" aria-label={t('annotations.colour')}>
          {annotationColours.map((colour) => (
            <button
              key={colour}
              type="button"
              data-colour={colour}
              aria-pressed={colours.includes(colour)}
              onClick={() =>
                setColours(
                  colours.includes(colour)
                    ? colours.filter((other) => other !== colour)
                    : [...colours, colour],
                )
              }
            >
              {meanings[colour]} <span>{page.byColour[colour] ?? 0}</span>
            </button>
          ))}
          {(page.orphaned > 0 || orphaned) && (
            <button type="button" aria-pressed={orphaned} onClick={() => setOrphaned(!orphaned)}>
              {t('annotations.orphaned', { count: page.orphaned })}
            </button>
          )}
        </div>
        <div className={styles.bulk}>
          <p role="status">
            {selected.size > 0
              ? t('annotations.selected', { count: chosen.length })
              : t('annotations.count', { count: page.total })}
          </p>
          {chosen.length > 0 && (
            <>
              <select
                aria-label={t('annotations.recolour')}
                value=""
                onChange={(event) => {
                  const colour = annotationColours.find((each) => each === event.target.value)
                  if (colour !== undefined) changeAll((annotation) => ({ ...annotation, colour }))
                }}
              >
                <option value="">{t('annotations.recolour')} …</option>
                {annotationColours.map((colour) => (
                  <option key={colour} value={colour}>
                    {meanings[colour]}
                  </option>
                ))}
              </select>
              <Button
                small
                kind="quiet"
                icon={<Trash2 size={15} />}
                label={t('annotations.deleteSelected')}
                onClick={removeAll}
              />
              <Button small kind="quiet" label={t('common.clear')} onClick={() => setSelected(new Set())} />
            </>
          )}
        </div>
      </div>
      {page.rows.length === 0 ? (
        <p className={styles.nothing}>{t('annotations.nothing')}</p>
      ) : (
        <VirtualList
          label={t('annotations.list')}
          items={page.rows}
          keyOf={(row) => row.id}
          rowHeight={annotationRowHeight}
          scrollKey="annotations"
          render={(row) => (
            <AnnotationRow
              annotation={row}
              selected={selected.has(row.id)}
              onSelect={(on) => {
                const next = new Set(selected)
                if (on) next.add(row.id)
                else next.delete(row.id)
                setSelected(next)
              }}
            />
          )}
        />
      )}
    </div>
  )
}

/** More than this many rows are not fetched at once; narrowing finds the rest. */
const mostRows = 20_000

function useAnnotationPage(
  chosen: {
    readonly colours: readonly AnnotationColour[]
    readonly tag: string
    readonly level: string
    readonly text: string
    readonly orphaned: boolean
  },
  summaries: ReturnType<typeof useLibrary.getState>['summaries'],
): AnnotationPage | null {
  const [page, setPage] = useState<AnnotationPage | null>(null)
  const { colours, tag, level, text, orphaned } = chosen
  useEffect(() => {
    let wanted = true
    const number = Number(level)
    const filter: AnnotationFilter = {
      ...(colours.length > 0 ? { colours: [...colours] } : {}),
      ...(tag === '' ? {} : { tags: [tag] }),
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      ...(orphaned ? { orphaned: true } : {}),
      ...(isLevel(number)
        ? { itemIds: summaries.filter((item) => item.levels[0] === number).map((item) => item.id) }
        : {}),
    }
    const load = (): void => {
      void api.annotations.page({ filter, offset: 0, limit: mostRows }).then((found) => {
        if (wanted) setPage(found)
      })
    }
    load()
    const stop = listen('records.changed', (changed) => {
      if (changed.annotations !== undefined) load()
    })
    return () => {
      wanted = false
      stop()
    }
  }, [colours, tag, level, text, orphaned, summaries])
  return page
}

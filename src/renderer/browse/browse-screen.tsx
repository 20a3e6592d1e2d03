import { ListChecks, SlidersHorizontal } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { ItemSummary } from '../../shared/content/item'
import { countFacets, facetNames, filterItems, noFilter } from '../../shared/library/item-filter'
import type { FacetName, ItemFilter } from '../../shared/library/item-filter'
import { itemOrders, sortItems } from '../../shared/library/item-order'
import type { ItemOrder } from '../../shared/library/item-order'
import { useActiveGoal } from '../goals/use-active-goal'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { VirtualList } from '../kit/virtual-list'
import { useLocale, useWords } from '../language/use-words'
import { navigate, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import type { LibraryState } from '../store/library-store'
import styles from './browse-screen.module.css'
import { ContinueReading } from './continue-reading'
import { Facets } from './facets'
import { ItemRow, rowHeight } from './item-row'
import { SelectionBar } from './selection-bar'
import { selectItems, setSelecting, useSelection } from './selection-store'

/** The whole library, narrowed by facets. What is chosen stands in the address, so that going back brings it back. */
export function BrowseScreen() {
  const t = useWords()
  const locale = useLocale()
  const { query } = usePlace()
  const goal = useActiveGoal()
  const [folded, setFolded] = useState(true)
  const { loaded, counting, summaries } = useLibraryInTurn()
  const filter = useMemo(() => readFilter(query), [query])
  const order = itemOrders.find((candidate) => candidate === query['order']) ?? 'kind'

  const counts = useMemo(() => countFacets(summaries, filter), [summaries, filter])
  const sorted = useMemo(() => sortItems(summaries, order, locale), [summaries, order, locale])
  const items = useMemo(() => filterItems(sorted, filter), [sorted, filter])
  const selection = useSelection((state) => state.ids)
  const bundled = useLibrary((state) => state.catalogues[0]?.manifest.id)
  const hasImported = useLibrary((state) => state.catalogues.length > 1)
  const isSelectable = (item: ItemSummary): boolean => item.packId !== bundled
  const selectable = useMemo(
    () => (selection === null ? [] : items.filter((item) => item.packId !== bundled).map((item) => item.id)),
    [selection, items, bundled],
  )
  const press = (event: KeyboardEvent): void => {
    if (selection === null || !(event.target instanceof HTMLElement)) return
    if (event.target.matches('input, select')) return
    const row = event.target.closest('[data-index]')
    const here = row === null ? undefined : items[Number(row.getAttribute('data-index'))]
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selectItems(selectable, true)
    else if (event.key === ' ' && here !== undefined) {
      if (isSelectable(here)) selectItems([here.id], !selection.has(here.id))
    } else if (event.key === 'Escape') setSelecting(false)
    else return
    event.preventDefault()
  }
  const extend = (from: number, to: number): void =>
    selectItems(
      [items[from], items[to]].flatMap((item) => (item !== undefined && isSelectable(item) ? [item.id] : [])),
      true,
    )
  const chosen = facetNames.some((facet) => filter[facet].length > 0)

  const show = (next: ItemFilter, nextOrder: ItemOrder): void => {
    const values = Object.fromEntries(facetNames.map((facet) => [facet, next[facet].join('|')]))
    navigate({ screen: 'browse', query: { ...values, order: nextOrder === 'kind' ? '' : nextOrder } }, true)
  }
  return (
    <div className={styles.screen} data-counting={counting}>
      <aside id="facets" className={styles.facets} data-folded={folded} aria-label={t('browse.filters')}>
        <Facets filter={filter} counts={counts} onChange={(next) => show(next, order)} goal={goal} />
      </aside>
      <div className={styles.content}>
        <h1 className="visually-hidden">{t('browse.title')}</h1>
        <div className={styles.head}>
          <span className={styles.fold}>
            <Button
              small
              icon={<SlidersHorizontal size={16} />}
              label={t('browse.showFilters')}
              aria-expanded={!folded}
              aria-controls="facets"
              onClick={() => setFolded(!folded)}
            />
          </span>
          <p role="status" className={styles.count} data-figure>
            {loaded ? t('browse.count', { count: items.length }) : ''}
          </p>
          {chosen && (
            <Button small kind="quiet" label={t('browse.clear')} onClick={() => show(noFilter, order)} />
          )}
          {hasImported && selection === null && (
            <Button
              small
              kind="quiet"
              icon={<ListChecks size={16} />}
              label={t('tagging.select')}
              onClick={() => setSelecting(true)}
            />
          )}
          <ContinueReading />
          <label className={styles.order}>
            <span className="quiet">{t('browse.sort')}</span>
            <select
              value={order}
              onChange={(event) =>
                show(filter, itemOrders.find((each) => each === event.target.value) ?? 'kind')
              }
            >
              {itemOrders.map((each) => (
                <option key={each} value={each}>
                  {t(`browse.sorts.${each}`)}
                </option>
              ))}
            </select>
          </label>
          {selection !== null && (
            <SelectionBar selected={selectable.filter((id) => selection.has(id))} selectable={selectable} />
          )}
        </div>
        {loaded && items.length === 0 ? (
          <EmptyState
            title={t('browse.emptyTitle')}
            text={t('browse.emptyText', { count: summaries.length })}
            action={<Button label={t('browse.clear')} onClick={() => show(noFilter, order)} />}
          />
        ) : (
          <div className={styles.rows} onKeyDown={press}>
            <VirtualList
              label={t('browse.items')}
              items={items}
              keyOf={(item) => item.id}
              rowHeight={rowHeight}
              scrollKey="browse"
              {...(selection === null ? {} : { onExtend: extend })}
              render={(item) => (
                <ItemRow
                  item={item}
                  goalLevel={goal?.level ?? null}
                  selected={selection === null ? null : selection.has(item.id)}
                  selectable={isSelectable(item)}
                />
              )}
            />
          </div>
        )}
      </div>
    </div>
  )
}

function readFilter(query: Readonly<Record<string, string>>): ItemFilter {
  const values = (facet: FacetName): readonly string[] =>
    (query[facet] ?? '').split('|').filter((value) => value !== '')
  return {
    level: values('level'),
    kind: values('kind'),
    topic: values('topic'),
    adviser: values('adviser'),
    pack: values('pack'),
  }
}

/** The library; thousands of items that an import brings are sorted and counted in a turn of their own, after other work. */
function useLibraryInTurn(): LibraryState {
  const present = useLibrary()
  const settled = useDeferredValue(present)
  return settled.loaded ? settled : present
}

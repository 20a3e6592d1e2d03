import { memo, useMemo } from 'react'
import type { FacetCounts } from '../../shared/search/count-facets'
import type { Filter } from '../../shared/search/query'
import { searchKinds } from '../../shared/search/search-document'
import { hasFilterIn } from '../../shared/search/write-query'
import facetStyles from '../browse/facets.module.css'
import { Stand } from '../kit/stand'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'

/** How many values a facet shows. */
const mostValues = 8

interface Value {
  readonly value: string
  readonly name: string
  readonly count: number
}

/** Facets over the results. A click writes the operator into the box, so that what is seen is what is asked. */
export const SearchFacets = memo(function SearchFacets(props: {
  readonly facets: FacetCounts
  /** The operators in the query, one a line. */
  readonly filters: string
  readonly onToggle: (name: Filter['name'], value: string) => void
}) {
  const { facets, onToggle } = props
  const filters = useMemo(() => new Set(props.filters.split('\n')), [props.filters])
  const t = useWords()
  const topics = useLibrary((state) => state.topics)
  const groups: readonly {
    readonly name: 'level' | 'kind' | 'topic' | 'tag' | 'adviser'
    readonly values: readonly Value[]
  }[] = [
    {
      name: 'level',
      values: ([1, 2, 3] as const).map((level) => ({
        value: String(level),
        name: `${level} ${t(`levels.${level}.short`)}`,
        count: facets.levels[level] ?? 0,
      })),
    },
    {
      name: 'kind',
      values: searchKinds.map((kind) => ({
        value: kind,
        name: t(`search.kinds.${kind}`),
        count: facets.kinds[kind] ?? 0,
      })),
    },
    { name: 'topic', values: toValues(facets.topics, (id) => topics.get(id)?.title ?? id) },
    { name: 'tag', values: toValues(facets.tags, (tag) => tag) },
    { name: 'adviser', values: toValues(facets.advisers, (adviser) => adviser) },
  ]
  return (
    <>
      {groups.map(({ name, values }) => {
        const shown = values
          .filter(({ value, count }) => count > 0 || hasFilterIn(filters, name, value))
          .slice(0, mostValues)
        if (shown.length === 0) return null
        return (
          <fieldset key={name} className={facetStyles.facet}>
            <legend>{t(`search.facets.${name}`)}</legend>
            {shown.map(({ value, name: label, count }) => (
              <label key={value} className={facetStyles.option}>
                <input
                  type="checkbox"
                  aria-label={t('browse.option', { name: label, count })}
                  checked={hasFilterIn(filters, name, value)}
                  onChange={() => onToggle(name, value)}
                />
                {name === 'level' && <Stand level={value === '1' ? 1 : value === '2' ? 2 : 3} size={18} />}
                <span className={facetStyles.name}>{label}</span>
                <span className={facetStyles.count}>{count}</span>
              </label>
            ))}
          </fieldset>
        )
      })}
    </>
  )
})

function toValues(
  counts: Readonly<Record<string, number>>,
  nameOf: (value: string) => string,
): readonly Value[] {
  return Object.entries(counts)
    .map(([value, count]) => ({ value, name: nameOf(value), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

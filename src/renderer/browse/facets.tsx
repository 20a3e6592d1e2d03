import { useState } from 'react'
import { facetNames, untagged } from '../../shared/library/item-filter'
import type { FacetCounts, FacetName, ItemFilter } from '../../shared/library/item-filter'
import { itemKinds } from '../../shared/content/item'
import type { Goal } from '../../shared/goals/goal'
import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { Stand } from '../kit/stand'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import styles from './facets.module.css'

/** How many values a facet shows before the rest is folded away. */
const firstValues = 12

/** The facets with their counts. Values of one facet widen; facets narrow each other. */
export function Facets(props: {
  readonly filter: ItemFilter
  readonly counts: FacetCounts
  readonly goal: Goal | null
  readonly onChange: (filter: ItemFilter) => void
}) {
  const { filter, counts, goal, onChange } = props
  const t = useWords()
  const nameOf = useValueNames()
  const packs = useLibrary((state) => state.catalogues.length)
  const topicOrder = useLibrary((state) => state.topics)
  const toggle = (facet: FacetName, value: string): void => {
    const values = filter[facet].includes(value)
      ? filter[facet].filter((other) => other !== value)
      : [...filter[facet], value]
    onChange({ ...filter, [facet]: values })
  }
  return (
    <>
      {goal !== null && (
        <label className={styles.option} data-strong="true">
          <input
            type="checkbox"
            checked={filter.level.length === 1 && filter.level[0] === String(goal.level)}
            onChange={(event) =>
              onChange({ ...filter, level: event.target.checked ? [String(goal.level)] : [] })
            }
          />
          <span className={styles.name}>{t('browse.aimsAtGoal')}</span>
          <Stand level={goal.level} size={18} />
        </label>
      )}
      {facetNames.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={orderValues(facet, counts[facet], filter[facet], topicOrder)}
          counts={counts[facet]}
          chosen={filter[facet]}
          nameOf={nameOf}
          onToggle={(value) => toggle(facet, value)}
          startOpen={facet !== 'pack' || packs > 1}
        />
      ))}
    </>
  )
}

function FacetGroup(props: {
  readonly facet: FacetName
  readonly values: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  readonly nameOf: (facet: FacetName, value: string) => string
  readonly onToggle: (value: string) => void
  readonly startOpen: boolean
}) {
  const t = useWords()
  const [all, setAll] = useState(false)
  const { facet, values, counts, chosen, nameOf } = props
  const shown = all ? values : values.filter((value, index) => index < firstValues || chosen.includes(value))
  return (
    <fieldset className={styles.facet}>
      <legend>{t(`browse.facets.${facet}`)}</legend>
      {shown.map((value) => {
        const name = nameOf(facet, value)
        const count = counts.get(value) ?? 0
        return (
          <label key={value} className={styles.option}>
            <input
              type="checkbox"
              aria-label={t('browse.option', { name, count })}
              checked={chosen.includes(value)}
              onChange={() => props.onToggle(value)}
            />
            {facet === 'level' && <Stand level={toLevel(value) ?? 0} size={18} />}
            <span className={styles.name}>{name}</span>
            <span className={styles.count} data-figure>
              {count}
            </span>
          </label>
        )
      })}
      {values.length > firstValues && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('common.less') : t('common.more', { count: values.length })}
        </button>
      )}
    </fieldset>
  )
}

/** Levels, kinds and topics keep their places whatever is chosen; advisers and packs come most frequent first. */
function orderValues(
  facet: FacetName,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  topics: ReadonlyMap<string, unknown>,
): readonly string[] {
  if (facet === 'level') {
    const asked = counts.has(untagged) || chosen.includes(untagged)
    return ['1', '2', '3', ...(asked ? [untagged] : [])]
  }
  if (facet === 'kind') return itemKinds
  if (facet === 'topic') return [...topics.keys()]
  const values = new Set([...counts.keys(), ...chosen])
  return [...values].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
}

function useValueNames(): (facet: FacetName, value: string) => string {
  const t = useWords()
  const topics = useLibrary((state) => state.topics)
  const catalogues = useLibrary((state) => state.catalogues)
  return (facet, value) => {
    switch (facet) {
      case 'level': {
        const level = toLevel(value)
        return level === null ? t('tagging.notTagged') : `${level} ${t(`levels.${level}.short`)}`
      }
      case 'kind':
        return t(`kindsMany.${value === 'essay' || value === 'source' ? value : 'advice'}`)
      case 'topic':
        return topics.get(value)?.title ?? value
      case 'pack':
        return catalogues.find((catalogue) => catalogue.manifest.id === value)?.manifest.title ?? value
      case 'adviser':
        return value
    }
  }
}

function toLevel(value: string): Level | null {
  return levels.find((level) => String(level) === value) ?? null
}

import { useMemo } from 'react'
import { annotationColours } from '../../shared/annotations/annotation'
import type { AnnotationPage } from '../../shared/ipc/calls/annotations-calls'
import { levels } from '../../shared/levels/level'
import { useLocale, useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import type { AnnotationChoice } from './annotation-choice'
import styles from './annotations-screen.module.css'
import { useColourMeanings } from './use-colour-meanings'

/** Narrows the view: by words, tag, item, level, days, colour meaning, and by what an update has done. */
export function AnnotationFilters(props: {
  readonly choice: AnnotationChoice
  readonly counts: Omit<AnnotationPage, 'rows'>
  readonly onChoice: (changes: Partial<AnnotationChoice>) => void
}) {
  const { choice, counts, onChoice } = props
  const t = useWords()
  const locale = useLocale()
  const meanings = useColourMeanings()
  const byId = useLibrary((state) => state.byId)
  const { byItem, byTag } = counts
  // Years of reading bring hundreds of items and tags, so they are put in order only when they change.
  const itemOptions = useMemo(() => {
    const { compare } = new Intl.Collator(locale)
    return keysWith(byItem, choice.item)
      .map((id) => ({ id, title: byId.get(id)?.title ?? id, count: byItem[id] ?? 0 }))
      .sort((a, b) => compare(a.title, b.title))
      .map(({ id, title, count }) => (
        <option key={id} value={id}>
          {`${title} (${count})`}
        </option>
      ))
  }, [byItem, choice.item, byId, locale])
  const tagOptions = useMemo(() => {
    const { compare } = new Intl.Collator(locale)
    return keysWith(byTag, choice.tag)
      .sort(compare)
      .map((tag) => (
        <option key={tag} value={tag}>
          {`#${tag} (${byTag[tag] ?? 0})`}
        </option>
      ))
  }, [byTag, choice.tag, locale])
  const states = (['orphaned', 'moved'] as const).filter(
    (state) => counts[state] > 0 || choice.state === state,
  )
  return (
    <>
      <div className={styles.filters}>
        <input
          type="text"
          aria-label={t('annotations.filter')}
          placeholder={t('annotations.filter')}
          value={choice.text}
          onChange={(event) => onChoice({ text: event.target.value })}
        />
        <select
          aria-label={t('annotations.item')}
          value={choice.item}
          onChange={(event) => onChoice({ item: event.target.value, level: '' })}
        >
          <option value="">{t('annotations.anyItem')}</option>
          {itemOptions}
        </select>
        <select
          aria-label={t('annotations.tag')}
          value={choice.tag}
          onChange={(event) => onChoice({ tag: event.target.value })}
        >
          <option value="">{t('annotations.anyTag')}</option>
          {tagOptions}
        </select>
        <select
          aria-label={t('annotations.level')}
          value={choice.level}
          onChange={(event) => onChoice({ level: event.target.value, item: '' })}
        >
          <option value="">{t('annotations.anyLevel')}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {t('level.full', { level, name: t(`levels.${level}.short`) })}
            </option>
          ))}
        </select>
        <label className={styles.day}>
          {t('annotations.from')}
          <input
            type="date"
            value={choice.from}
            max={choice.to}
            onChange={(event) => onChoice({ from: event.target.value })}
          />
        </label>
        <label className={styles.day}>
          {t('annotations.to')}
          <input
            type="date"
            value={choice.to}
            min={choice.from}
            onChange={(event) => onChoice({ to: event.target.value })}
          />
        </label>
      </div>
      <div className={styles.colours} role="group" aria-label={t('annotations.colour')}>
        {annotationColours.map((colour) => (
          <button
            key={colour}
            type="button"
            data-colour={colour}
            aria-pressed={choice.colours.includes(colour)}
            onClick={() =>
              onChoice({
                colours: choice.colours.includes(colour)
                  ? choice.colours.filter((other) => other !== colour)
                  : [...choice.colours, colour],
              })
            }
          >
            {meanings[colour]} <span>{counts.byColour[colour] ?? 0}</span>
          </button>
        ))}
        {states.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={choice.state === state}
            onClick={() => onChoice({ state: choice.state === state ? '' : state })}
          >
            {t(`annotations.${state}`, { count: counts[state] })}
          </button>
        ))}
      </div>
    </>
  )
}

/** What was counted, and what is chosen, which has to stay among the choices. */
function keysWith(counted: Readonly<Record<string, number>>, chosen: string): string[] {
  return [...new Set([...Object.keys(counted), ...(chosen === '' ? [] : [chosen])])]
}

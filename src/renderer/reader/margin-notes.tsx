import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Annotation } from '../../shared/annotations/annotation'
import type { Block } from '../../shared/content/block'
import { AnnotationCard } from '../annotations/annotation-card'
import { useWords } from '../language/use-words'
import styles from './margin-notes.module.css'

/** Pixels between notes. */
const gap = 8

/** The notes beside their lines. Each stands as high as its words do, or under the note before it. */
export function MarginNotes(props: {
  readonly annotations: readonly Annotation[]
  readonly blocks: readonly Block[]
  readonly article: RefObject<HTMLElement | null>
  readonly active: string | null
  readonly onActive: (id: string | null) => void
}) {
  const { annotations, blocks, article, active, onActive } = props
  const t = useWords()
  const list = useRef<HTMLUListElement>(null)
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())
  const sorted = useMemo(() => sortByPlace(annotations, blocks), [annotations, blocks])

  useLayoutEffect(() => {
    const place = (): void => {
      if (article.current !== null && list.current !== null) setTops(layOut(article.current, list.current))
    }
    place()
    const observer = new ResizeObserver(place)
    if (article.current !== null) observer.observe(article.current)
    for (const note of list.current?.children ?? []) observer.observe(note)
    return () => observer.disconnect()
  }, [article, sorted, active])

  if (sorted.length === 0) return <p className={styles.empty}>{t('annotate.emptyMargin')}</p>
  const height = Math.max(0, ...tops.values()) + 120
  return (
    <ul ref={list} className={styles.notes} style={{ minHeight: height }}>
      {sorted.map((annotation) => (
        <li
          key={annotation.id}
          data-note={annotation.id}
          data-open={annotation.id === active}
          style={{ top: tops.get(annotation.id) }}
        >
          <AnnotationCard
            annotation={annotation}
            open={annotation.id === active}
            onOpen={() => onActive(annotation.id)}
            onClose={() => onActive(null)}
          />
        </li>
      ))}
    </ul>
  )
}

function sortByPlace(annotations: readonly Annotation[], blocks: readonly Block[]): readonly Annotation[] {
  const order = new Map(blocks.map((block, index) => [block.id, index]))
  const rank = (annotation: Annotation): number => {
    const [first] = annotation.anchor.ranges
    return first === undefined
      ? Number.MAX_SAFE_INTEGER
      : (order.get(first.blockId) ?? 1e6) * 1e6 + first.start
  }
  return annotations.filter((annotation) => !annotation.orphaned).sort((a, b) => rank(a) - rank(b))
}

function layOut(article: HTMLElement, list: HTMLElement): ReadonlyMap<string, number> {
  const tops = new Map<string, number>()
  const frame = list.getBoundingClientRect().top
  const places = findPlaces(article)
  // Without a margin the notes stand below the text, and the one that is open comes to its words.
  const stacked = frame >= article.getBoundingClientRect().bottom
  let free = 0
  for (const note of list.querySelectorAll<HTMLElement>('[data-note]')) {
    const id = note.dataset['note'] ?? ''
    const words = places.get(id)
    if (stacked) {
      if (words !== undefined) tops.set(id, words.getBoundingClientRect().bottom - frame + gap)
      continue
    }
    const wanted = words === undefined ? free : words.getBoundingClientRect().top - frame - 4
    const top = Math.max(free, wanted)
    tops.set(id, top)
    free = top + note.offsetHeight + gap
  }
  return tops
}

/** Where each highlight begins. */
function findPlaces(article: HTMLElement): ReadonlyMap<string, Element> {
  const places = new Map<string, Element>()
  for (const words of article.querySelectorAll<HTMLElement>('[data-annotation]'))
    for (const id of words.dataset['annotation']?.split(' ') ?? []) if (!places.has(id)) places.set(id, words)
  return places
}

import { useEffect, useId, useState } from 'react'
import type { RefObject } from 'react'
import type { Item } from '../../shared/content/item'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import styles from './hover-card.module.css'

/** How long a pointer rests before a card comes, and how long it may be away before the card goes, in milliseconds. */
const restsFor = 220

interface Shown {
  readonly target: HTMLElement
  /** What the card is about: `item ID`, `term ID` or `note BLOCK`. */
  readonly about: string
  /** In pixels of the article. */
  readonly top: number
  readonly left: number
  readonly above: boolean
}

/**
 * What a citation, a change word or a footnote stands for, under the pointer or under the focus. It stays while the pointer
 * is on it, and Escape closes it. One card serves the whole article, outside of the text that anchors count on.
 */
export function HoverCard({
  item,
  article,
}: {
  readonly item: Item
  readonly article: RefObject<HTMLElement | null>
}) {
  const id = useId()
  const [shown, setShown] = useState<Shown | null>(null)

  useEffect(() => {
    const frame = article.current
    if (frame === null) return
    let timer = 0
    const later = (act: () => void): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(act, restsFor)
    }
    const show = (target: HTMLElement): void => setShown(placeBeside(frame, target))
    const over = (event: PointerEvent): void => {
      const target = findTarget(event.target)
      if (target !== null) later(() => show(target))
      else if (event.target instanceof Element && event.target.closest('[role="tooltip"]') !== null)
        window.clearTimeout(timer)
      else later(() => setShown((now) => (now?.target === document.activeElement ? now : null)))
    }
    const leave = (): void =>
      later(() => setShown((now) => (now?.target === document.activeElement ? now : null)))
    const focus = (event: FocusEvent): void => {
      const target = findTarget(event.target)
      window.clearTimeout(timer)
      // A press also brings the focus; only what the keyboard reaches opens at once.
      if (target?.matches(':focus-visible') === true) show(target)
    }
    const blur = (): void => setShown(null)
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setShown(null)
    }
    frame.addEventListener('pointerover', over)
    frame.addEventListener('pointerleave', leave)
    frame.addEventListener('focusin', focus)
    frame.addEventListener('focusout', blur)
    document.addEventListener('keydown', press)
    return () => {
      window.clearTimeout(timer)
      frame.removeEventListener('pointerover', over)
      frame.removeEventListener('pointerleave', leave)
      frame.removeEventListener('focusin', focus)
      frame.removeEventListener('focusout', blur)
      document.removeEventListener('keydown', press)
    }
  }, [article])

  useEffect(() => {
    if (shown === null) return
    shown.target.setAttribute('aria-describedby', id)
    return () => shown.target.removeAttribute('aria-describedby')
  }, [shown, id])

  if (shown === null) return null
  return (
    <div
      id={id}
      role="tooltip"
      className={styles.card}
      data-above={shown.above}
      style={{ top: shown.top, left: shown.left }}
    >
      <CardText item={item} about={shown.about} />
    </div>
  )
}

function CardText({ item, about }: { readonly item: Item; readonly about: string }) {
  const t = useWords()
  const [kind = '', id = ''] = about.split(' ')
  const summary = useLibrary((state) => state.byId.get(id))
  const term = useLibrary((state) =>
    kind === 'term' ? state.glossary.find((each) => each.id === id) : undefined,
  )
  if (term !== undefined)
    return (
      <>
        <b>{term.term}</b>
        <p>{term.definition}</p>
        <p className={styles.facts}>
          {t('glossary.title')}
          {term.levels.map((level) => (
            <LevelBadge key={level} level={level} plain />
          ))}
        </p>
      </>
    )
  if (kind === 'note') return <p>{item.blocks.find((block) => block.id === id)?.text}</p>
  if (summary === undefined) return null
  return (
    <>
      <p className={styles.facts}>
        {t(`kinds.${summary.kind}`)}
        {summary.kind === 'source' ? (
          <span>{[summary.adviser, summary.year].filter((part) => part !== null).join(', ')}</span>
        ) : (
          <LevelBadge level={summary.levels[0] ?? null} plain />
        )}
      </p>
      <b>{summary.title}</b>
      <p>{summary.line}</p>
    </>
  )
}

function findTarget(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null
}

const width = 340

function placeBeside(frame: HTMLElement, target: HTMLElement): Shown {
  const around = frame.getBoundingClientRect()
  const [line] = target.getClientRects()
  const place = line ?? target.getBoundingClientRect()
  const above = place.bottom > window.innerHeight - 260
  return {
    target,
    about: target.dataset['card'] ?? '',
    top: (above ? place.top - 6 : place.bottom + 6) - around.top,
    left: Math.max(0, Math.min(place.left - around.left, around.width - width)),
    above,
  }
}

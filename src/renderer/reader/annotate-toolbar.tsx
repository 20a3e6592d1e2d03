import { Copy, MapPin } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { annotationColours } from '../../shared/annotations/annotation'
import type { Annotation, AnnotationColour } from '../../shared/annotations/annotation'
import { createAnchor } from '../../shared/annotations/create-anchor'
import type { Item } from '../../shared/content/item'
import { useColourMeanings } from '../annotations/use-colour-meanings'
import { useWords } from '../language/use-words'
import { commit, newId, now } from '../store/records-store'
import styles from './annotate-toolbar.module.css'
import { readSelection } from './text-selection'
import { useCopyWithCitation } from './use-copy-with-citation'

interface Place {
  /** Of its lower edge where it stands above the selection, of its upper edge where it stands below. */
  readonly top: number
  readonly left: number
  readonly above: boolean
}

/**
 * Appears above a selection, with one button per colour; the keys 1 to 6 do the same. While a highlight is being attached
 * again it offers that alone.
 */
export function AnnotateToolbar(props: {
  readonly item: Item
  readonly article: RefObject<HTMLElement | null>
  readonly onAdded: (id: string) => void
  /** The highlight that waits for its new place, if one does. */
  readonly attaching: Annotation | undefined
  readonly onAttached: () => void
}) {
  const { item, article, onAdded, attaching, onAttached } = props
  const t = useWords()
  const meanings = useColourMeanings()
  const copyWithCitation = useCopyWithCitation(item)
  const [place, setPlace] = useState<Place | null>(null)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const update = (): void => {
      if (bar.current?.contains(document.activeElement)) return
      setPlace(article.current === null ? null : placeAbove(article.current))
    }
    document.addEventListener('selectionchange', update)
    return () => document.removeEventListener('selectionchange', update)
  }, [article])

  const readAnchor = (): Annotation['anchor'] | null =>
    article.current === null ? null : createAnchor(item.blocks, readSelection(article.current))
  const letGo = (): void => {
    window.getSelection()?.removeAllRanges()
    setPlace(null)
  }
  const highlight = async (colour: AnnotationColour): Promise<void> => {
    const anchor = readAnchor()
    if (anchor === null) return
    const annotation = createAnnotation(item, anchor, colour)
    letGo()
    if (await commit('annotation-added', [{ collection: 'annotations', put: annotation }]))
      onAdded(annotation.id)
  }
  const attach = async (): Promise<void> => {
    const anchor = readAnchor()
    if (anchor === null || attaching === undefined) return
    const { moved: _settled, ...kept } = attaching
    const put = { ...kept, anchor, itemVersion: item.version, orphaned: false, updatedAt: now() }
    letGo()
    if (await commit('annotation-reattached', [{ collection: 'annotations', put }])) {
      onAttached()
      onAdded(put.id)
    }
  }
  const copy = (): void => {
    const anchor = readAnchor()
    if (anchor !== null) void copyWithCitation(anchor.quote)
    letGo()
  }

  useEffect(() => {
    if (place === null) return
    const press = (event: KeyboardEvent): void => {
      const editing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      const colour = attaching === undefined ? annotationColours[Number(event.key) - 1] : undefined
      if (editing || event.ctrlKey || event.metaKey || event.altKey) return
      if (colour !== undefined) {
        event.preventDefault()
        void highlight(colour)
      } else if (event.key === 'Escape') letGo()
      else if (event.key === 'Tab' && !event.shiftKey && !bar.current?.contains(document.activeElement)) {
        event.preventDefault()
        bar.current?.querySelector('button')?.focus()
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })

  if (place === null) return null
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t(attaching === undefined ? 'annotate.toolbar' : 'annotate.reattach')}
      className={styles.bar}
      data-above={place.above}
      style={{ top: place.top, left: place.left }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {attaching === undefined ? (
        <>
          {annotationColours.map((colour, index) => (
            <button
              key={colour}
              type="button"
              data-colour={colour}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => void highlight(colour)}
            >
              <span className={styles.swatch} data-colour={colour} aria-hidden="true">
                {index + 1}
              </span>
              {meanings[colour]}
            </button>
          ))}
          <button type="button" onClick={copy}>
            <Copy size={15} aria-hidden="true" />
            {t('annotate.copyWithCitation')}
          </button>
        </>
      ) : (
        <button type="button" onClick={() => void attach()}>
          <MapPin size={15} aria-hidden="true" />
          {t('annotate.attachHere')}
        </button>
      )}
    </div>
  )
}

function createAnnotation(item: Item, anchor: Annotation['anchor'], colour: AnnotationColour): Annotation {
  const at = now()
  return {
    id: newId(),
    itemId: item.id,
    itemVersion: item.version,
    anchor,
    colour,
    note: '',
    tags: [],
    createdAt: at,
    updatedAt: at,
    private: false,
    orphaned: false,
  }
}

/** Pixels that the bar takes on one line; in a narrower article it has several. */
const widest = 760

/** Above the selection, or below it near the top; in pixels of the article. */
function placeAbove(article: HTMLElement): Place | null {
  if (readSelection(article).length === 0) return null
  const selected = window.getSelection()?.getRangeAt(0).getBoundingClientRect()
  if (selected === undefined) return null
  const frame = article.getBoundingClientRect()
  const above = selected.top >= (frame.width < widest ? 260 : 140)
  return {
    top: (above ? selected.top - 8 : selected.bottom + 8) - frame.top,
    left: Math.max(0, Math.min(selected.left - frame.left, frame.width - widest)),
    above,
  }
}

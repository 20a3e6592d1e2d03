import { Copy, MapPin } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { annotationColours } from '../../shared/annotations/annotation'
import type { Annotation, AnnotationColour } from '../../shared/annotations/annotation'
import { createAnchor } from '../../shared/annotations/create-anchor'
import type { Item } from '../../shared/content/item'
import { placeBar } from '../../shared/reading/place-bar'
import type { Box } from '../../shared/reading/place-bar'
import { useColourMeanings } from '../annotations/use-colour-meanings'
import { useWords } from '../language/use-words'
import { commit, newId, now } from '../store/records-store'
import styles from './annotate-toolbar.module.css'
import { readSelection } from './text-selection'
import { useCopyWithCitation } from './use-copy-with-citation'

/**
 * Appears beside a selection, never over it, with one button per colour; the keys 1 to 6 do the same. While a highlight is
 * being attached again it offers that alone.
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
  const [selected, setSelected] = useState<Box | null>(null)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const update = (): void => {
      if (bar.current?.contains(document.activeElement)) return
      setSelected(article.current === null ? null : boxOfSelection(article.current))
    }
    document.addEventListener('selectionchange', update)
    return () => document.removeEventListener('selectionchange', update)
  }, [article])

  // The bar is as wide and as high as its words make it, so it is measured before it is painted.
  useLayoutEffect(() => {
    const frame = article.current
    if (selected === null || frame === null || bar.current === null) return
    const { width, height } = bar.current.getBoundingClientRect()
    const { left, top } = placeBar(selected, { width, height }, viewOf(frame))
    const origin = frame.getBoundingClientRect()
    bar.current.style.left = `${left - origin.left}px`
    bar.current.style.top = `${top - origin.top}px`
  }, [selected, article])

  const readAnchor = (): Annotation['anchor'] | null =>
    article.current === null ? null : createAnchor(item.blocks, readSelection(article.current))
  const letGo = (): void => {
    window.getSelection()?.removeAllRanges()
    setSelected(null)
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
    if (selected === null) return
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

  if (selected === null) return null
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t(attaching === undefined ? 'annotate.toolbar' : 'annotate.reattach')}
      className={styles.bar}
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

/** Where the selection is, in pixels of the window; null where no words of the article are selected. */
function boxOfSelection(article: HTMLElement): Box | null {
  if (readSelection(article).length === 0) return null
  return window.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? null
}

/** What is in view of the column and of the margin beside it. */
function viewOf(article: HTMLElement): Box {
  const { left } = article.getBoundingClientRect()
  const { right, top, bottom } = (article.closest('[data-pane]') ?? article).getBoundingClientRect()
  return { left, right: right - 24, top, bottom }
}

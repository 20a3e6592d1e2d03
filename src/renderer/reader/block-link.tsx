import type { ReactNode } from 'react'
import type { Span } from '../../shared/content/block'
import { api } from '../api'
import { formatPlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import styles from './block-text.module.css'

/** A stretch of text that leads somewhere: a link as it was written, or a change word. */
export type LinkedRange =
  | { readonly kind: 'span'; readonly start: number; readonly end: number; readonly span: Span }
  | { readonly kind: 'term'; readonly start: number; readonly end: number; readonly termId: string }

/** Text that leads somewhere. `data-card` names what the hover card says of it. */
export function BlockLink({
  range,
  children,
}: {
  readonly range: LinkedRange
  readonly children: ReactNode
}) {
  const target = range.kind === 'span' ? (range.span.target ?? '') : ''
  const id = range.kind === 'span' && range.span.kind === 'citation' ? target.toLowerCase() : target
  const known = useLibrary((state) => state.byId.has(id))
  if (range.kind === 'term')
    return (
      <a
        className={styles.term}
        href={formatPlace({ screen: 'glossary', id: range.termId })}
        data-card={`term ${range.termId}`}
      >
        {children}
      </a>
    )
  switch (range.span.kind) {
    case 'item':
    case 'citation':
      if (!known) return children
      return (
        <a className={styles.citation} href={formatPlace({ screen: 'item', id })} data-card={`item ${id}`}>
          {children}
        </a>
      )
    case 'footnote':
      return (
        <a
          className={styles.footnote}
          href={`#${target}`}
          data-card={`note ${target}`}
          onClick={(event) => {
            event.preventDefault()
            goToNote(event.currentTarget, target)
          }}
        >
          {children}
        </a>
      )
    case 'link':
      return (
        <a
          href={target}
          onClick={(event) => {
            event.preventDefault()
            void api.app.openLink({ url: target })
          }}
        >
          {children}
        </a>
      )
    case 'image':
      return isStoredImage(target) ? (
        // The words stay below as its caption, so that the page's text is the stored text.
        <>
          <img className={styles.image} src={`lw://pack/${target}`} alt="" loading="lazy" />
          {children}
        </>
      ) : (
        children
      )
    default:
      return children
  }
}

/** Only what was stored on import is ever drawn; an address on the web stays words. */
function isStoredImage(target: string): boolean {
  return /^[0-9a-f]{64}\.(png|jpg|gif|webp)$/.test(target)
}

/** The address belongs to the places of the app, so a note is gone to by hand. */
function goToNote(from: HTMLElement, blockId: string): void {
  const note = from.closest('article')?.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)
  note?.scrollIntoView({ block: 'center' })
  note?.focus({ preventScroll: true })
}

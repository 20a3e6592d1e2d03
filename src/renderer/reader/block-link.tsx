import { useContext } from 'react'
import type { ReactNode } from 'react'
import type { Span } from '../../shared/content/block'
import { api } from '../api'
import { formatPlace } from '../navigation'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import { BlockImage } from './block-image'
import styles from './block-text.module.css'
import { NoteNumbers } from './note-numbers'

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
  const t = useWords()
  const number = useContext(NoteNumbers).get(target)
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
          data-number={number}
          aria-label={number === undefined ? undefined : t('reader.footnote', { number })}
          onClick={(event) => {
            event.preventDefault()
            goToNote(event.currentTarget, target)
          }}
        >
          <span className={number === undefined ? undefined : styles.noteMark}>{children}</span>
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
      return (
        <BlockImage target={target} captioned={range.end - range.start > 1}>
          {children}
        </BlockImage>
      )
    default:
      return children
  }
}

/** The address belongs to the places of the app, so a note is gone to by hand. */
function goToNote(from: HTMLElement, blockId: string): void {
  const note = from.closest('article')?.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)
  note?.scrollIntoView({ block: 'center' })
  note?.focus({ preventScroll: true })
}

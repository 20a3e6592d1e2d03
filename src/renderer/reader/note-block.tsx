import { CornerDownLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Block } from '../../shared/content/block'
import { useWords } from '../language/use-words'
import styles from './article-text.module.css'

/** A footnote below the text: its number, its words, and the way back to where the text refers to it. */
export function NoteBlock(props: {
  readonly block: Block
  readonly numbered: Record<string, unknown>
  readonly text: ReactNode
}) {
  const { block, numbered, text } = props
  const t = useWords()
  return (
    <div className={styles.footnote}>
      {block.number !== undefined && (
        <span
          className={styles.noteNumber}
          role="note"
          aria-label={t('reader.footnote', { number: block.number })}
        >
          {block.number}
        </span>
      )}
      <p {...numbered}>{text}</p>
      {block.number !== undefined && (
        <button
          type="button"
          className={styles.back}
          aria-label={t('reader.footnoteBack', { number: block.number })}
          title={t('reader.footnoteBack', { number: block.number })}
          onClick={(event) => goBack(event.currentTarget, block.id)}
        >
          <CornerDownLeft size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}

/** To the first place that refers to the note; to nowhere for a note that no text refers to. */
function goBack(from: HTMLElement, blockId: string): void {
  const reference = from
    .closest('article')
    ?.querySelector<HTMLElement>(`[data-card="note ${CSS.escape(blockId)}"]`)
  reference?.scrollIntoView({ block: 'center' })
  reference?.focus({ preventScroll: true })
}

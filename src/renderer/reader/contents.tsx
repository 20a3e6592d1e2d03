import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { RefObject } from 'react'
import type { OutlineEntry } from '../../shared/content/outline'
import { useWords } from '../language/use-words'
import styles from './contents.module.css'
import { scrollToBlock } from './use-reading-position'

/**
 * The table of contents, with the section that is being read marked, and how far reading has come. Where it has no column of
 * its own it folds into a line above the text.
 */
export function Contents(props: {
  readonly outline: readonly OutlineEntry[]
  readonly current: string | null
  readonly progress: number
  readonly scroller: RefObject<HTMLDivElement | null>
  /** The item's title, where two items stand side by side. */
  readonly of: string | null
}) {
  const t = useWords()
  const id = useId()
  const { outline, current, progress, scroller, of } = props
  const [open, setOpen] = useState(false)
  if (outline.length === 0) return null
  const percent = Math.round(progress * 100)
  return (
    <nav
      aria-label={of === null ? t('reader.contents') : t('reader.contentsOf', { title: of })}
      className={styles.contents}
    >
      <h2>{t('reader.contents')}</h2>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('reader.contents')}
        <ChevronDown size={15} aria-hidden="true" />
      </button>
      <ol id={id} data-open={open}>
        {outline.map((entry) => (
          <li key={entry.blockId} data-depth={entry.depth}>
            <button
              type="button"
              {...(entry.blockId === current ? { 'aria-current': 'location' as const } : {})}
              onClick={() => {
                setOpen(false)
                scrollToBlock(scroller.current, entry.blockId, 'start')
              }}
            >
              {entry.title}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.progress}>
        <progress max={1} value={progress} aria-label={t('reader.progress', { percent })} />
        {t('reader.progress', { percent })}
      </p>
    </nav>
  )
}

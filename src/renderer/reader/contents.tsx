import type { RefObject } from 'react'
import type { OutlineEntry } from '../../shared/content/outline'
import { useWords } from '../language/use-words'
import styles from './contents.module.css'
import { scrollToBlock } from './use-reading-position'

/** The table of contents, with the section that is being read marked, and how far reading has come. */
export function Contents(props: {
  readonly outline: readonly OutlineEntry[]
  readonly current: string | null
  readonly progress: number
  readonly scroller: RefObject<HTMLDivElement | null>
}) {
  const t = useWords()
  const { outline, current, progress, scroller } = props
  if (outline.length === 0) return null
  return (
    <nav aria-label={t('reader.contents')} className={styles.contents}>
      <h2>{t('reader.contents')}</h2>
      <ol>
        {outline.map((entry) => (
          <li key={entry.blockId} data-depth={entry.depth}>
            <button
              type="button"
              {...(entry.blockId === current ? { 'aria-current': 'location' as const } : {})}
              onClick={() => scrollToBlock(scroller.current, entry.blockId, 'start')}
            >
              {entry.title}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.progress}>
        <progress
          max={1}
          value={progress}
          aria-label={t('reader.progress', { percent: Math.round(progress * 100) })}
        />
        {t('reader.progress', { percent: Math.round(progress * 100) })}
      </p>
    </nav>
  )
}

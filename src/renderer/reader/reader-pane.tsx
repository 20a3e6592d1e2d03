import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Item } from '../../shared/content/item'
import { outlineOf } from '../../shared/content/outline'
import { findInBlocks } from '../../shared/reading/find-in-blocks'
import { markBlocks } from '../../shared/reading/mark-blocks'
import { EmptyState } from '../kit/empty-state'
import { useWords } from '../language/use-words'
import { fetchItem } from '../store/library-store'
import { useSettings } from '../store/records-store'
import { AnnotateToolbar } from './annotate-toolbar'
import { ArticleText } from './article-text'
import { Contents } from './contents'
import { FindBar } from './find-bar'
import { ItemActions } from './item-actions'
import { ItemFoot } from './item-foot'
import { ItemHead } from './item-head'
import { MarginNotes } from './margin-notes'
import styles from './reader-pane.module.css'
import { useItemAnnotations } from './use-item-annotations'
import { useReadingPosition } from './use-reading-position'

const FitCheckPanel = lazy(() => import('../fit-check/fit-check-panel'))

interface PaneProps {
  readonly id: string
  /** Words to mark, separated by line feeds; empty for none. */
  readonly words: string
  /** The block to begin at, or an empty text for where reading stopped. */
  readonly startBlock: string
  readonly checking: boolean
  readonly onCheck?: (open: boolean) => void
  readonly onClose?: () => void
}

/** Fetches an item and shows it. */
export function ReaderPane(props: PaneProps) {
  const t = useWords()
  const [item, setItem] = useState<Item | null | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    void fetchItem(props.id).then((found) => {
      if (wanted) setItem(found)
    })
    return () => {
      wanted = false
    }
  }, [props.id])
  if (item === undefined) return <div className={styles.pane} aria-busy="true" />
  if (item === null) {
    return (
      <div className={styles.pane}>
        <EmptyState title={t('reader.missingTitle')} text={t('reader.missingText', { id: props.id })} />
      </div>
    )
  }
  return <LoadedPane {...props} item={item} />
}

function LoadedPane({
  item,
  words,
  startBlock,
  checking,
  onCheck,
  onClose,
}: PaneProps & { readonly item: Item }) {
  const t = useWords()
  const { reading } = useSettings()
  const scroller = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const annotations = useItemAnnotations(item.id)
  const [active, setActive] = useState<string | null>(null)
  const [find, setFind] = useState(words.replaceAll('\n', ' '))
  const [current, setCurrent] = useState(0)
  const matches = useMemo(
    () =>
      find === words.replaceAll('\n', ' ')
        ? markBlocks(item.blocks, words.split('\n'))
        : findInBlocks(item.blocks, [find]),
    [item.blocks, find, words],
  )
  const outline = useMemo(() => outlineOf(item.blocks), [item.blocks])
  const place = useReadingPosition({ item, scroller, startBlock: startBlock || (matches[0]?.blockId ?? '') })

  const style = {
    '--reading-font': `var(--${reading.font})`,
    '--reading-size': `${reading.size}px`,
    '--reading-leading': reading.leading,
    '--reading-measure': `${reading.measure}ch`,
  } as React.CSSProperties
  return (
    <div ref={scroller} className={styles.pane} style={style} onScroll={place.onScroll}>
      <div className={styles.columns} data-checking={checking}>
        <div className={styles.left}>
          <Contents outline={outline} current={place.section} scroller={scroller} progress={place.progress} />
        </div>
        <article
          ref={article}
          className={styles.article}
          aria-labelledby={`title-${item.id}`}
          data-numbers={reading.paragraphNumbers}
        >
          <ItemActions item={item} checking={checking} onCheck={onCheck} onClose={onClose} />
          <ItemHead item={item} />
          <FindBar
            text={find}
            onText={setFind}
            matches={matches}
            current={current}
            onCurrent={setCurrent}
            scroller={scroller}
            open={words !== ''}
          />
          <ArticleText
            blocks={item.blocks}
            annotations={annotations}
            matches={matches}
            currentMatch={current}
            activeAnnotation={active}
            onAnnotation={setActive}
          />
          <ItemFoot item={item} />
          <AnnotateToolbar item={item} article={article} onAdded={setActive} />
        </article>
        <aside className={styles.right} aria-label={checking ? t('nav.fit-check') : t('reader.notes')}>
          {checking ? (
            <Suspense fallback={null}>
              <FitCheckPanel item={item} onClose={() => onCheck?.(false)} />
            </Suspense>
          ) : (
            <MarginNotes
              annotations={annotations}
              blocks={item.blocks}
              article={article}
              active={active}
              onActive={setActive}
            />
          )}
        </aside>
      </div>
    </div>
  )
}

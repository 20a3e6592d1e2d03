import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Item } from '../../shared/content/item'
import { numberParagraphs, outlineOf } from '../../shared/content/outline'
import { findInBlocks } from '../../shared/reading/find-in-blocks'
import { findTerms } from '../../shared/reading/find-terms'
import { markBlocks } from '../../shared/reading/mark-blocks'
import { wordsOfMatches } from '../../shared/reading/words-of-matches'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { fetched } from '../kit/fetched'
import { useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { fetchItem, useLibrary } from '../store/library-store'
import { useSettings } from '../store/records-store'
import { AnnotateToolbar } from './annotate-toolbar'
import { ArticleText } from './article-text'
import { Contents } from './contents'
import { FindBar } from './find-bar'
import type { PaneName } from './find-store'
import { HoverCard } from './hover-card'
import { ItemActions } from './item-actions'
import { ItemFoot } from './item-foot'
import { ItemHead } from './item-head'
import { MarginNotes } from './margin-notes'
import { ReadAloudBar } from './read-aloud-bar'
import { OrphanTray } from './orphan-tray'
import styles from './reader-pane.module.css'
import { useItemAnnotations } from './use-item-annotations'
import { useReadAloud } from './use-read-aloud'
import { useReadingPosition } from './use-reading-position'

const FitCheckPanel = fetched(() => import('../fit-check/fit-check-panel'))

interface PaneProps {
  readonly id: string
  readonly pane: PaneName
  /** The id of a highlight that is to be attached again; none by default. */
  readonly attach?: string
  /** The id of a note that is to be shown open; none by default. */
  readonly note?: string
  /** Words to mark, separated by line feeds; none by default. */
  readonly words?: string
  /** The block to begin at; by default where reading stopped. */
  readonly startBlock?: string
  readonly checking?: boolean
  readonly onCheck?: (open: boolean) => void
  readonly onClose?: () => void
}

/** Fetches an item and shows it. */
export function ReaderPane(props: PaneProps) {
  const t = useWords()
  const [item, setItem] = useState<Item | null | undefined>(undefined)
  const waiting = useLibrary((state) => state.waiting)
  // An item is fetched again when its files come later than it, and when an import brings another version of it.
  const version = useLibrary((state) => state.byId.get(props.id)?.version)
  useEffect(() => {
    let wanted = true
    void fetchItem(props.id).then((found) => {
      if (wanted) setItem(found)
    })
    return () => {
      wanted = false
    }
  }, [props.id, version])
  if (item === undefined) return <div className={styles.pane} aria-busy="true" />
  if (item === null) {
    return (
      <div className={styles.pane}>
        {waiting.length === 0 ? (
          <EmptyState
            title={t('reader.missingTitle')}
            text={t('reader.missingText', { id: props.id })}
            action={<Button label={t('common.browse')} onClick={() => navigate({ screen: 'browse' })} />}
          />
        ) : (
          <EmptyState
            title={t('reader.waitingTitle')}
            text={t('reader.waitingText', {
              id: props.id,
              packs: waiting.map(({ title }) => title).join(', '),
            })}
          />
        )}
      </div>
    )
  }
  return <LoadedPane {...props} item={item} />
}

function LoadedPane({
  item,
  pane,
  attach = '',
  note = '',
  words = '',
  startBlock = '',
  checking = false,
  onCheck,
  onClose,
}: PaneProps & { readonly item: Item }) {
  const t = useWords()
  const { reading } = useSettings()
  const scroller = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const annotations = useItemAnnotations(item.id)
  const [active, setActive] = useState<string | null>(note === '' ? null : note)
  const [attachId, setAttachId] = useState<string | null>(attach === '' ? null : attach)
  const orphans = useMemo(() => annotations.filter((annotation) => annotation.orphaned), [annotations])
  const attaching = annotations.find((annotation) => annotation.id === attachId)
  useEffect(() => {
    if (attach !== '') setAttachId(attach)
  }, [attach])
  const attachingId = attaching?.id
  useEffect(() => {
    // From here the arrow keys walk the paragraphs, so that the keyboard alone can select the words.
    if (attachingId !== undefined) article.current?.querySelector<HTMLElement>('[data-paragraph]')?.focus()
  }, [attachingId])
  const found = useMemo(() => markBlocks(item.blocks, words.split('\n')), [item.blocks, words])
  /** What was typed to be found; null while the words of the search stand. */
  const [typed, setTyped] = useState<string | null>(null)
  const find = typed ?? wordsOfMatches(item.blocks, found).join(' ')
  // What is typed stands in the field at once, however long the text is.
  const sought = useDeferredValue(typed)
  const matches = useMemo(
    () => (sought === null ? found : findInBlocks(item.blocks, [sought])),
    [item.blocks, sought, found],
  )
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      found.findIndex(({ blockId }) => blockId === startBlock),
    ),
  )
  const language = useLibrary(
    (state) =>
      state.catalogues.find(({ manifest }) => manifest.id === item.packId)?.manifest.language ?? 'en',
  )
  const glossary = useLibrary((state) => state.glossary)
  const terms = useMemo(() => findTerms(item.blocks, glossary), [item.blocks, glossary])
  const aloud = useReadAloud(item.blocks, language)
  const numbers = useMemo(() => numberParagraphs(item.blocks), [item.blocks])
  const outline = useMemo(() => outlineOf(item.blocks), [item.blocks])
  const place = useReadingPosition({ item, scroller, startBlock: startBlock || (matches[0]?.blockId ?? '') })

  const notes = pane === 'beside' ? t('reader.notesOf', { title: item.title }) : t('reader.notes')
  const nameOfMargin = checking ? t('nav.fit-check') : notes
  const style = {
    '--reading-font': `var(--${reading.font})`,
    '--reading-size': `${reading.size}px`,
    '--reading-leading': reading.leading,
    '--reading-measure': `${reading.measure}ch`,
  } as React.CSSProperties
  return (
    <div ref={scroller} className={styles.pane} style={style} data-pane={pane} onScroll={place.onScroll}>
      <div className={styles.columns} data-checking={checking}>
        <div className={styles.left}>
          <Contents
            outline={outline}
            current={place.section}
            scroller={scroller}
            progress={place.progress}
            of={pane === 'beside' ? item.title : null}
          />
        </div>
        <article
          ref={article}
          className={styles.article}
          aria-labelledby={`title-${item.id}`}
          data-numbers={reading.paragraphNumbers}
        >
          <ItemActions
            item={item}
            pane={pane}
            reading={aloud}
            checking={checking}
            onCheck={onCheck}
            onClose={onClose}
          />
          <ItemHead item={item} />
          <OrphanTray orphans={orphans} attaching={attaching} onAttach={setAttachId} />
          <ReadAloudBar reading={aloud} numbers={numbers} article={article} />
          <FindBar
            pane={pane}
            text={find}
            onText={setTyped}
            matches={matches}
            current={current}
            onCurrent={setCurrent}
            scroller={scroller}
            open={found.length > 0}
          />
          <ArticleText
            blocks={item.blocks}
            annotations={annotations}
            matches={matches}
            terms={terms}
            currentMatch={current}
            activeAnnotation={active}
            onAnnotation={setActive}
          />
          <ItemFoot item={item} />
          <HoverCard item={item} article={article} />
          <AnnotateToolbar
            item={item}
            article={article}
            onAdded={setActive}
            attaching={attaching}
            onAttached={() => setAttachId(null)}
          />
        </article>
        <aside className={styles.right} aria-label={nameOfMargin}>
          {checking ? (
            <FitCheckPanel item={item} onClose={() => onCheck?.(false)} />
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

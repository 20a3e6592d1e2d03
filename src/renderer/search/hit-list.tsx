import {
  BookOpen,
  Columns2,
  FileText,
  Highlighter,
  HelpCircle,
  Library,
  ListOrdered,
  NotebookText,
  SpellCheck,
} from 'lucide-react'
import { memo, useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { segmentText } from '../../shared/reading/segment-text'
import type { TextRange } from '../../shared/reading/segment-text'
import type { SearchHit } from '../../shared/search/search-corpus'
import type { SearchKind } from '../../shared/search/search-document'
import { toRecordId } from '../../shared/search/search-document'
import { LevelBadge } from '../kit/level-badge'
import { openBesideLast } from '../frame/act-on-item'
import { focusSearch } from '../frame/page-commands'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import styles from './search-screen.module.css'

const icons: Readonly<Record<SearchKind, ReactNode>> = {
  essay: <BookOpen size={16} />,
  advice: <FileText size={16} />,
  source: <Library size={16} />,
  glossary: <SpellCheck size={16} />,
  annotation: <Highlighter size={16} />,
  list: <ListOrdered size={16} />,
  log: <NotebookText size={16} />,
  contrast: <Columns2 size={16} />,
  help: <HelpCircle size={16} />,
}

/** The results in their order. Arrow keys walk them; Ctrl with Enter opens beside what was read last. */
export const HitList = memo(function HitList({
  hits,
  answered,
  words,
  onOpen,
}: {
  readonly hits: readonly SearchHit[]
  /** The text that these hits answer, which while one types may not be what the box says. */
  readonly answered: string
  readonly words: readonly string[]
  readonly onOpen: () => void
}) {
  const t = useWords()
  const list = useRef<HTMLUListElement>(null)
  const focused = useRef({ at: -1, id: '' })
  // A newer answer may move the hit that has the focus, which follows it; when the hit is gone, it stays at its place.
  useLayoutEffect(() => {
    const { at, id } = focused.current
    if (at < 0 || hits[at]?.id === id) return
    const links = list.current?.querySelectorAll<HTMLElement>('a') ?? []
    const moved = hits.findIndex((hit) => hit.id === id)
    const next = links[moved < 0 ? Math.min(at, links.length - 1) : moved]
    if (next === undefined) focusSearch()
    else next.focus()
  }, [hits])
  const walk = (event: KeyboardEvent<HTMLUListElement>): void => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')]
    const at = links.findIndex((link) => link === document.activeElement)
    if (event.key === 'ArrowDown') links[at + 1]?.focus()
    else if (event.key === 'ArrowUp' && at <= 0) focusSearch()
    else if (event.key === 'ArrowUp') links[at - 1]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <ul
      ref={list}
      aria-label={t('search.results')}
      className={styles.hits}
      data-results={answered}
      onKeyDown={walk}
      onClick={onOpen}
      onFocus={(event) => {
        const at = [...event.currentTarget.querySelectorAll<Element>('a')].findIndex(
          (link) => link === event.target,
        )
        focused.current = { at, id: hits[at]?.id ?? '' }
      }}
      onBlur={() => {
        focused.current = { at: -1, id: '' }
      }}
    >
      {
        // Rows are kept by their place: a key changes texts in rows that stand there, which is quicker than new rows.
        hits.map((hit, place) => (
          <Hit key={place} hit={hit} words={words} />
        ))
      }
    </ul>
  )
})

const Hit = memo(function Hit({
  hit,
  words,
}: {
  readonly hit: SearchHit
  readonly words: readonly string[]
}) {
  const t = useWords()
  const about = useLibrary((state) =>
    hit.facets.itemId === null ? undefined : state.byId.get(hit.facets.itemId),
  )
  const [main, ...also] = hit.facets.levels
  const place = placeOf(hit, words)
  return (
    <li className={styles.hit}>
      <span className={styles.kind} aria-hidden="true">
        {icons[hit.kind]}
      </span>
      <div>
        <p className={styles.title}>
          <a
            href={formatPlace(place)}
            onClick={(event) => {
              if (!(event.ctrlKey || event.metaKey) || place.screen !== 'item') return
              event.preventDefault()
              openBesideLast(place.id)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || place.screen !== 'item')
                return
              event.preventDefault()
              openBesideLast(place.id)
            }}
          >
            <Marked text={hit.title} marks={hit.titleMarks} />
          </a>
        </p>
        {hit.snippet !== null && (
          <p className={styles.snippet}>
            {hit.snippet.cutBefore && '… '}
            <Marked text={hit.snippet.text} marks={hit.snippet.marks} />
            {hit.snippet.cutAfter && ' …'}
          </p>
        )}
        <p className={styles.facts}>
          {t(`search.kinds.${hit.kind}`)}
          {about !== undefined && ` · ${about.title}`}
          {hit.facets.date !== null &&
            ` · ${hit.kind === 'source' ? hit.facets.date.slice(0, 4) : hit.facets.date}`}
        </p>
      </div>
      {main !== undefined && <LevelBadge level={main} also={also} plain stacked />}
    </li>
  )
})

function placeOf(
  hit: SearchHit,
  words: readonly string[],
): {
  readonly screen: 'item' | 'lists' | 'log' | 'contrasts' | 'glossary'
  readonly id: string
  readonly query: Readonly<Record<string, string>>
} {
  const id = toRecordId(hit.id)
  const marked = words.slice(0, 40).join('\n')
  const at = hit.snippet?.blockId ?? ''
  switch (hit.kind) {
    case 'essay':
    case 'advice':
    case 'source':
    case 'help':
      return { screen: 'item', id, query: { words: marked, at } }
    case 'annotation':
      return { screen: 'item', id: hit.facets.itemId ?? '', query: { at } }
    case 'list':
      return { screen: 'lists', id, query: {} }
    case 'log':
      return { screen: 'log', id, query: {} }
    case 'contrast':
      return { screen: 'contrasts', id, query: {} }
    case 'glossary':
      return { screen: 'glossary', id, query: {} }
  }
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly TextRange[] }) {
  return segmentText(text.length, marks).map((segment, nth) => {
    const piece = text.slice(segment.start, segment.end)
    return segment.covering.length > 0 ? <mark key={nth}>{piece}</mark> : piece
  })
}

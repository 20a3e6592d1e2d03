import { Fragment, memo, useMemo } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Annotation } from '../../shared/annotations/annotation'
import type { Block } from '../../shared/content/block'
import { numberParagraphs } from '../../shared/content/outline'
import { byBlock } from '../../shared/reading/by-block'
import { chunkGroups } from '../../shared/reading/chunk-groups'
import type { TextChunk } from '../../shared/reading/chunk-groups'
import { groupBlocks } from '../../shared/reading/group-blocks'
import type { BlockGroup } from '../../shared/reading/group-blocks'
import type { BlockMatch } from '../../shared/reading/find-in-blocks'
import type { TermPlace } from '../../shared/reading/find-terms'
import { useWords } from '../language/use-words'
import styles from './article-text.module.css'
import { BlockText } from './block-text'
import type { BlockHighlight } from './block-text'
import { NoteBlock } from './note-block'
import { NoteNumbers, noteNumbersOf } from './note-numbers'
import { extendSelection, selectFirstWord } from './text-selection'

/** From so many chunks on, those that are far from what is read are not laid out. */
const manyChunks = 12

/**
 * The text of an item with highlights and search marks. Up and Down walk the paragraphs, Enter begins a selection. Drawn anew
 * only when something on it changes: scrolling does not.
 */
export const ArticleText = memo(function ArticleText(props: {
  readonly blocks: readonly Block[]
  readonly annotations: readonly Annotation[]
  readonly matches: readonly BlockMatch[]
  readonly terms: readonly TermPlace[]
  readonly currentMatch: number
  readonly activeAnnotation: string | null
  readonly onAnnotation: (id: string) => void
}) {
  const { blocks, annotations, matches, terms, currentMatch, activeAnnotation, onAnnotation } = props
  const t = useWords()
  const numbers = useMemo(() => numberParagraphs(blocks), [blocks])
  const notes = useMemo(() => noteNumbersOf(blocks), [blocks])
  const chunks = useMemo(() => chunkGroups(groupBlocks(blocks)), [blocks])
  const highlights = useMemo(() => byBlock(listHighlights(annotations)), [annotations])
  const matchesIn = useMemo(() => byBlock(matches), [matches])
  const termsIn = useMemo(() => byBlock(terms), [terms])
  const current = matches[currentMatch]

  const text = (block: Block): ReactNode => (
    <BlockText
      block={block}
      highlights={highlights.get(block.id) ?? none}
      matches={matchesIn.get(block.id) ?? none}
      terms={termsIn.get(block.id) ?? none}
      current={current?.blockId === block.id ? current : undefined}
      active={highlights.has(block.id) ? activeAnnotation : null}
      onAnnotation={onAnnotation}
    />
  )
  const numbered = (block: Block): Record<string, unknown> => {
    const number = numbers.get(block.id)
    return {
      'data-block': block.id,
      tabIndex: -1,
      ...(number === undefined ? {} : { 'data-paragraph': true }),
    }
  }
  const label = (block: Block): ReactNode => {
    const number = numbers.get(block.id)
    if (number === undefined) return null
    return (
      <span className={styles.number} aria-label={t('reader.paragraph', { number })} role="note">
        {number}
      </span>
    )
  }
  const element = (group: BlockGroup): ReactNode => {
    const [first] = group.blocks
    if (first === undefined) return null
    switch (group.kind) {
      case 'list': {
        const List = first.number === undefined ? 'ul' : 'ol'
        return (
          <List
            key={first.id}
            className={styles.list}
            {...(first.number === undefined ? {} : { start: first.number })}
          >
            {group.blocks.map((block) => (
              <li key={block.id} style={{ marginInlineStart: `${((block.depth ?? 1) - 1) * 1.4}em` }}>
                {label(block)}
                <span {...numbered(block)}>{text(block)}</span>
              </li>
            ))}
          </List>
        )
      }
      case 'table':
        return <BlockTable key={first.id} blocks={group.blocks} text={text} />
      case 'single':
        return (
          <Fragment key={first.id}>
            <SingleBlock block={first} numbered={numbered(first)} label={label(first)} text={text(first)} />
          </Fragment>
        )
    }
  }
  return (
    <NoteNumbers value={notes}>
      <div className={styles.text} data-long={chunks.length >= manyChunks} onKeyDown={walkParagraphs}>
        {chunks.map((chunk, index) => (
          <div key={index} data-chunk={index} className={styles.chunk} style={guessHeight(chunk)}>
            {chunk.groups.map(element)}
          </div>
        ))}
      </div>
    </NoteNumbers>
  )
})

/** The same list each time, so that a block which nothing lies on is not drawn anew. */
const none: readonly never[] = []

function listHighlights(annotations: readonly Annotation[]): readonly BlockHighlight[] {
  return annotations
    .filter(({ orphaned }) => !orphaned)
    .flatMap((annotation) => annotation.anchor.ranges.map((range) => ({ ...range, annotation })))
}

/** How high a chunk is likely to be before it has been laid out once; only the length of the scroll bar hangs on it. */
function guessHeight({ groups, length }: TextChunk): React.CSSProperties {
  return { containIntrinsicBlockSize: `auto ${Math.round(length * 0.42 + groups.length * 17)}px` }
}

function SingleBlock(props: {
  readonly block: Block
  readonly numbered: Record<string, unknown>
  readonly label: ReactNode
  readonly text: ReactNode
}) {
  const { block, numbered, label, text } = props
  switch (block.kind) {
    case 'heading':
      return (block.depth ?? 2) <= 2 ? <h2 {...numbered}>{text}</h2> : <h3 {...numbered}>{text}</h3>
    case 'rule':
      return <hr />
    case 'quote':
      return (
        <blockquote>
          {label}
          <p {...numbered}>{text}</p>
        </blockquote>
      )
    case 'callout':
      return (
        <div className={styles.callout}>
          {label}
          {block.label !== undefined && <b>{block.label}</b>}
          <p {...numbered}>{text}</p>
        </div>
      )
    case 'code':
      return (
        <div className={styles.block}>
          {label}
          <pre>
            <code {...numbered}>{text}</code>
          </pre>
        </div>
      )
    case 'note':
      return <NoteBlock block={block} numbered={numbered} text={text} />
    case 'image':
      return (
        <p className={styles.image} {...numbered}>
          {text}
        </p>
      )
    case 'paragraph':
    case 'list-item':
    case 'table-cell':
      return (
        <div className={styles.block}>
          {label}
          <p {...numbered}>{text}</p>
        </div>
      )
  }
}

function BlockTable({
  blocks,
  text,
}: {
  readonly blocks: readonly Block[]
  readonly text: (block: Block) => ReactNode
}) {
  const rows = new Map<number, Block[]>()
  for (const block of blocks)
    rows.set(block.cell?.row ?? 0, [...(rows.get(block.cell?.row ?? 0) ?? []), block])
  return (
    <div className={styles.table}>
      <table className="plain">
        <tbody>
          {[...rows].map(([row, cells]) => (
            <tr key={row}>
              {cells.map((block) =>
                block.cell?.header === true ? (
                  <th key={block.id} data-block={block.id} scope="col">
                    {text(block)}
                  </th>
                ) : (
                  <td key={block.id} data-block={block.id}>
                    {text(block)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Walks the paragraphs with Up and Down, begins a selection with Enter, extends it with Shift and the arrows. */
function walkParagraphs(event: KeyboardEvent<HTMLDivElement>): void {
  if (!(event.target instanceof HTMLElement)) return
  const here = event.target.closest<HTMLElement>('[data-block]')
  if (here === null || event.target !== here) return
  const blocks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-block]')]
  const at = blocks.indexOf(here)
  if (event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    event.preventDefault()
    extendSelection(event.key === 'ArrowRight' ? 'forward' : 'backward')
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    blocks[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
  } else if (event.key === 'Enter') {
    event.preventDefault()
    selectFirstWord(here)
  }
}

import type { ReactNode } from 'react'
import type { Annotation } from '../../shared/annotations/annotation'
import type { Block, Span } from '../../shared/content/block'
import type { BlockMatch } from '../../shared/reading/find-in-blocks'
import { segmentText } from '../../shared/reading/segment-text'
import { api } from '../api'
import { formatPlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import styles from './block-text.module.css'

type Layer =
  | { readonly layer: 'span'; readonly start: number; readonly end: number; readonly span: Span }
  | { readonly layer: 'note'; readonly start: number; readonly end: number; readonly annotation: Annotation }
  | { readonly layer: 'match'; readonly start: number; readonly end: number; readonly match: BlockMatch }

const linking = new Set<Span['kind']>(['link', 'item', 'citation', 'footnote', 'image'])

/** The text of one block: links outside, then pieces over which the same highlights, marks and emphasis lie. */
export function BlockText(props: {
  readonly block: Block
  readonly annotations: readonly Annotation[]
  readonly matches: readonly BlockMatch[]
  readonly current: BlockMatch | undefined
  readonly active: string | null
  readonly onAnnotation: (id: string) => void
}) {
  const { block, active, current, onAnnotation } = props
  const layers = collectLayers(block, props.annotations, props.matches)
  const links = segmentText(
    block.text.length,
    block.spans.filter((span) => linking.has(span.kind)),
  )

  const piece = (start: number, end: number): ReactNode =>
    segmentText(block.text.length, [...layers, { layer: 'frame' as const, start, end }])
      .filter((segment) => segment.start >= start && segment.end <= end)
      .map((segment) => {
        let node: ReactNode = block.text.slice(segment.start, segment.end)
        for (const over of segment.covering) {
          if (over.layer === 'span') node = wrapTypography(over.span.kind, node)
          if (over.layer === 'match') node = <mark data-current={over.match === current}>{node}</mark>
        }
        const notes = segment.covering.filter((over) => over.layer === 'note')
        const top = notes[notes.length - 1]
        if (top !== undefined) {
          node = (
            <span
              className={styles.highlight}
              data-colour={top.annotation.colour}
              data-annotation={notes.map((note) => note.annotation.id).join(' ')}
              data-active={notes.some((note) => note.annotation.id === active)}
              onClick={() => onAnnotation(top.annotation.id)}
            >
              {node}
            </span>
          )
        }
        return <span key={segment.start}>{node}</span>
      })

  return links.map((segment) => {
    const [link] = segment.covering
    const inside = piece(segment.start, segment.end)
    return link === undefined ? (
      <span key={segment.start}>{inside}</span>
    ) : (
      <BlockLink key={segment.start} span={link}>
        {inside}
      </BlockLink>
    )
  })
}

function collectLayers(
  block: Block,
  annotations: readonly Annotation[],
  matches: readonly BlockMatch[],
): readonly Layer[] {
  return [
    ...block.spans
      .filter((span) => !linking.has(span.kind))
      .map((span): Layer => ({ layer: 'span', start: span.start, end: span.end, span })),
    ...annotations
      .filter((annotation) => !annotation.orphaned)
      .flatMap((annotation) =>
        annotation.anchor.ranges
          .filter((range) => range.blockId === block.id)
          .map((range): Layer => ({ layer: 'note', start: range.start, end: range.end, annotation })),
      ),
    ...matches
      .filter((match) => match.blockId === block.id)
      .map((match): Layer => ({ layer: 'match', start: match.start, end: match.end, match })),
  ]
}

function wrapTypography(kind: Span['kind'], node: ReactNode): ReactNode {
  switch (kind) {
    case 'emphasis':
      return <em>{node}</em>
    case 'strong':
      return <strong>{node}</strong>
    case 'strike':
      return <s>{node}</s>
    case 'code':
      return <code>{node}</code>
    case 'link':
    case 'item':
    case 'citation':
    case 'footnote':
    case 'image':
      return node
  }
}

function BlockLink({ span, children }: { readonly span: Span; readonly children: ReactNode }) {
  const target = span.target ?? ''
  const id = span.kind === 'citation' ? target.toLowerCase() : target
  const title = useLibrary((state) => state.byId.get(id)?.title)
  switch (span.kind) {
    case 'item':
    case 'citation':
      if (title === undefined) return children
      return (
        <a className={styles.citation} href={formatPlace({ screen: 'item', id })} title={title}>
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
    default:
      return children
  }
}

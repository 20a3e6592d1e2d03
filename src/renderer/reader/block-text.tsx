import { memo } from 'react'
import type { ReactNode } from 'react'
import type { Annotation } from '../../shared/annotations/annotation'
import type { Block, Span } from '../../shared/content/block'
import type { BlockMatch } from '../../shared/reading/find-in-blocks'
import type { TermPlace } from '../../shared/reading/find-terms'
import { segmentText } from '../../shared/reading/segment-text'
import { BlockLink } from './block-link'
import type { LinkedRange } from './block-link'
import styles from './block-text.module.css'

type Layer =
  | { readonly layer: 'span'; readonly start: number; readonly end: number; readonly span: Span }
  | { readonly layer: 'note'; readonly start: number; readonly end: number; readonly annotation: Annotation }
  | { readonly layer: 'match'; readonly start: number; readonly end: number; readonly match: BlockMatch }

const linking = new Set<Span['kind']>(['link', 'item', 'citation', 'footnote', 'image'])

/** A stretch of a highlight that lies on one block. */
export interface BlockHighlight {
  readonly blockId: string
  readonly start: number
  readonly end: number
  readonly annotation: Annotation
}

/**
 * The text of one block: links outside, then pieces over which the same highlights, marks and emphasis lie. What is handed
 * in lies on this block; it is drawn anew only when that changes.
 */
export const BlockText = memo(function BlockText(props: {
  readonly block: Block
  readonly highlights: readonly BlockHighlight[]
  readonly matches: readonly BlockMatch[]
  readonly terms: readonly TermPlace[]
  readonly current: BlockMatch | undefined
  readonly active: string | null
  readonly onAnnotation: (id: string) => void
}) {
  const { block, active, current, onAnnotation } = props
  const layers = collectLayers(block, props.highlights, props.matches)
  const links = segmentText<LinkedRange>(block.text.length, [
    ...block.spans
      .filter((span) => linking.has(span.kind))
      .map((span) => ({ kind: 'span' as const, start: span.start, end: span.end, span })),
    ...props.terms.map((term) => ({
      kind: 'term' as const,
      start: term.start,
      end: term.end,
      termId: term.termId,
    })),
  ])

  const piece = (start: number, end: number): ReactNode =>
    segmentText(block.text.length, [...layers, { layer: 'frame' as const, start, end }])
      .filter((segment) => segment.start >= start && segment.end <= end)
      .map((segment) => {
        let node: ReactNode = block.text.slice(segment.start, segment.end)
        for (const over of segment.covering) {
          if (over.layer === 'span') node = wrapTypography(over.span.kind, node)
          if (over.layer === 'match') node = <mark data-current={over.match === current}>{node}</mark>
        }
        const notes = segment.covering.flatMap((over) => (over.layer === 'note' ? [over.annotation] : []))
        return (
          <span key={segment.start}>
            {notes.length === 0 ? (
              node
            ) : (
              <Highlights annotations={notes} active={active} onAnnotation={onAnnotation}>
                {node}
              </Highlights>
            )}
          </span>
        )
      })

  return links.map((segment) => {
    const [link] = segment.covering
    const inside = piece(segment.start, segment.end)
    return link === undefined ? (
      <span key={segment.start}>{inside}</span>
    ) : (
      <BlockLink key={segment.start} range={link}>
        {inside}
      </BlockLink>
    )
  })
})

/**
 * The highlights over one piece, the newest inside. Each has an edge of its own colour and a line of its own shape, so that
 * highlights that lie over each other can be told apart; a press takes the newest, another one the next below it.
 */
function Highlights(props: {
  readonly annotations: readonly Annotation[]
  readonly active: string | null
  readonly onAnnotation: (id: string) => void
  readonly children: ReactNode
}) {
  const { annotations, active, onAnnotation, children } = props
  const ids = annotations.map((annotation) => annotation.id)
  const press = (): void => {
    const here = active === null ? -1 : ids.indexOf(active)
    const next = here > 0 ? ids[here - 1] : ids[ids.length - 1]
    if (next !== undefined) onAnnotation(next)
  }
  const top = annotations[annotations.length - 1]
  return annotations.slice(0, -1).reduceRight<ReactNode>(
    (inside, annotation, index) => (
      <span
        className={styles.highlight}
        data-colour={annotation.colour}
        data-under={annotations.length - 1 - index}
        data-active={annotation.id === active}
      >
        {inside}
      </span>
    ),
    <span
      className={styles.highlight}
      data-colour={top?.colour}
      data-annotation={ids.join(' ')}
      data-active={top?.id === active}
      onClick={press}
    >
      {children}
    </span>,
  )
}

function collectLayers(
  block: Block,
  highlights: readonly BlockHighlight[],
  matches: readonly BlockMatch[],
): readonly Layer[] {
  return [
    ...block.spans
      .filter((span) => !linking.has(span.kind))
      .map((span): Layer => ({ layer: 'span', start: span.start, end: span.end, span })),
    ...highlights.map(({ start, end, annotation }): Layer => ({ layer: 'note', start, end, annotation })),
    ...matches.map((match): Layer => ({ layer: 'match', start: match.start, end: match.end, match })),
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

import type { Block, Span } from './block'
import { withBlockIds } from './block-ids'
import type { BlockDraft } from './block-ids'

/**
 * Stands in the text for a reference to a footnote. It is the same for every note, because numbers move when another note
 * comes before: a paragraph that has not changed keeps its text, and with it every highlight.
 */
export const footnoteMark = '*'

/** A note of several paragraphs is one block with its paragraphs on lines of their own, so that it is shown in one place. */
export function joinNote(drafts: readonly BlockDraft[], number: number): BlockDraft {
  let text = ''
  const spans: Span[] = []
  for (const draft of drafts.filter((each) => each.text.trim() !== '')) {
    if (text !== '') text += '\n'
    if (draft.kind === 'list-item')
      text += `${draft.extra.number === undefined ? '•' : `${draft.extra.number}.`} `
    const shift = text.length
    text += draft.text
    spans.push(...draft.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })))
  }
  return { kind: 'note', text: text === '' ? '–' : text, spans, extra: { number } }
}

/**
 * Gives text and notes their ids, the notes at the end. Until then a reference names its note by its number, from 1; now it
 * names the note's block.
 */
export function withNoteIds(text: readonly BlockDraft[], notes: readonly BlockDraft[]): Block[] {
  const blocks = withBlockIds([...text, ...notes])
  if (notes.length === 0) return blocks
  const ids = blocks.slice(text.length).map(({ id }) => id)
  return blocks.map((block) =>
    block.spans.some(({ kind }) => kind === 'footnote')
      ? { ...block, spans: block.spans.map((span) => pointAtNote(span, ids)) }
      : block,
  )
}

function pointAtNote(span: Span, noteIds: readonly string[]): Span {
  return span.kind === 'footnote' ? { ...span, target: noteIds[Number(span.target) - 1] ?? '' } : span
}

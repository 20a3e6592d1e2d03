import type { Block, Span } from '../content/block'
import type { OutlineBlock, RunNote } from './outline'

/** The footnotes of an item while its text is set. */
export interface ItemNotes {
  /** The note that a reference in running text leads to. */
  find(span: Span): RunNote | undefined
  /** A text that takes no runs, with numbers in brackets in place of its references. */
  inPlainText(block: Block): string
  /** The notes that no run carries, once the text has been set. */
  left(): readonly OutlineBlock[]
}

/** Gathers the notes of an item. A note within a note stands in brackets, because no format nests them. */
export function createNotes(blocks: readonly Block[]): ItemNotes {
  const byId = new Map(blocks.flatMap((block) => (block.kind === 'note' ? [[block.id, block] as const] : [])))
  const made = new Map<string, RunNote>()
  const carried = new Set<string>()
  const named = new Set<string>()

  function toNote(block: Block): RunNote {
    const known = made.get(block.id)
    if (known !== undefined) return known
    const text = replaceReferences(block, (span) => {
      const inner = byId.get(span.target ?? '')
      if (inner !== undefined) carried.add(inner.id)
      return inner === undefined ? undefined : ` (${inner.text})`
    })
    const note: RunNote = { runs: [{ text }] }
    made.set(block.id, note)
    return note
  }

  return {
    find(span) {
      const block = byId.get(span.target ?? '')
      if (block === undefined) return undefined
      carried.add(block.id)
      return toNote(block)
    },
    inPlainText: (block) =>
      replaceReferences(block, (span) => {
        const note = byId.get(span.target ?? '')
        if (note === undefined) return undefined
        named.add(note.id)
        return `[${note.number ?? '*'}]`
      }),
    left: () =>
      [...byId.values()]
        .filter(({ id }) => named.has(id) || !carried.has(id))
        .map((block): OutlineBlock => ({
          kind: 'text',
          role: 'small',
          runs: [{ text: `[${block.number ?? '*'}] ` }, ...toNote(block).runs],
        })),
  }
}

function replaceReferences({ text, spans }: Block, instead: (span: Span) => string | undefined): string {
  return spans
    .filter(({ kind }) => kind === 'footnote')
    .sort((a, b) => b.start - a.start)
    .reduce((words, span) => {
      const put = instead(span)
      return put === undefined ? words : words.slice(0, span.start) + put + words.slice(span.end)
    }, text)
}

import { footnoteLabel } from './markdown-footnotes'
import type { MarkdownToken } from './markdown-parser'

/** The notes of a text, given one after another in the order of their numbers. */
export interface NoteQueue {
  /** The number of the note that a token refers to or holds; undefined for a note without a word. */
  readonly numberOf: (token: MarkdownToken) => number | undefined
  /** The tokens of the next note: first those that were referred to so far, at last those that nothing refers to. */
  readonly next: () => readonly MarkdownToken[] | undefined
}

/** Parts a text from its notes, wherever they were written. Of two notes with one label the first is the one meant. */
export function cutOutNotes(tokens: readonly MarkdownToken[]): {
  readonly body: readonly MarkdownToken[]
  readonly notes: NoteQueue
} {
  const body: MarkdownToken[] = []
  const open: { readonly label: string; readonly tokens: MarkdownToken[] }[] = []
  const closed: { readonly label: string; readonly tokens: readonly MarkdownToken[] }[] = []
  for (const token of tokens) {
    if (token.type === 'footnote_open') open.push({ label: footnoteLabel(token) ?? '', tokens: [] })
    else if (token.type === 'footnote_close') {
      const note = open.pop()
      if (note !== undefined && note.tokens.some(({ content }) => content.trim() !== '')) closed.push(note)
    } else (open[open.length - 1]?.tokens ?? body).push(token)
  }
  return { body, notes: createQueue(closed) }
}

function createQueue(
  notes: readonly { readonly label: string; readonly tokens: readonly MarkdownToken[] }[],
): NoteQueue {
  const byLabel = new Map<string, readonly MarkdownToken[]>()
  for (const { label, tokens } of notes) if (!byLabel.has(label)) byLabel.set(label, tokens)
  const queue: (readonly MarkdownToken[])[] = []
  const numbers = new Map<readonly MarkdownToken[], number>()
  let given = 0

  function enqueue(tokens: readonly MarkdownToken[]): number {
    const number = numbers.get(tokens) ?? queue.push(tokens)
    numbers.set(tokens, number)
    return number
  }

  return {
    numberOf(token) {
      const label = footnoteLabel(token)
      if (label === undefined) return enqueue([token])
      const tokens = byLabel.get(label)
      return tokens === undefined ? undefined : enqueue(tokens)
    },
    next() {
      if (given === queue.length) for (const { tokens } of notes) enqueue(tokens)
      given += 1
      return queue[given - 1]
    },
  }
}

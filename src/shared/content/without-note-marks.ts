import type { Block } from './block'

/** The text of a block without the marks of its footnotes, which are for the eye and stand for nothing where the notes are not. */
export function withoutNoteMarks({ text, spans }: Pick<Block, 'text' | 'spans'>): string {
  return spans
    .filter(({ kind }) => kind === 'footnote')
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end }) => words.slice(0, start) + words.slice(end), text)
}

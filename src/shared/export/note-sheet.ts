import type { RunNote } from './outline'

/** The footnotes of one file or chapter, numbered from 1 as the text refers to them. */
export interface NoteSheet {
  /** The number of a note, and how often the text has referred to it so far, this time included. */
  refer(note: RunNote): { readonly number: number; readonly times: number }
  /** The notes in the order of their numbers. */
  readonly notes: readonly RunNote[]
}

/** Begins an empty sheet. */
export function createNoteSheet(): NoteSheet {
  const notes: RunNote[] = []
  const referred = new Map<RunNote, { number: number; times: number }>()
  return {
    notes,
    refer(note) {
      const known = referred.get(note) ?? { number: notes.push(note), times: 0 }
      known.times += 1
      referred.set(note, known)
      return { ...known }
    },
  }
}

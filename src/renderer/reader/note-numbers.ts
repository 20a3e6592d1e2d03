import { createContext } from 'react'
import type { Block } from '../../shared/content/block'

/** The numbers of an item's footnotes, by the id of the note's block. The text itself has one mark for all of them. */
export const NoteNumbers = createContext<ReadonlyMap<string, number>>(new Map())

/** Reads the numbers off the blocks of an item. */
export function noteNumbersOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  return new Map(
    blocks.flatMap(({ id, kind, number }) =>
      kind === 'note' && number !== undefined ? [[id, number] as const] : [],
    ),
  )
}

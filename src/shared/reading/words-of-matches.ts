import type { Block } from '../content/block'
import type { BlockMatch } from './find-in-blocks'

/**
 * The words under the marks, each once and in lower case, in the order of the text. A word that only goes on from another
 * one, as "pilots" from "pilot", is left out.
 */
export function wordsOfMatches(blocks: readonly Block[], matches: readonly BlockMatch[]): readonly string[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const words = new Set(
    matches.map(({ blockId, start, end }) => (texts.get(blockId) ?? '').slice(start, end).toLowerCase()),
  )
  return [...words].filter((word) => ![...words].some((other) => other !== word && word.startsWith(other)))
}

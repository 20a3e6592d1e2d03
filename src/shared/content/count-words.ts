import type { Block } from './block'

const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Counts the words of a text: runs of letters and digits, with apostrophes, points and hyphens inside. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Counts the words of all blocks. */
export function countBlockWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0)
}

/** Whole minutes to read so many words at 230 a minute (the middle of what studies of silent reading report), at least 1. */
export function toReadingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230))
}

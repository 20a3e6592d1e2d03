import type { BlockGroup } from './group-blocks'

/** So many groups at least stand in a chunk, if there are so many. */
const leastInChunk = 20

/** A stretch of a text that is laid out by itself, so that of a long text only what is near has to be. */
export interface TextChunk {
  readonly groups: readonly BlockGroup[]
  /** About how long its text is, in UTF-16 units. */
  readonly length: number
}

/** Cuts a text into chunks. Each begins with a plain paragraph, so that no space between two blocks depends on the cut. */
export function chunkGroups(groups: readonly BlockGroup[]): readonly TextChunk[] {
  const chunks: { groups: BlockGroup[]; length: number }[] = []
  for (const group of groups) {
    const last = chunks.at(-1)
    const length = group.blocks.reduce((sum, { text }) => sum + text.length, 0)
    if (last === undefined || (last.groups.length >= leastInChunk && isParagraph(group)))
      chunks.push({ groups: [group], length })
    else {
      last.groups.push(group)
      last.length += length
    }
  }
  return chunks
}

function isParagraph({ kind, blocks }: BlockGroup): boolean {
  return kind === 'single' && blocks[0]?.kind === 'paragraph'
}

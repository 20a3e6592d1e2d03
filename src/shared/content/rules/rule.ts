import type { Issue } from '../../base/issue'
import type { Item } from '../item'
import type { Pack } from '../pack'
import type { PackFiles } from '../pack-files'

/** One demand on a pack. It looks at the parsed pack and at the files as they were written, and names what is not right. */
export type Rule = (pack: Pack, files: PackFiles) => readonly Issue[]

/** The file from which an item was read. */
export function pathOf(item: Item): string {
  switch (item.kind) {
    case 'essay':
      return `essays/${item.id}.md`
    case 'advice':
      return `advice/${item.id}.md`
    case 'source':
      return 'sources.json'
  }
}

/** The line (from 1) on which a text first stands in a file; 1 when it does not. */
export function lineOf(files: PackFiles, path: string, text: string): number {
  const source = files.get(path) ?? ''
  const at = source.indexOf(text)
  return at === -1 ? 1 : source.slice(0, at).split('\n').length
}

/** The blocks of an item before its first heading: for a card, the advice itself. */
export function leadBlocks(item: Item): Item['blocks'] {
  const heading = item.blocks.findIndex((block) => block.kind === 'heading')
  return heading === -1 ? item.blocks : item.blocks.slice(0, heading)
}

/** The words of a text, lower-cased, without signs. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
}

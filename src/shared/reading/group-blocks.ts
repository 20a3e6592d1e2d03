import type { Block } from '../content/block'

/** Blocks that are drawn as one element. */
export interface BlockGroup {
  readonly kind: 'single' | 'list' | 'table'
  readonly blocks: readonly Block[]
}

/** Gathers neighbouring list items and table cells; every other block stands alone. */
export function groupBlocks(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: { kind: BlockGroup['kind']; blocks: Block[] }[] = []
  for (const block of blocks) {
    const kind = block.kind === 'list-item' ? 'list' : block.kind === 'table-cell' ? 'table' : 'single'
    const last = groups[groups.length - 1]
    if (kind !== 'single' && last?.kind === kind && belongs(last.blocks, block)) last.blocks.push(block)
    else groups.push({ kind, blocks: [block] })
  }
  return groups
}

/** A list goes on while it stays numbered or unnumbered; a table ends where a new first cell begins. */
function belongs(blocks: readonly Block[], next: Block): boolean {
  if (next.kind === 'table-cell') return !(next.cell?.row === 0 && next.cell.column === 0)
  return (blocks[0]?.number === undefined) === (next.number === undefined)
}

import type { Annotation, AnchorRange } from '../../src/shared/annotations/annotation'
import { createAnchor } from '../../src/shared/annotations/create-anchor'
import { hashText } from '../../src/shared/base/hash-text'
import type { Block } from '../../src/shared/content/block'
import type { Item } from '../../src/shared/content/item'

/** Paragraphs with ids as the parser gives them. */
export function paragraphs(...texts: readonly string[]): readonly Block[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const base = `p${hashText(text).slice(0, 9)}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return { id: count === 1 ? base : `${base}-${count}`, kind: 'paragraph', text, spans: [] }
  })
}

/** A highlight over words that stand once in the blocks, from the first to the last when two are named. */
export function highlight(blocks: readonly Block[], first: string, last = first, id = 'h'): Annotation {
  const at = blocks.findIndex((block) => block.text.includes(first))
  const end = blocks.findIndex((block) => block.text.includes(last))
  const ranges = blocks.slice(at, end + 1).map((block, index): AnchorRange => ({
    blockId: block.id,
    start: index === 0 ? block.text.indexOf(first) : 0,
    end: index === end - at ? block.text.indexOf(last) + last.length : block.text.length,
  }))
  const anchor = createAnchor(blocks, ranges)
  if (anchor === null) throw new Error(`no words: ${first}`)
  return {
    id,
    itemId: 'essay',
    itemVersion: 'v1',
    anchor,
    colour: 'key',
    note: '',
    tags: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    private: false,
    orphaned: false,
  }
}

/** An essay of some blocks. */
export function essayOf(blocks: readonly Block[], version: string, id = 'essay'): Item {
  return {
    id,
    packId: 'pack',
    kind: 'essay',
    title: id,
    levels: [1],
    topic: null,
    tags: [],
    version,
    blocks,
    minutes: 1,
    summary: '',
    forWhom: '',
    notForWhom: '',
    cue: '',
    sources: [],
  }
}

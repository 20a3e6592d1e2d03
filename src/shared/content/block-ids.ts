import { hashText } from '../base/hash-text'
import type { Block, BlockKind, Span } from './block'

/** A block before it has its id. */
export interface BlockDraft {
  readonly kind: BlockKind
  readonly text: string
  readonly spans: readonly Span[]
  readonly extra: Partial<Block>
}

/** A block's id follows from its text, so that an unchanged paragraph keeps it; the second of two equal ones gets `-2`. */
export function withBlockIds(drafts: readonly BlockDraft[]): Block[] {
  const seen = new Map<string, number>()
  return drafts.map(({ kind, text, spans, extra }) => {
    const base = `p${hashText(text).slice(0, 9)}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return { id: count === 1 ? base : `${base}-${count}`, kind, text, spans, ...extra }
  })
}

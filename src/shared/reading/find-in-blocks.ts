import type { Block } from '../content/block'

/** A match in an item's text. */
export interface BlockMatch {
  readonly blockId: string
  readonly start: number
  readonly end: number
}

/**
 * Finds every place where one of the words or phrases begins a word, without regard to case, accents and the shape of
 * quotation marks. Offsets are those of the stored text. At most 2,000 matches are given, which is more than anyone
 * steps through.
 */
export function findInBlocks(blocks: readonly Block[], wanted: readonly string[]): readonly BlockMatch[] {
  const needles = [
    ...new Set(wanted.map((word) => foldKeepingLength(word.trim())).filter((word) => word !== '')),
  ]
  const matches: BlockMatch[] = []
  if (needles.length === 0) return matches
  for (const block of blocks) {
    const hay = foldBlock(block)
    const found: BlockMatch[] = []
    for (const needle of needles) collect(block.id, hay, needle, found)
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    let last = -1
    for (const match of found) {
      if (match.start < last) continue
      matches.push(match)
      last = match.end
      if (matches.length >= 2000) return matches
    }
  }
  return matches
}

// A block never changes, and folding a long text takes longer than a key may.
const folded = new WeakMap<Block, string>()

function foldBlock(block: Block): string {
  const known = folded.get(block)
  if (known !== undefined) return known
  const text = foldKeepingLength(block.text)
  folded.set(block, text)
  return text
}

function collect(blockId: string, hay: string, needle: string, found: BlockMatch[]): void {
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + 1)) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(hay.charAt(at - 1))) continue
    found.push({ blockId, start: at, end: endOfWord(hay, at + needle.length) })
  }
}

function endOfWord(hay: string, from: number): number {
  let end = from
  while (end < hay.length && end - from < 20 && /[\p{L}\p{N}]/u.test(hay.charAt(end))) end += 1
  return end
}

/** The printer's marks and those that a keyboard has, which is what people type. */
const typedMarks: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"' }

/** Folds case, accents and quotation marks unit by unit, so that offsets stay those of the text as stored. */
function foldKeepingLength(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let folded = ''
  for (const each of text) {
    const unit = typedMarks[each] ?? each
    const plain = unit
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
    folded += plain.length === unit.length ? plain : unit.length === 1 ? plain.charAt(0) || unit : unit
  }
  return folded
}

function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text)
}

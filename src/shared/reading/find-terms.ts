import type { Block } from '../content/block'
import type { GlossaryTerm } from '../content/pack'

/** A place where a text uses a change word. Offsets are those of the stored text. */
export interface TermPlace {
  readonly blockId: string
  readonly start: number
  readonly end: number
  readonly termId: string
}

/** Where a text is read as it stands: a term in a heading, in code or in a table's head would only distract. */
const readKinds = new Set<Block['kind']>(['paragraph', 'list-item', 'quote', 'callout', 'note'])
const pointing = new Set(['link', 'item', 'citation', 'footnote', 'image', 'code'])

/**
 * Finds the first use of each change word, or of what it is also called, in a text, in its singular or plural. A use inside
 * a link is left alone, and where two words overlap the longer one counts.
 */
export function findTerms(blocks: readonly Block[], glossary: readonly GlossaryTerm[]): readonly TermPlace[] {
  const names = new Map<string, string>()
  for (const term of glossary)
    for (const name of [term.term, ...term.alsoCalled]) names.set(name.toLowerCase(), term.id)
  if (names.size === 0) return []
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escape)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${longestFirst.join('|')})(?:s|es)?(?![\\p{L}\\p{N}-])`,
    'giu',
  )
  const seen = new Set<string>()
  const places: TermPlace[] = []
  for (const block of blocks) {
    if (!readKinds.has(block.kind)) continue
    for (const match of block.text.matchAll(pattern)) {
      const termId = names.get((match[1] ?? '').toLowerCase())
      const start = match.index
      const end = start + match[0].length
      const inLink = block.spans.some(
        (span) => pointing.has(span.kind) && span.start < end && span.end > start,
      )
      if (termId === undefined || inLink || seen.has(termId)) continue
      seen.add(termId)
      places.push({ blockId: block.id, start, end, termId })
    }
  }
  return places
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

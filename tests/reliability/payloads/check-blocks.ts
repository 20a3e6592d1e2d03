import type { Block, Span } from '../../../src/shared/content/block'

const blockKinds = new Set([
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'callout',
  'code',
  'table-cell',
  'image',
  'note',
  'rule',
])
const spanKinds = new Set([
  'emphasis',
  'strong',
  'strike',
  'code',
  'link',
  'item',
  'citation',
  'footnote',
  'image',
])

/**
 * What is wrong with stored blocks, one line each; an empty list when they can only ever be drawn as text. Judged without any
 * code of the app: an address is read by the URL parser that a browser has, as it stands, as a browser would clean it, and decoded.
 */
export function checkBlocks(blocks: readonly Block[]): readonly string[] {
  const ids = new Set(blocks.map(({ id }) => id))
  const wrong = ids.size === blocks.length ? [] : ['two blocks have one id']
  return [...wrong, ...blocks.flatMap(checkBlock)]
}

function checkBlock(block: Block): string[] {
  const wrong: string[] = []
  const known = new Set(['id', 'kind', 'text', 'spans', 'depth', 'number', 'cell', 'label'])
  for (const field of Object.keys(block)) if (!known.has(field)) wrong.push(`a field ${field}`)
  if (!blockKinds.has(block.kind)) wrong.push(`a block of kind ${block.kind}`)
  if (!/^[a-z][a-z0-9-]*$/.test(block.id)) wrong.push(`an id ${block.id}`)
  if (typeof block.text !== 'string' || (block.label !== undefined && typeof block.label !== 'string'))
    wrong.push('text that is no text')
  if (block.depth !== undefined && !(Number.isInteger(block.depth) && block.depth >= 1))
    wrong.push(`depth ${block.depth}`)
  for (const span of block.spans) wrong.push(...checkSpan(span, block.text.length))
  if (doCross(block.spans)) wrong.push('spans that cross')
  return wrong
}

/** Spans are sorted by start, the longer first; one that starts inside another must end inside it. */
function doCross(spans: readonly Span[]): boolean {
  const open: number[] = []
  for (const { start, end } of spans) {
    while (open.length > 0 && (open[open.length - 1] ?? 0) <= start) open.pop()
    const outer = open[open.length - 1]
    if (outer !== undefined && end > outer) return true
    open.push(end)
  }
  return false
}

function checkSpan({ kind, start, end, target }: Span, length: number): string[] {
  if (!spanKinds.has(kind)) return [`a span of kind ${kind}`]
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length))
    return [`a span from ${start} to ${end} of ${length}`]
  // An image that did not come has no target, and nothing is drawn.
  if (kind === 'image' && target === undefined) return []
  if (kind === 'link' || kind === 'image')
    return isHarmless(target ?? '') ? [] : [`a ${kind} to ${JSON.stringify(target)}`]
  if (kind === 'item' || kind === 'citation')
    return /^[a-z0-9-]{1,64}$/i.test(target ?? '') ? [] : [`${kind} ${JSON.stringify(target)}`]
  return []
}

function isHarmless(target: string): boolean {
  const decoded = decodeAll(target)
  return [
    target,
    withEscapedSpaces(decoded),
    decoded.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, ''),
  ].every(leadsOutside)
}

/** Spaces that were escaped are honest behind the part that names the place. */
function withEscapedSpaces(decoded: string): string {
  const place = /^[a-z]*:?\/*[^/?#]*/i.exec(decoded)?.[0] ?? ''
  return place + decoded.slice(place.length).replaceAll(' ', '%20')
}

function leadsOutside(address: string): boolean {
  if (/[\u0000-\u0020\\]/.test(address)) return false
  if (/^(#|item:[a-z0-9-]+$)/.test(address)) return true
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol)
  } catch {
    // No browser goes to an address that it cannot read; its scheme must be harmless all the same.
    return /^https?:\/\/[^/]/i.test(address)
  }
}

function decodeAll(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return '\\'
    }
  })
}

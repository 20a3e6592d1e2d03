import { decodePercent } from '../base/decode-percent'
import type { HtmlNode } from './html-tree'

/** The footnotes of a page. */
export interface HtmlNotes {
  /** The number of the note that a link refers to. */
  numberOf(link: HtmlNode): number | undefined
  /** Tells whether an element is a note, which stands below the text, or a way back out of one, which is of no use here. */
  isSetAside(node: HtmlNode): boolean
  /** The elements of the notes, by number from 1. */
  readonly notes: readonly HtmlNode[]
}

const noteNames: ReadonlySet<string> = new Set('LI P DIV ASIDE DD SECTION'.split(' '))
/** So far above a link the place may be that a note leads back to, and a note above its way back. */
const mostSteps = 8

/**
 * Finds footnotes by what all programs that write them share: a link leads to an element of the page, in which another link
 * leads back to the first one or to what stands around it. Nothing is guessed from names of classes.
 */
export function findHtmlNotes(root: HtmlNode): HtmlNotes {
  const byId = new Map<string, HtmlNode>()
  const links: { readonly node: HtmlNode; readonly to: string }[] = []
  for (let node: HtmlNode | null = root; node !== null; node = follow(node, root)) {
    if (node.nodeType !== 1) continue
    const id = node.getAttribute?.('id') ?? ''
    if (id !== '' && !byId.has(id)) byId.set(id, node)
    const href = node.nodeName.toUpperCase() === 'A' ? (node.getAttribute?.('href') ?? '') : ''
    if (/^#./.test(href)) links.push({ node, to: decodePercent(href.slice(1)) })
  }
  const leadingTo = new Map<string, HtmlNode[]>()
  for (const { node, to } of links) leadingTo.set(to, [...(leadingTo.get(to) ?? []).slice(0, 20), node])

  const notes: HtmlNode[] = []
  const numbers = new Map<HtmlNode, number>()
  const aside = new Set<HtmlNode>()
  for (const { node, to } of links) {
    const note = byId.get(to)
    if (note === undefined || !noteNames.has(note.nodeName.toUpperCase())) continue
    // A way back leads to a place in the text as a reference leads to a note; which is which tells the order in the page.
    if (aside.has(node) || isWithin(node, note)) continue
    const backs = placesAround(node).flatMap((id) => leadingTo.get(id) ?? [])
    const own = backs.filter((back) => isWithin(back, note))
    if (own.length === 0) continue
    const known = notes.indexOf(note)
    if (known === -1) notes.push(note)
    numbers.set(node, known === -1 ? notes.length : known + 1)
    aside.add(note)
    for (const back of own) aside.add(back)
  }
  return { numberOf: (link) => numbers.get(link), isSetAside: (node) => aside.has(node), notes }
}

/** The ids by which a note may lead back to a link: its own, and those of what stands closely around it. */
function placesAround(link: HtmlNode): readonly string[] {
  const ids: string[] = []
  let node: HtmlNode | null = link
  for (let step = 0; node !== null && step < 3; step += 1) {
    const id = node.getAttribute?.('id') ?? ''
    if (id !== '') ids.push(id)
    node = node.parentNode
  }
  const inside = link.firstChild?.getAttribute?.('id') ?? ''
  return inside === '' ? ids : [...ids, inside]
}

function isWithin(node: HtmlNode, around: HtmlNode): boolean {
  let above: HtmlNode | null = node
  for (let step = 0; above !== null && step < mostSteps; step += 1) {
    if (above === around) return true
    above = above.parentNode
  }
  return false
}

/** The next node of the tree in the order of the page. */
function follow(node: HtmlNode, root: HtmlNode): HtmlNode | null {
  if (node.firstChild !== null) return node.firstChild
  let at: HtmlNode | null = node
  while (at !== null && at !== root && at.nextSibling === null) at = at.parentNode
  return at === null || at === root ? null : at.nextSibling
}

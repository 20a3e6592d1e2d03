/** What is used of a parsed page. Any DOM has it; the one that we parse with runs no script and loads nothing. */
export interface HtmlNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
  getAttribute?(name: string): string | null
}

/** How large a page is. */
export interface HtmlSize {
  readonly elements: number
  readonly depth: number
}

/** Counts elements and depth without recursion, so that no nesting can exhaust the stack; stops above the limit of elements. */
export function measureHtml(root: HtmlNode, mostElements: number): HtmlSize {
  let elements = 0
  let depth = 0
  let deepest = 0
  let node: HtmlNode | null = root
  while (node !== null && elements <= mostElements) {
    if (node.nodeType === 1) elements += 1
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      deepest = Math.max(deepest, depth)
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return { elements, depth: deepest }
}

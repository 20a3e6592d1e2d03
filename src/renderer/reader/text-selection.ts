import type { AnchorRange } from '../../shared/annotations/annotation'

/**
 * What is selected inside an article, as ranges over stored blocks. The text of a block's element is exactly the block's
 * text, so that a length in the page is an offset in the store.
 */
export function readSelection(article: HTMLElement): readonly AnchorRange[] {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  if (!article.contains(range.commonAncestorContainer)) return []
  const ranges: AnchorRange[] = []
  for (const element of article.querySelectorAll<HTMLElement>('[data-block]')) {
    if (!range.intersectsNode(element)) continue
    const blockId = element.dataset['block'] ?? ''
    const whole = element.textContent?.length ?? 0
    const start = element.contains(range.startContainer)
      ? offsetIn(element, range.startContainer, range.startOffset)
      : 0
    const end = element.contains(range.endContainer)
      ? offsetIn(element, range.endContainer, range.endOffset)
      : whole
    if (start < end) ranges.push({ blockId, start, end })
  }
  return ranges
}

function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

/** Selects the first word of a block, to be extended from there. */
export function selectFirstWord(element: HTMLElement): void {
  const selection = window.getSelection()
  if (selection === null) return
  selection.setBaseAndExtent(element, 0, element, 0)
  selection.modify('extend', 'forward', 'word')
}

/** Extends or shrinks what is selected by a word. */
export function extendSelection(direction: 'forward' | 'backward'): void {
  window.getSelection()?.modify('extend', direction, 'word')
}

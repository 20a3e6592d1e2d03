import { flushSync } from 'react-dom'

/**
 * The page as it was served already drawn: the same markup that React is about to make. There is nothing behind it yet, so
 * it is inert: whatever is pressed, found or read out is the real thing. Null where the window begins plain.
 */
const drawn = document.getElementById('first-page')

/** What the served page shows; null where the window begins plain. Read before React draws, when nothing else is known yet. */
export const servedPage: 'browse' | 'first-run' | null =
  drawn === null ? null : drawn.querySelector('nav') === null ? 'first-run' : 'browse'

/** Lets React draw and takes the served page away in the same frame, so that nothing flashes. */
export function takeOver(render: () => void, root: HTMLElement): void {
  if (drawn === null) {
    render()
    return
  }
  flushSync(render)
  if (isDrawn(root)) {
    drawn.remove()
    return
  }
  // A screen may still be on its way; the served page stays until there is something in its place.
  const observer = new MutationObserver(() => {
    if (!isDrawn(root)) return
    observer.disconnect()
    drawn.remove()
  })
  observer.observe(root, { childList: true, subtree: true })
}

function isDrawn(root: HTMLElement): boolean {
  return root.querySelector('main') !== null
}

import { useEffect } from 'react'

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'

/**
 * Keeps the focus in the window. What has it may go away: a note that is closed, a row that is deleted, a form that was
 * saved, a screen that is left. The focus then goes to the control that stands nearest to the place, or to the screen itself.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: readonly Element[] = []
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof Element ? withAncestors(event.target) : []
    }
    const observer = new MutationObserver((changes) => {
      const [gone] = last
      if (gone === undefined || gone.isConnected || document.activeElement !== document.body) return
      const before = last
      // Emptied before the focus moves, which is remembered in its turn.
      last = []
      // A row of a long list that was scrolled away comes back when one scrolls back.
      if (gone.closest('[data-index]') === null)
        takeFocus(
          before.find((each) => each.isConnected),
          changes.find(({ removedNodes }) =>
            [...removedNodes].some((node) => before.some((each) => each === node)),
          ),
        )
    })
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}

function withAncestors(element: Element): readonly Element[] {
  const all: Element[] = []
  for (let each: Element | null = element; each !== null; each = each.parentElement) all.push(each)
  return all
}

function takeFocus(part: Element | undefined, removal: MutationRecord | undefined): void {
  const screen = document.querySelector<HTMLElement>('#main')
  // Under a modal dialog the screen can take no focus.
  const holder = part?.closest<HTMLElement>('dialog[open]') ?? screen
  const inside = part !== undefined && part !== screen && holder?.contains(part) === true
  const next = inside ? findNearest(part, removal?.previousSibling ?? null) : undefined
  ;(next ?? holder)?.focus({ preventScroll: true })
}

/** The first control of a part that stands behind a place in it; where there is none, the last one before. */
function findNearest(part: Element, place: Node | null): HTMLElement | undefined {
  const controls = [...part.querySelectorAll<HTMLElement>(focusable)].filter((each) => each.checkVisibility())
  if (place?.isConnected !== true) return controls[0]
  const behind = controls.find(
    (each) =>
      (place.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !place.contains(each),
  )
  return behind ?? controls.at(-1)
}

import { useEffect } from 'react'

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'

/**
 * Keeps the focus in the window. What has it may go away: a note that is closed, a row that is deleted, a screen that is left.
 * The focus then goes to the first control of the nearest part that is still there, or to the screen itself.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: readonly Element[] = []
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof Element ? withAncestors(event.target) : []
    }
    const observer = new MutationObserver(() => {
      const [gone] = last
      if (gone === undefined || gone.isConnected || document.activeElement !== document.body) return
      // A row of a long list that was scrolled away comes back when one scrolls back.
      if (gone.closest('[data-index]') === null) takeFocus(last.find((each) => each.isConnected))
      last = []
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

function takeFocus(part: Element | undefined): void {
  const screen = document.querySelector<HTMLElement>('#main')
  const inside = part !== undefined && part !== screen && screen?.contains(part) === true
  const next = inside
    ? [...part.querySelectorAll<HTMLElement>(focusable)].find((each) => each.checkVisibility())
    : undefined
  ;(next ?? screen)?.focus({ preventScroll: true })
}

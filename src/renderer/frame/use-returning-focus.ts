import { useEffect } from 'react'
import { parsePlace } from '../navigation'

/** How long a screen may take to show the link again, in milliseconds. */
const longestWait = 1500

/**
 * Who goes back finds the focus on the link by which they left, so that the keyboard goes on from there. A focus that is
 * elsewhere, in the rail or on the button that goes back, stays.
 */
export function useReturningFocus(): void {
  useEffect(() => {
    const leftBy = new Map<string, string>()
    let stop = (): void => undefined
    const press = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('#main a[href^="#/"]') : null
      if (link !== null) leftBy.set(window.location.hash, link.getAttribute('href') ?? '')
    }
    const arrive = (event: HashChangeEvent): void => {
      stop()
      const href = leftBy.get(window.location.hash)
      if (href !== undefined && isSamePlace(href, event.oldURL)) stop = focusWhenShown(href)
    }
    document.addEventListener('click', press, true)
    window.addEventListener('hashchange', arrive)
    return () => {
      stop()
      document.removeEventListener('click', press, true)
      window.removeEventListener('hashchange', arrive)
    }
  }, [])
}

/** The same thing on the same screen, whatever else of it was opened meanwhile. */
function isSamePlace(href: string, url: string): boolean {
  const left = parsePlace(href)
  const from = parsePlace(url.slice(url.indexOf('#')))
  return left.screen === from.screen && left.id === from.id
}

/** Returns what ends the wait. */
function focusWhenShown(href: string): () => void {
  const end = performance.now() + longestWait
  let frame = 0
  const look = (): void => {
    const focused = document.activeElement
    const isFree = focused === document.body || focused?.id === 'main'
    const link = isFree ? document.querySelector<HTMLElement>(`#main a[href="${CSS.escape(href)}"]`) : null
    if (link !== null) link.focus({ preventScroll: true })
    else if (performance.now() < end) frame = window.requestAnimationFrame(look)
  }
  frame = window.requestAnimationFrame(look)
  return () => window.cancelAnimationFrame(frame)
}

import { useCallback, useState } from 'react'

/** So many rows are drawn at first, and again whenever the end comes into view. */
const step = 100
/** How far below what can be seen the end counts as coming into view, in pixels. */
const ahead = 600

/**
 * So much of a long list as has been scrolled to, for lists that stand in a page among other things. `end` goes on an element
 * right behind the rows.
 */
export function useGrowing<T>(items: readonly T[]): {
  readonly shown: readonly T[]
  readonly end: (element: Element | null) => (() => void) | undefined
} {
  const [count, setCount] = useState(step)
  const more = count < items.length
  const end = useCallback(
    (element: Element | null) => {
      if (element === null || !more) return undefined
      const grow = (entries: readonly IntersectionObserverEntry[]): void => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCount(count + step)
      }
      const observer = new IntersectionObserver(grow, {
        root: findScroller(element),
        rootMargin: `0px 0px ${ahead}px 0px`,
      })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [count, more],
  )
  return { shown: more ? items.slice(0, count) : items, end }
}

function findScroller(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return null
}

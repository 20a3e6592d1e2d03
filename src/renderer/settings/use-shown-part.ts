import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { usePlace } from '../navigation'

/** Brings the part of the settings that the address names into view, and its heading into focus. */
export function useShownPart(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null)
  const part = usePlace().query['part'] ?? ''
  useEffect(() => {
    if (part !== '' && page.current !== null) showPart(page.current, part)
  }, [part])
  return page
}

/** Brings a part into view, and its heading into focus. */
export function showPart(page: ParentNode, part: string): void {
  const section = page.querySelector(`[data-part="${CSS.escape(part)}"]`)
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}

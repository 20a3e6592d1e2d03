import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Item } from '../../shared/content/item'
import { api } from '../api'
import { commit, now } from '../store/records-store'

/** How long scrolling must rest before the position is kept, in milliseconds. */
const restFor = 800
/** How long an item must be open before it counts as read, though nobody scrolls, in milliseconds. */
const openFor = 3000

/** How far a scroll came. */
interface Reached {
  /** 0 to 1. */
  readonly reached: number
  /** The block that is read. */
  readonly block: HTMLElement | undefined
  /** The heading above it. */
  readonly heading: HTMLElement | undefined
}

/** Begins where the address or the last reading says, and keeps where reading stops. */
export function useReadingPosition(options: {
  readonly item: Item
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly startBlock: string
}): {
  readonly onScroll: () => void
  /** The heading above what is read now. */
  readonly section: string | null
  /** 0 to 1. */
  readonly progress: number
} {
  const { item, scroller, startBlock } = options
  const [section, setSection] = useState<string | null>(null)
  const [progress, setProgress] = useState(0)
  const timer = useRef(0)
  const first = useRef(startBlock)
  const firstBlock = item.blocks[0]?.id
  /** When it was opened: a scroll in the first moment is the one to where reading begins, and nobody's reading. */
  const opened = useRef(performance.now())
  /** Where a scroll came to that is not kept yet. */
  const unkept = useRef<Reached | null>(null)

  useLayoutEffect(() => {
    if (first.current !== '') scrollToBlock(scroller.current, first.current, 'start')
  }, [scroller])
  useEffect(() => {
    if (first.current !== '') return
    let wanted = true
    void api.records.get({ collection: 'positions', id: item.id }).then((position) => {
      if (!wanted || position === null || !('blockId' in position) || position.progress >= 0.97) return
      // Who stopped in the first paragraph sees the title again.
      if (position.blockId !== firstBlock) scrollToBlock(scroller.current, position.blockId, 'start')
    })
    return () => {
      wanted = false
    }
  }, [item.id, firstBlock, scroller])

  const look = useCallback((): Reached | null => {
    const pane = scroller.current
    if (pane === null) return null
    const range = pane.scrollHeight - pane.clientHeight
    const reached = range <= 0 ? 1 : Math.min(1, pane.scrollTop / range)
    const top = pane.getBoundingClientRect().top + 96
    const isPast = (element: Element): boolean => element.getBoundingClientRect().top <= top
    // By chunks first: a place inside one that is far away would have to be laid out only to be measured.
    const chunks = [...pane.querySelectorAll('[data-chunk]')]
    const at = Math.max(0, chunks.findLastIndex(isPast))
    const blocks = blocksOf(chunks[at])
    const past = blocks.filter(isPast)
    const before = chunks.slice(0, at).reverse()
    const heading =
      findHeading(past) ??
      before.reduce<HTMLElement | undefined>(
        (found, chunk) => found ?? findHeading(blocksOf(chunk)),
        undefined,
      )
    return { reached, block: past.at(-1) ?? blocks[0], heading }
  }, [scroller])
  const keep = useCallback(
    (found: Reached | null) => {
      unkept.current = null
      const blockId = found?.block?.dataset['block']
      if (found === null || blockId === undefined) return
      const put = { id: item.id, blockId, progress: found.reached, at: now() }
      void commit('position', [{ collection: 'positions', put }], false)
    },
    [item.id],
  )
  const keepAfter = useCallback(
    (milliseconds: number) => {
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => keep(look()), milliseconds)
    },
    [keep, look],
  )
  useEffect(() => {
    keepAfter(openFor)
    return () => {
      window.clearTimeout(timer.current)
      // Who scrolls and leaves at once finds this place again.
      keep(unkept.current)
    }
  }, [keep, keepAfter])

  const onScroll = useCallback(() => {
    const found = look()
    if (found === null) return
    setSection(found.heading?.dataset['block'] ?? null)
    setProgress(found.reached)
    if (performance.now() - opened.current > restFor) unkept.current = found
    keepAfter(restFor)
  }, [look, keepAfter])
  return { onScroll, section, progress }
}

function blocksOf(chunk: Element | undefined): readonly HTMLElement[] {
  return [...(chunk?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
}

/** The last heading among blocks. */
function findHeading(blocks: readonly HTMLElement[]): HTMLElement | undefined {
  return blocks.findLast((block) => /^H\d$/.test(block.tagName))
}

/** Brings a block into view. */
export function scrollToBlock(pane: HTMLElement | null, blockId: string, block: ScrollLogicalPosition): void {
  pane?.querySelector(`[data-block="${CSS.escape(blockId)}"]`)?.scrollIntoView({ block, behavior: 'auto' })
}

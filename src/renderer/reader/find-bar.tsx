import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { BlockMatch } from '../../shared/reading/find-in-blocks'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import styles from './find-bar.module.css'
import { useFind } from './find-store'
import type { PaneName } from './find-store'

/** Steps through the matches in an item. It is open at once when the item was opened from a search. */
export function FindBar(props: {
  readonly pane: PaneName
  readonly text: string
  readonly onText: (text: string) => void
  readonly matches: readonly BlockMatch[]
  readonly current: number
  readonly onCurrent: (index: number) => void
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly open: boolean
}) {
  const { pane, text, onText, matches, current, onCurrent, scroller } = props
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const open = useFind((state) => state.pane === pane)
  useEffect(() => {
    if (props.open) useFind.setState({ pane })
    return () => {
      if (useFind.getState().pane === pane) useFind.setState({ pane: null })
    }
  }, [props.open, pane])
  useEffect(() => {
    if (open && !props.open) input.current?.focus()
  }, [open, props.open])
  if (!open) return null

  const step = (by: number): void => {
    if (matches.length === 0) return
    onCurrent((current + by + matches.length) % matches.length)
    window.requestAnimationFrame(() => {
      scroller.current?.querySelector('mark[data-current="true"]')?.scrollIntoView({ block: 'center' })
    })
  }
  const close = (): void => {
    onText('')
    useFind.setState({ pane: null })
  }
  return (
    <div
      className={styles.bar}
      role="search"
      aria-label={t('reader.find')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <input
        ref={input}
        type="text"
        aria-label={t('reader.find')}
        placeholder={t('reader.find')}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          onCurrent(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'F3') step(event.shiftKey ? -1 : 1)
        }}
      />
      <p role="status">
        {text.trim() === ''
          ? ''
          : matches.length === 0
            ? t('reader.noMatches')
            : t('reader.matches', { index: current + 1, count: matches.length })}
      </p>
      <Button
        small
        kind="quiet"
        iconOnly
        icon={<ChevronUp size={16} />}
        label={t('reader.findPrevious')}
        onClick={() => step(-1)}
      />
      <Button
        small
        kind="quiet"
        iconOnly
        icon={<ChevronDown size={16} />}
        label={t('reader.findNext')}
        onClick={() => step(1)}
      />
      <Button small kind="quiet" iconOnly icon={<X size={16} />} label={t('common.close')} onClick={close} />
    </div>
  )
}

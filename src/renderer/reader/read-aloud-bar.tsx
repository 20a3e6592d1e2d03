import { Pause, Play, SkipBack, SkipForward, Square } from 'lucide-react'
import { useEffect } from 'react'
import type { RefObject } from 'react'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import styles from './find-bar.module.css'
import type { ReadAloud } from './use-read-aloud'

/** Shown while a text is read aloud: pause, stop, a paragraph back or on. The paragraph that is read is marked and in view. */
export function ReadAloudBar(props: {
  readonly reading: ReadAloud
  readonly numbers: ReadonlyMap<string, number>
  readonly article: RefObject<HTMLElement | null>
}) {
  const { reading, numbers, article } = props
  const t = useWords()
  const { blockId, state } = reading
  useEffect(() => {
    if (blockId === null) return
    const block = article.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)
    block?.setAttribute('data-read-now', '')
    block?.scrollIntoView({ block: 'center' })
    return () => block?.removeAttribute('data-read-now')
  }, [blockId, article])
  if (state === 'silent') return null
  const number = blockId === null ? undefined : numbers.get(blockId)
  return (
    <div
      className={styles.bar}
      role="group"
      aria-label={t('reader.readAloud')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') reading.stop()
      }}
    >
      <Button
        small
        kind="quiet"
        autoFocus
        icon={state === 'paused' ? <Play size={15} /> : <Pause size={15} />}
        label={t(state === 'paused' ? 'reader.resume' : 'reader.pause')}
        onClick={state === 'paused' ? reading.resume : reading.pause}
      />
      <Button
        small
        kind="quiet"
        icon={<Square size={14} />}
        label={t('reader.stop')}
        onClick={reading.stop}
      />
      <Button
        small
        kind="quiet"
        iconOnly
        icon={<SkipBack size={15} />}
        label={t('reader.paragraphBack')}
        onClick={() => reading.step(-1)}
      />
      <Button
        small
        kind="quiet"
        iconOnly
        icon={<SkipForward size={15} />}
        label={t('reader.paragraphOn')}
        onClick={() => reading.step(1)}
      />
      <p>{number === undefined ? '' : t('reader.paragraph', { number })}</p>
    </div>
  )
}

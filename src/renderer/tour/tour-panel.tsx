import { useEffect, useRef } from 'react'
import { Button } from '../kit/button'
import { giveFocusBack } from '../kit/give-focus-back'
import { useWords } from '../language/use-words'
import { navigate } from '../navigation'
import styles from './tour-panel.module.css'
import { tourSteps } from './tour-steps'
import { goToStop, leaveTour, useTour } from './tour-store'

/**
 * The tour: a small panel that leads from screen to screen and outlines what it speaks of. It blocks nothing; the window
 * can be used meanwhile, Escape in the panel leaves it, and taking it again goes on where it was left.
 */
export default function TourPanel() {
  const t = useWords()
  const at = useTour((state) => state.at)
  const panel = useRef<HTMLElement>(null)
  const step = tourSteps[at] ?? tourSteps[0]
  const last = at >= tourSteps.length - 1

  useEffect(() => {
    const before = document.activeElement
    panel.current?.querySelector('h2')?.focus()
    return () => {
      giveFocusBack(before)
    }
  }, [])
  useEffect(() => {
    if (step === undefined) return
    navigate({ screen: step.screen })
    return outlineWhenThere(step.target)
  }, [step])

  if (step === undefined) return null
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t('tour.title')}
      onKeyDown={(event) => event.key === 'Escape' && leaveTour(false)}
    >
      <div aria-live="polite">
        <p className={styles.count}>{t('tour.count', { number: at + 1, total: tourSteps.length })}</p>
        <h2 tabIndex={-1}>{t(`tour.steps.${step.id}.title`)}</h2>
        <p>{t(`tour.steps.${step.id}.text`)}</p>
      </div>
      <div className="row-of-buttons">
        <Button
          small
          kind="primary"
          label={last ? t('tour.done') : t('tour.next')}
          onClick={() => (last ? leaveTour(true) : goToStop(at + 1))}
        />
        <Button small label={t('tour.back')} disabled={at === 0} onClick={() => goToStop(at - 1)} />
        {!last && <Button small kind="quiet" label={t('tour.leave')} onClick={() => leaveTour(false)} />}
      </div>
    </section>
  )
}

/** Outlines a part of the window as soon as it is there. Returns how to take the outline away. */
function outlineWhenThere(target: string): () => void {
  let shown: Element | null = null
  const look = (): void => {
    if (shown !== null) return
    shown = document.querySelector(target)
    shown?.setAttribute('data-tour', 'shown')
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true })
  look()
  return () => {
    observer.disconnect()
    shown?.removeAttribute('data-tour')
  }
}

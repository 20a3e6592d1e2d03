import { FileInput } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../language/use-words'
import styles from './drop-overlay.module.css'
import { useImport } from './import-store'

/**
 * While files are dragged over the window: what letting go will do. It only tells; the preload takes the drop, because a
 * page may not learn where files lie.
 */
export function DropOverlay() {
  const t = useWords()
  const over = useFilesOver()
  const busy = useImport(({ stage }) => stage?.stage === 'working')
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A dialog may be open; only what is shown after it lies above it.
    if (over) panel.current?.showPopover()
  }, [over])
  if (!over) return null
  return (
    <div ref={panel} popover="manual" role="status" className={styles.overlay}>
      <div>
        <FileInput size={40} aria-hidden="true" />
        <p className={styles.title}>{busy ? t('importing.dropBusyTitle') : t('importing.dropTitle')}</p>
        <p>{busy ? t('importing.dropBusyText') : t('importing.dropText')}</p>
      </div>
    </div>
  )
}

/** Whether files are being dragged over this window. */
function useFilesOver(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Every part that the pointer enters tells so, and every one that it leaves: over means that more were entered.
    let inside = 0
    const set = (count: number): void => {
      inside = count
      setOver(count > 0)
    }
    const enter = ({ dataTransfer }: DragEvent): void => {
      if (dataTransfer?.types.includes('Files') === true) set(inside + 1)
    }
    const leave = (event: DragEvent): void => {
      // Out of the window altogether; parts that were taken away meanwhile have told nothing.
      if (event.relatedTarget === null) set(0)
      else if (inside > 0) set(inside - 1)
    }
    const end = (): void => set(0)
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', end)
    window.addEventListener('dragend', end)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', end)
      window.removeEventListener('dragend', end)
    }
  }, [])
  return over
}

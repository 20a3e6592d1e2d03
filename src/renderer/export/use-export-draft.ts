import { useEffect, useRef, useState } from 'react'
import type { ExportSubject } from './export-store'
import { gatherDocument } from './gather-document'
import type { Gathered, GatherOptions } from './gather-document'
import type { GatherProgress } from './gather-progress'

/** A preview shows no more entries than these, so that it is there at once, however long the whole is. */
const mostInPreview = 40

/** What is about to be exported. */
export interface ExportDraft {
  /** The beginning, for the preview; null until it has been gathered for what is chosen now. */
  readonly shown: Gathered | null
  /** What was last shown; the choices that depend on it stay where they are while the next is gathered. */
  readonly lastShown: Gathered | null
  /** True when what was to be exported is not there any more. */
  readonly gone: boolean
  /** How far the whole has come; null when it is there. */
  readonly progress: GatherProgress | null
  /** The whole, when it has been gathered; null when it is gone or something else was chosen meanwhile. */
  readonly whole: () => Promise<Gathered | null>
}

/** Gathers what is chosen, anew with each choice: first what the preview shows, then, behind it, the whole. */
export function useExportDraft(subject: ExportSubject, options: Omit<GatherOptions, 'most'>): ExportDraft {
  const { purpose, withText, style, names, titles } = options
  const [shown, setShown] = useState<Gathered | null>(null)
  const [lastShown, setLastShown] = useState<Gathered | null>(null)
  const [gone, setGone] = useState(false)
  const [progress, setProgress] = useState<GatherProgress | null>(null)
  const whole = useRef<Promise<Gathered | null>>(Promise.resolve(null))

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const chosen = { purpose, withText, style, names, titles }
    // What is shown must not be saved under choices that it was not made for.
    setShown(null)
    setProgress(null)
    const watch = {
      signal,
      onProgress: (next: GatherProgress) => {
        if (!signal.aborted) setProgress(next)
      },
    }
    const gather = async (): Promise<Gathered | null> => {
      const beginning = await gatherDocument(subject, { ...chosen, most: mostInPreview })
      signal.throwIfAborted()
      setShown(beginning)
      setGone(beginning === null)
      if (beginning === null) return null
      setLastShown(beginning)
      if (!beginning.cut) return beginning
      const all = await gatherDocument(subject, { ...chosen, most: null }, watch)
      signal.throwIfAborted()
      setProgress(null)
      return all
    }
    whole.current = gather().catch((error: unknown) => {
      if (signal.aborted) return null
      throw error
    })
    return () => controller.abort()
  }, [subject, purpose, withText, style, names, titles])

  return { shown, lastShown, gone, progress, whole: () => whole.current }
}

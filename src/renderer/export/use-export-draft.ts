import { useEffect, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { ExportSubject } from '../../shared/export/export-subject'
import type { ExportPreview } from '../../shared/ipc/calls/export-calls'
import type { Input } from '../../shared/ipc/contract'
import { api } from '../api'
import { newId } from '../store/records-store'

/** A preview shows no more entries than these, so that it is there at once, however long the whole is. */
const mostInPreview = 40

/** What the user has chosen of an export, and how things are called. */
export type ExportOptions = Input<'export.write'>['options']

/** The beginning of what is about to be exported. */
export interface ExportDraft {
  /** Null until it has been gathered for what is chosen now. */
  readonly shown: ExportPreview | null
  /** What was last shown; the choices that depend on it stay where they are while the next is gathered. */
  readonly lastShown: ExportPreview | null
  /** True when what was to be exported is not there any more. */
  readonly gone: boolean
  /** Why there is nothing to show. */
  readonly failed: AppError | null
}

/** Gathers the beginning of what is chosen, anew with each choice; what was asked for before is given up. */
export function useExportDraft(subject: ExportSubject, options: ExportOptions): ExportDraft {
  const { purpose, withText, style, names, day } = options
  const [shown, setShown] = useState<ExportPreview | null>(null)
  const [lastShown, setLastShown] = useState<ExportPreview | null>(null)
  const [gone, setGone] = useState(false)
  const [failed, setFailed] = useState<AppError | null>(null)

  useEffect(() => {
    const job = newId()
    let wanted = true
    // What is shown must not be saved under choices that it was not made for.
    setShown(null)
    const chosen = { purpose, withText, style, names, day, most: mostInPreview }
    void api.export.preview({ job, subject, options: chosen }).then((previewed) => {
      if (!wanted) return
      setFailed(previewed.ok ? null : previewed.error)
      if (!previewed.ok) return
      setShown(previewed.value)
      setGone(previewed.value === null)
      if (previewed.value !== null) setLastShown(previewed.value)
    })
    return () => {
      wanted = false
      void api.export.cancel({ job })
    }
  }, [subject, purpose, withText, style, names, day])

  return { shown, lastShown, gone, failed }
}

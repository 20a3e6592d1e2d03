import { useRef, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { Exporter } from '../../shared/export/exporter'
import { api } from '../api'
import { newId } from '../store/records-store'
import { rest } from './rest'
import { saveDocument } from './save-document'
import type { SavedDocument } from './save-document'
import type { ExportDraft } from './use-export-draft'

/** How saving stands. */
export type Outcome =
  | { readonly kind: 'idle' | 'gathering' | 'writing' }
  | ({ readonly kind: 'saved' } & SavedDocument)
  | { readonly kind: 'failed'; readonly error: AppError }

/** Saves a draft once all of it is there, and gives up where the user wants that. */
export function useSaving(draft: ExportDraft): {
  readonly outcome: Outcome
  /** Resolves with whether there is a file now. */
  readonly save: (exporter: Exporter, title: string) => Promise<boolean>
  /** Gives up. What has been written whole by then stays, and is told. */
  readonly cancel: () => void
  /** Forgets what was saved, since something else has been chosen. What is being written is told all the same. */
  readonly forget: () => void
} {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const waiting = useRef<string | null>(null)
  const writing = useRef<string | null>(null)

  const save = async (exporter: Exporter, title: string): Promise<boolean> => {
    const job = newId()
    waiting.current = job
    setOutcome({ kind: 'gathering' })
    const gathered = await draft.whole()
    if (waiting.current !== job) return false
    waiting.current = null
    if (gathered === null) {
      setOutcome({ kind: 'idle' })
      return false
    }
    writing.current = job
    setOutcome({ kind: 'writing' })
    // Setting thousands of paragraphs holds the window, so it says first what it does.
    await rest()
    const saved = await saveDocument(gathered.document, exporter, title, job)
    writing.current = null
    if (!saved.ok) setOutcome({ kind: 'failed', error: saved.error })
    else setOutcome(saved.value === null ? { kind: 'idle' } : { kind: 'saved', ...saved.value })
    return saved.ok && saved.value !== null
  }
  const cancel = (): void => {
    if (waiting.current !== null) setOutcome({ kind: 'idle' })
    waiting.current = null
    if (writing.current !== null) void api.export.cancel({ job: writing.current })
  }
  const forget = (): void => {
    waiting.current = null
    if (writing.current === null) setOutcome({ kind: 'idle' })
  }
  return { outcome, save, cancel, forget }
}

import { useRef, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { ExportProgress } from '../../shared/export/export-progress'
import type { SavedExport } from '../../shared/ipc/calls/export-calls'
import type { Input } from '../../shared/ipc/contract'
import { api, listen } from '../api'
import { newId } from '../store/records-store'

/** How saving stands. */
export type Outcome =
  | { readonly kind: 'idle' }
  /** `progress` is null before the first word of it. */
  | { readonly kind: 'writing'; readonly progress: ExportProgress | null }
  | ({ readonly kind: 'saved' } & SavedExport)
  | { readonly kind: 'failed'; readonly error: AppError }

/** Has an export written, tells how far it is, and gives it up where the user wants that. */
export function useSaving(): {
  readonly outcome: Outcome
  /** Resolves with whether there is a file now. */
  readonly save: (request: Omit<Input<'export.write'>, 'job'>) => Promise<boolean>
  /** Gives up. What has been written whole by then stays, and is told. */
  readonly cancel: () => void
  /** Forgets what was saved, since something else has been chosen. What is being written is told all the same. */
  readonly forget: () => void
} {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const writing = useRef<string | null>(null)

  const save = async (request: Omit<Input<'export.write'>, 'job'>): Promise<boolean> => {
    const job = newId()
    writing.current = job
    setOutcome({ kind: 'writing', progress: null })
    const stop = listen('export.progress', ({ job: of, ...progress }) => {
      if (of === job) setOutcome({ kind: 'writing', progress })
    })
    const saved = await api.export.write({ ...request, job }).finally(stop)
    writing.current = null
    if (!saved.ok) setOutcome({ kind: 'failed', error: saved.error })
    else setOutcome(saved.value === null ? { kind: 'idle' } : { kind: 'saved', ...saved.value })
    return saved.ok && saved.value !== null
  }
  const cancel = (): void => {
    if (writing.current !== null) void api.export.cancel({ job: writing.current })
  }
  const forget = (): void => {
    if (writing.current === null) setOutcome({ kind: 'idle' })
  }
  return { outcome, save, cancel, forget }
}

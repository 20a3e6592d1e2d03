import { create } from 'zustand'
import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import type { ImportFormat } from '../../shared/import/import-format'
import type {
  ChosenFiles,
  ImportLook,
  ImportOverview,
  ImportReport,
} from '../../shared/ipc/calls/import-calls'
import { api, listen } from '../api'

/** What the user settles before an import is read. */
export interface ImportChoices {
  readonly format: ImportFormat
  readonly fallbackEncoding: 'latin1' | null
  readonly columns: Readonly<Record<string, string>>
  readonly title: string
  readonly adviser: string
}

/** Where an import stands. The stages follow each other; each but the first knows what was chosen. */
export type ImportStage =
  | { readonly stage: 'choose' }
  | { readonly stage: 'looking'; readonly chosen: ChosenFiles }
  | {
      readonly stage: 'format'
      readonly chosen: ChosenFiles
      readonly look: ImportLook
      readonly choices: ImportChoices
    }
  | { readonly stage: 'reading'; readonly chosen: ChosenFiles }
  | {
      readonly stage: 'plan'
      readonly chosen: ChosenFiles
      readonly choices: ImportChoices
      readonly overview: ImportOverview
    }
  | { readonly stage: 'working'; readonly chosen: ChosenFiles }
  | { readonly stage: 'report'; readonly chosen: ChosenFiles; readonly report: ImportReport }
  | { readonly stage: 'failed'; readonly error: AppError }

/** How far the work has come. `total` is 0 while it is not known. */
export interface ImportProgress {
  readonly step: 'read' | 'save' | 'index'
  readonly done: number
  readonly total: number
}

interface ImportState {
  /** Null while the dialog is closed. */
  readonly stage: ImportStage | null
  readonly progress: ImportProgress | null
}

/** The import dialog of this window. */
export const useImport = create<ImportState>(() => ({ stage: null, progress: null }))

const blank = { fallbackEncoding: null, columns: {}, title: '', adviser: '' } as const

/** Opens the dialog. */
export function openImport(): void {
  if (useImport.getState().stage === null) show({ stage: 'choose' })
}

/** Closes the dialog; work that is going on is called off, except for the commit, which is quick and whole. */
export function closeImport(): void {
  const { stage } = useImport.getState()
  if (stage?.stage === 'working') return
  if (stage !== null && 'chosen' in stage) void api.import.cancel({ token: stage.chosen.token })
  useImport.setState({ stage: null, progress: null })
}

/** Lets go of what was chosen and begins anew. */
export function chooseAgain(): void {
  closeImport()
  openImport()
}

/** Follows drops on the window and the progress of imports. Called once, when the window starts. */
export function followImports(): void {
  listen('import.dropped', (chosen) => {
    const { stage } = useImport.getState()
    if (stage?.stage === 'working') return
    closeImport()
    void lookAt(chosen)
  })
  listen('work.progress', ({ work, done, total }) => {
    const step = work === 'import-read' ? 'read' : work === 'import-save' ? 'save' : 'index'
    if (work.startsWith('import-')) useImport.setState({ progress: { step, done, total } })
  })
}

/** Asks which files or which folder. */
export async function choose(kind: 'files' | 'folder'): Promise<void> {
  const chosen = await api.import.choose({ kind })
  if (chosen !== null) await lookAt(chosen)
}

/** Names what is typed into the dialog, which outlives a crash until it has been imported. */
export const pasteDraft = 'import-paste'

/** Takes text that was pasted. */
export async function paste(text: string, title: string, adviser: string): Promise<void> {
  const chosen = await api.import.paste({ text })
  await plan(chosen, { ...blank, format: 'pasted', title, adviser })
}

async function lookAt(chosen: ChosenFiles): Promise<void> {
  show({ stage: 'looking', chosen })
  const look = await answer(chosen, api.import.look({ token: chosen.token, format: null }))
  if (look === null) return
  const [first, second] = look.formats
  const choices: ImportChoices = {
    ...blank,
    format: first?.format ?? 'vault',
    columns: look.columns?.proposal ?? {},
  }
  const obvious = first !== undefined && (first.sure || second === undefined) && look.columns === null
  if (obvious) await plan(chosen, choices)
  else show({ stage: 'format', chosen, look, choices })
}

/** Changes what is settled; another format may ask for other columns. */
export async function settle(
  stage: Extract<ImportStage, { stage: 'format' }>,
  changes: Partial<ImportChoices>,
): Promise<void> {
  const { chosen } = stage
  const choices = { ...stage.choices, ...changes }
  show({ ...stage, choices })
  if (changes.format === undefined || changes.format === stage.choices.format) return
  const look = await answer(chosen, api.import.look({ token: chosen.token, format: changes.format }))
  if (look !== null) show({ ...stage, look, choices: { ...choices, columns: look.columns?.proposal ?? {} } })
}

/** Reads what was chosen and shows what would happen. */
export async function plan(chosen: ChosenFiles, choices: ImportChoices): Promise<void> {
  useImport.setState({ progress: null })
  show({ stage: 'reading', chosen })
  const overview = await answer(chosen, api.import.plan({ token: chosen.token, options: choices }))
  if (overview !== null) show({ stage: 'plan', chosen, choices, overview })
}

/** Adds a source though the same work is there, or skips it after all; `id: null` stands for all of them. */
export async function setAnyway(token: string, id: string | null, anyway: boolean): Promise<void> {
  const result = await api.import.addAnyway({ token, id, anyway })
  const { stage } = useImport.getState()
  if (stage?.stage !== 'plan' || stage.chosen.token !== token) return
  show(result.ok ? { ...stage, overview: result.value } : { stage: 'failed', error: result.error })
}

/** Does what the plan says. */
export async function commitPlan(chosen: ChosenFiles): Promise<void> {
  useImport.setState({ progress: null })
  show({ stage: 'working', chosen })
  const report = await api.import.commit({ token: chosen.token })
  if (report.ok && chosen.kind === 'text') void api.drafts.forget({ id: pasteDraft })
  show(
    report.ok ? { stage: 'report', chosen, report: report.value } : { stage: 'failed', error: report.error },
  )
}

/** Waits for an answer; null when it failed, which is shown, or when the user has gone on to something else. */
async function answer<T>(chosen: ChosenFiles, asked: Promise<Result<T | null, AppError>>): Promise<T | null> {
  const result = await asked
  const { stage } = useImport.getState()
  if (stage === null || !('chosen' in stage) || stage.chosen.token !== chosen.token) return null
  if (!result.ok) show({ stage: 'failed', error: result.error })
  return result.ok ? result.value : null
}

function show(stage: ImportStage): void {
  useImport.setState({ stage })
}

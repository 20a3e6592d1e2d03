import { basename } from 'node:path'
import type { FoundRecord } from '../../shared/import/found'
import type { ImportFormat } from '../../shared/import/import-format'
import { stemOfFile } from '../../shared/import/import-file'
import type { PlanRow } from '../../shared/import/plan-import'
import type { ChosenFiles } from '../../shared/ipc/calls/import-calls'
import type { Chosen, Staged } from './import-protocol'

/** An import that is going on: what was chosen, and what has been read and planned so far. */
export interface ImportSession {
  readonly token: string
  readonly chosen: Chosen
  readonly name: string
  /** Calls off the work that is going on. */
  abort: AbortController
  planned: PlannedImport | null
}

/** What was read, and what would be done with it. */
export interface PlannedImport {
  readonly format: ImportFormat
  readonly staged: Staged
  readonly staging: string
  readonly rows: readonly PlanRow[]
  /** The records that were read; those that name a work which is there already under another id name that one. */
  readonly records: readonly FoundRecord[]
  /** Ids of works that the user wants though they are there. */
  readonly anyway: ReadonlySet<string>
  /** ISO time of the reading. */
  readonly now: string
}

/** Begins a session. */
export function createSession(token: string, chosen: Chosen): ImportSession {
  return { token, chosen, name: nameOf(chosen), abort: new AbortController(), planned: null }
}

/** What a window is told of a session. */
export function describeSession({ token, chosen, name }: ImportSession): ChosenFiles {
  return { token, name, kind: chosen.kind }
}

/** The name of what was chosen, without its place and ending: packs made of it are named by it. */
function nameOf(chosen: Chosen): string {
  switch (chosen.kind) {
    case 'text':
      return ''
    case 'folder':
      return basename(chosen.path)
    case 'files':
      return chosen.paths.length === 1
        ? stemOfFile(basename(chosen.paths[0] ?? ''))
        : `${chosen.paths.length}`
  }
}

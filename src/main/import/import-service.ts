import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { planUndo } from '../../shared/import/plan-undo'
import type { UndoneByImport } from '../../shared/import/plan-undo'
import type { ImportOptions } from '../../shared/import/importer'
import { noOptions } from '../../shared/import/importer'
import type { PlanRow } from '../../shared/import/plan-import'
import type { ChosenFiles, PlanFilter } from '../../shared/ipc/calls/import-calls'
import type { Handlers, Input } from '../../shared/ipc/contract'
import { commitImport } from './commit-import'
import type { ImportPorts } from './import-ports'
import type { Chosen, ImportTask } from './import-protocol'
import { createSession, describeSession } from './import-session'
import type { ImportSession } from './import-session'
import { overviewOf, packChanges, planStaged } from './plan-session'
import { runImportWorker } from './run-import-worker'
import type { TaskOutcome } from './run-import-worker'

type Answer<C extends keyof Handlers> = Promise<Awaited<ReturnType<Handlers[C]>>>

/** Imports: what was chosen is looked at, read, planned, committed, taken back. */
export interface ImportService {
  /** Takes what the user chose, by dialog, drop or paste. */
  take(chosen: Chosen): ChosenFiles
  look(input: Input<'import.look'>): Answer<'import.look'>
  plan(input: Input<'import.plan'>): Answer<'import.plan'>
  addAnyway(input: Input<'import.addAnyway'>): Answer<'import.addAnyway'>
  rows(input: Input<'import.rows'>): Awaited<Answer<'import.rows'>>
  leftOut(input: Input<'import.leftOut'>): Awaited<Answer<'import.leftOut'>>
  commit(input: Input<'import.commit'>): Answer<'import.commit'>
  cancel(input: Input<'import.cancel'>): Promise<void>
  undo(input: Input<'import.undo'>): Answer<'import.undo'>
}

/** So many things may be chosen and not yet imported; older ones are let go. */
const mostSessions = 8

/** Creates the service. The staging folder is emptied: what lies there is of an import that never ended. */
export function createImportService(ports: ImportPorts): ImportService {
  const sessions = new Map<string, ImportSession>()
  const clean = rm(ports.stagingFolder, { recursive: true, force: true }).catch(() => undefined)

  async function letGo(session: ImportSession): Promise<void> {
    session.abort.abort()
    sessions.delete(session.token)
    await dropStaging(session)
  }

  function run(session: ImportSession, task: ImportTask): Promise<Result<TaskOutcome, AppError>> {
    session.abort.abort()
    session.abort = new AbortController()
    return runImportWorker(ports.workerPath, task, {
      signal: session.abort.signal,
      onProgress: (done, total) => ports.onProgress('read', done, total),
    })
  }

  function optionsOf(session: ImportSession, chosen: Partial<ImportOptions>): ImportOptions {
    return { ...noOptions, ...chosen, name: session.name, now: ports.now() }
  }

  return {
    take(chosen) {
      const session = createSession(ports.newId(), chosen)
      sessions.set(session.token, session)
      for (const old of [...sessions.values()].slice(0, -mostSessions)) void letGo(old)
      return describeSession(session)
    },

    async look({ token, format }) {
      const session = sessions.get(token)
      if (session === undefined) return failure(createAppError('import-gone'))
      const { chosen } = session
      const outcome = await run(session, { task: 'look', chosen, format, options: optionsOf(session, {}) })
      if (!outcome.ok) return outcome
      if (outcome.value === null || !('looked' in outcome.value)) return success(null)
      const { files, formats, columns } = outcome.value.looked
      return success({
        files,
        columns,
        formats: formats.map(({ format: each, recognition }) => ({
          format: each,
          sure: recognition === 'surely',
        })),
      })
    },

    async plan({ token, options: { format, ...chosen } }) {
      const session = sessions.get(token)
      if (session === undefined) return failure(createAppError('import-gone'))
      await clean
      await dropStaging(session)
      const staging = join(ports.stagingFolder, `${token}-${ports.newId()}`)
      await mkdir(staging, { recursive: true, mode: 0o700 })
      const options = optionsOf(session, chosen)
      const outcome = await run(session, { task: 'read', chosen: session.chosen, format, options, staging })
      if (!outcome.ok || outcome.value === null || !('staged' in outcome.value)) {
        await rm(staging, { recursive: true, force: true })
        return outcome.ok ? success(null) : outcome
      }
      const { staged } = outcome.value
      const planned = await planStaged({ staged, format, staging, now: options.now }, new Set(), ports)
      session.planned = planned
      return success(overviewOf(planned.rows, staged, packChanges(staged, format, ports)))
    },

    async addAnyway({ token, id, anyway }) {
      const session = sessions.get(token)
      const planned = session?.planned ?? null
      if (session === undefined || planned === null) return failure(createAppError('import-gone'))
      const changed = planned.rows.filter((row) => row.same !== undefined && (id === null || row.id === id))
      const wanted = new Set(planned.anyway)
      for (const row of changed)
        if (anyway) wanted.add(row.id)
        else wanted.delete(row.id)
      const again = await planStaged(planned, wanted, ports)
      session.planned = again
      return success(overviewOf(again.rows, again.staged, packChanges(again.staged, again.format, ports)))
    },

    rows({ token, filter, offset, limit }) {
      const rows = sessions.get(token)?.planned?.rows ?? []
      return rows.filter((row) => isShown(row, filter)).slice(offset, offset + limit)
    },

    leftOut: ({ token, offset, limit }) =>
      (sessions.get(token)?.planned?.staged.leftOut ?? []).slice(offset, offset + limit),

    async commit({ token }) {
      const session = sessions.get(token)
      const planned = session?.planned ?? null
      if (session === undefined || planned === null) return failure(createAppError('import-gone'))
      const report = await commitImport(session, planned, ports)
      // The rows stay at hand for the report; the files are blobs now.
      if (report.ok) await rm(planned.staging, { recursive: true, force: true })
      return report
    },

    async cancel({ token }) {
      const session = sessions.get(token)
      if (session !== undefined) await letGo(session)
    },

    undo: ({ id }) => undoImport(id, ports),
  }
}

function isShown(row: PlanRow, filter: PlanFilter): boolean {
  if (filter === 'same') return row.same !== undefined
  return row.action === filter && row.why !== 'same-work'
}

async function dropStaging(session: ImportSession): Promise<void> {
  const staging = session.planned?.staging
  session.planned = null
  if (staging !== undefined) await rm(staging, { recursive: true, force: true })
}

async function undoImport(id: string, ports: ImportPorts): Answer<'import.undo'> {
  const record = ports.store.records('imports').get(id)
  if (record === undefined || record.undoneAt !== null) return failure(createAppError('import-gone'))
  let undo: UndoneByImport
  try {
    // Written by us when the import was made, and named by its own hash.
    undo = JSON.parse(Buffer.from(await ports.blobs.read(record.undo)).toString('utf8')) as UndoneByImport
  } catch {
    return failure(createAppError('import-undo-missing'))
  }
  const { operations, kept } = planUndo(undo, (collection, recordId) =>
    ports.store.records(collection).get(recordId),
  )
  const committed = await ports.store.commit({
    label: 'import-undone',
    operations: [...operations, { collection: 'imports', put: { ...record, undoneAt: ports.now() } }],
  })
  if (!committed.ok) return committed
  await ports.indexed?.()
  // Highlights go back to the words that stand there again.
  await ports.library.packs()
  await ports.reanchor?.()
  return success({ kept })
}

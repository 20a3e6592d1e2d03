import type { Annotation } from '../../shared/annotations/annotation'
import type { ReanchorReport } from '../../shared/annotations/plan-reanchoring'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { FoundRecord } from '../../shared/import/found'
import type { UndoneByImport } from '../../shared/import/plan-undo'
import type { ImportReport } from '../../shared/ipc/calls/import-calls'
import type { Operation } from '../../shared/store/change'
import type { ImportRecord } from '../../shared/store/collections'
import { fileErrorCode } from '../files/to-file-error'
import type { ImportPorts } from './import-ports'
import type { ImportSession, PlannedImport } from './import-session'
import { manifestOf, overviewOf, packChanges } from './plan-session'
import { writePacks } from './write-packs'

/**
 * Does what was planned: a back-up first, then the files, then one commit of records that makes everything visible at
 * once. When anything fails before the commit, nothing has changed that anybody can see.
 */
export async function commitImport(
  session: ImportSession,
  planned: PlannedImport,
  ports: ImportPorts,
): Promise<Result<ImportReport, AppError>> {
  const backedUp = await ports.beforeImport?.()
  if (backedUp?.ok === false) return backedUp
  ports.onProgress('save', 0, 0)
  const changes = packChanges(planned.staged, planned.format, ports)
  const prepared = await prepare(session, planned, ports)
  if (!prepared.ok) return prepared
  const { operations, record } = prepared.value
  const committed = await ports.store.commit({ label: 'imported', operations })
  if (!committed.ok) return committed
  ports.onProgress('index', 0, 0)
  await ports.indexed?.()
  const { rows, staged } = planned
  const changed = rows
    .filter(({ why, action }) => why === 'changed' || action === 'remove')
    .map(({ id }) => id)
  const needed = [...changed, ...annotatedItems(planned)]
  const anchors = needed.length === 0 ? undefined : await ports.reanchor?.(needed)
  const taken = new Set(
    rows.filter(({ action }) => action === 'add' || action === 'merge').map(({ id }) => id),
  )
  return success({
    importId: record.id,
    added: record.added,
    merged: record.merged,
    removed: record.removed,
    skipped: record.skipped,
    leftOut: record.leftOut,
    packs: changes,
    anchors: anchors?.ok === true && anyOf(anchors.value) ? anchors.value : null,
    untagged: staged.packs
      .flatMap(({ items }) => items)
      .filter(
        ({ summary }) => summary.levels.length === 0 && summary.kind !== 'source' && taken.has(summary.id),
      )
      .map(({ summary }) => summary.id),
  })
}

function anyOf({ kept, moved, orphaned }: ReanchorReport): boolean {
  return kept + moved + orphaned > 0
}

/** Items on which annotations were imported that have only a quote yet. */
function annotatedItems({ records }: PlannedImport): readonly string[] {
  return records.flatMap((found) =>
    found.collection === 'annotations' && found.record.anchor.ranges.length === 0
      ? [found.record.itemId]
      : [],
  )
}

async function prepare(
  { name }: ImportSession,
  planned: PlannedImport,
  ports: ImportPorts,
): Promise<Result<{ readonly operations: readonly Operation[]; readonly record: ImportRecord }, AppError>> {
  const { staged, rows, format } = planned
  try {
    const packs = await writePacks(planned, ports, (pack) => manifestOf(pack, format, ports))
    const did: readonly Operation[] = [
      ...packs.map((put): Operation => ({ collection: 'packs', put })),
      ...takenRecords(planned),
    ]
    const undo: UndoneByImport = {
      did,
      back: did.map((operation) => turn(operation, ports)),
      highlights: findHighlights(planned, ports),
    }
    const counts = overviewOf(rows, staged, [])
    const record: ImportRecord = {
      id: ports.newId(),
      at: ports.now(),
      format,
      name,
      packs: packs.map(({ id, manifest }) => ({ id, title: manifest.title })),
      added: counts.add,
      merged: counts.merge,
      removed: counts.remove,
      skipped: counts.skip,
      leftOut: counts.leftOut,
      undo: await ports.blobs.write(Buffer.from(JSON.stringify(undo), 'utf8')),
      undoneAt: null,
    }
    return success({ operations: [...did, { collection: 'imports', put: record }], record })
  } catch (error) {
    const reason = fileErrorCode(error)
    const full = reason === 'ENOSPC' || reason === 'EDQUOT'
    return failure(createAppError(full ? 'import-disk-full' : 'import-not-saved', { reason }))
  }
}

/** The highlights on items whose text will be another one, or that will be gone. */
function findHighlights({ rows }: PlannedImport, ports: ImportPorts): readonly Annotation[] {
  const changing = new Set(rows.filter(({ action }) => action !== 'skip').map(({ id }) => id))
  return [...ports.store.records('annotations').values()].filter(({ itemId }) => changing.has(itemId))
}

function takenRecords({ records, rows }: PlannedImport): readonly Operation[] {
  const taken = new Set(
    rows
      .filter(({ action }) => action === 'add' || action === 'merge')
      .map(({ kind, id }) => `${kind} ${id}`),
  )
  const seen = new Set<string>()
  return records.flatMap((found: FoundRecord) => {
    const key = `${found.collection} ${found.record.id}`
    if (!taken.has(key) || seen.has(key)) return []
    seen.add(key)
    // A found record names its own collection; the union cannot be followed through the object literal.
    return [{ collection: found.collection, put: found.record } as Operation]
  })
}

function turn(operation: Operation, ports: ImportPorts): Operation {
  const id = 'put' in operation ? operation.put.id : operation.remove
  const before = ports.store.records(operation.collection).get(id)
  // Collection and record belong together by construction.
  return (
    before === undefined
      ? { collection: operation.collection, remove: id }
      : { collection: operation.collection, put: before }
  ) as Operation
}

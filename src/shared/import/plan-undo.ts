import type { Operation } from '../store/change'
import type { InstalledPack } from '../store/collections'
import type { CollectionName } from '../store/collections'

/** What an import did, kept so that it can be taken back whole at any time. */
export interface UndoneByImport {
  /** The operations of the import, without the record of the import itself. */
  readonly did: readonly Operation[]
  /** The operations that put everything back as it was, in the same order. */
  readonly back: readonly Operation[]
}

/** How an import is taken back. */
export interface UndoPlan {
  readonly operations: readonly Operation[]
  /** Records that the user has changed since; they stay as they are. */
  readonly kept: number
}

/** Reads a record as it stands now. */
export type ReadRecord = (collection: CollectionName, id: string) => { readonly id: string } | undefined

/**
 * Takes an import back: what still stands as the import left it goes back to what it was; what the user has changed since
 * stays. Of a pack into which something else was imported later, only the import's own part goes.
 */
export function planUndo({ did, back }: UndoneByImport, read: ReadRecord): UndoPlan {
  const operations: Operation[] = []
  let kept = 0
  did.forEach((done, at) => {
    const turned = back[at]
    if (turned === undefined) return
    const now = read(done.collection, 'put' in done ? done.put.id : done.remove)
    if (isAsLeft(done, now)) operations.push(turned)
    else if (done.collection === 'packs' && 'put' in done && now !== undefined) {
      // The record was read from the collection of packs.
      operations.push(withoutPart(now as InstalledPack, done.put))
    } else kept += 1
  })
  return { operations, kept }
}

function isAsLeft(done: Operation, now: { readonly id: string } | undefined): boolean {
  if (!('put' in done)) return now === undefined
  return now !== undefined && JSON.stringify(now) === JSON.stringify(done.put)
}

function withoutPart(now: InstalledPack, imported: InstalledPack): Operation {
  const own = imported.parts[imported.parts.length - 1]?.catalogue
  const parts = now.parts.filter(({ catalogue }) => catalogue !== own)
  if (parts.length === 0) return { collection: 'packs', remove: now.id }
  const items = parts.reduce((sum, part) => sum + part.items, 0)
  return { collection: 'packs', put: { ...now, parts, items } }
}

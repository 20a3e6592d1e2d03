import type { Annotation } from '../annotations/annotation'
import type { Operation } from '../store/change'
import type { InstalledPack } from '../store/collections'
import type { CollectionName } from '../store/collections'

/** What an import did, kept so that it can be taken back whole at any time. */
export interface UndoneByImport {
  /** The operations of the import, without the record of the import itself. */
  readonly did: readonly Operation[]
  /** The operations that put everything back as it was, in the same order. */
  readonly back: readonly Operation[]
  /**
   * Highlights as they stood on the items that the import changed: after it they were set anew in other words. Imports of
   * an earlier version of the app lack them.
   */
  readonly highlights?: readonly Annotation[]
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
 * stays. Of a pack into which something else was imported later, only the import's own part goes. Highlights that were set
 * anew because of the import stand where they stood before it.
 */
export function planUndo({ did, back, highlights = [] }: UndoneByImport, read: ReadRecord): UndoPlan {
  const operations: Operation[] = []
  let kept = 0
  did.forEach((done, at) => {
    const turned = back[at]
    if (turned === undefined) return
    const now = read(done.collection, idOf(done))
    if (isAsLeft(done, now)) operations.push(turned)
    else if (done.collection === 'packs' && 'put' in done && now !== undefined) {
      // The record was read from the collection of packs.
      operations.push(withoutPart(now as InstalledPack, done.put))
    } else kept += 1
  })
  const imported = new Set(did.flatMap((done) => (done.collection === 'annotations' ? [idOf(done)] : [])))
  for (const was of highlights) {
    // The record was read from the collection of annotations.
    const now = imported.has(was.id) ? undefined : (read('annotations', was.id) as Annotation | undefined)
    if (now !== undefined && !isEqual(now, was))
      operations.push({ collection: 'annotations', put: standingAs(now, was) })
  }
  return { operations, kept }
}

function idOf(operation: Operation): string {
  return 'put' in operation ? operation.put.id : operation.remove
}

/** Setting a highlight anew is not the user's doing, and so is no change. */
function isAsLeft(done: Operation, now: { readonly id: string } | undefined): boolean {
  if (!('put' in done)) return now === undefined
  if (now === undefined) return false
  if (done.collection === 'annotations') return isEqual(thoughtOf(now as Annotation), thoughtOf(done.put))
  return isEqual(now, done.put)
}

/** What the user thinks of the place, without where it is. */
function thoughtOf({ colour, note, tags, private: own }: Annotation): object {
  return { colour, note, tags, own }
}

/** The highlight where it stood, with what the user has thought of it since. */
function standingAs(now: Annotation, was: Annotation): Annotation {
  if (isEqual(thoughtOf(now), thoughtOf(was))) return was
  const { colour, note, tags, private: own, updatedAt } = now
  return { ...was, colour, note, tags, private: own, updatedAt }
}

function isEqual(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function withoutPart(now: InstalledPack, imported: InstalledPack): Operation {
  const own = imported.parts[imported.parts.length - 1]?.catalogue
  const parts = now.parts.filter(({ catalogue }) => catalogue !== own)
  if (parts.length === 0) return { collection: 'packs', remove: now.id }
  const items = parts.reduce((sum, part) => sum + part.items, 0)
  return { collection: 'packs', put: { ...now, parts, items } }
}

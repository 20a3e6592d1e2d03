import type { Annotation } from '../../shared/annotations/annotation'
import type { ReanchorReport } from '../../shared/annotations/plan-reanchoring'
import { joinPlans, nothingToReanchor, planReanchoring } from '../../shared/annotations/plan-reanchoring'
import type { AppError } from '../../shared/base/app-error'
import { success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { Item } from '../../shared/content/item'
import type { Store } from '../persistence/store'

/** What re-anchoring needs to know of the library. */
export interface AnchoredLibrary {
  /**
   * The versions of all items by id, as the catalogues say; an item that is not in the library is absent. Resolves when the
   * catalogues of imported packs have been read, so that their items are never passed over after a start.
   */
  versions(): Promise<ReadonlyMap<string, string>>
  /** An item with its text, or null when the library has none of that id. */
  item(id: string): Promise<Item | null>
}

/**
 * Sets the anchors of highlights anew whose items have changed: of the items named, or of all. Nothing is read when
 * every version is as it was. What changes is one change of the store that can be undone; resolves with the counts, or
 * with the reason why it could not be saved, and then everything is as before.
 */
export async function reanchorAnnotations(
  store: Pick<Store, 'records' | 'commit'>,
  library: AnchoredLibrary,
  at: string,
  itemIds?: readonly string[],
): Promise<Result<ReanchorReport, AppError>> {
  let plan = nothingToReanchor
  for (const [itemId, annotations] of findStale(store, await library.versions(), itemIds)) {
    // One item at a turn: reading the next one lets calls from windows in between.
    const item = await library.item(itemId)
    if (item !== null)
      plan = joinPlans(
        plan,
        planReanchoring(annotations, () => item, at),
      )
  }
  const report = { kept: plan.kept.length, moved: plan.moved.length, orphaned: plan.orphaned.length }
  if (plan.operations.length === 0) return success(report)
  const saved = await store.commit({
    label: 'annotations-reanchored',
    operations: plan.operations,
    // Where every highlight stayed, there is nothing that anyone would want back.
    undoable: report.moved + report.orphaned > 0,
  })
  return saved.ok ? success(report) : saved
}

function findStale(
  store: Pick<Store, 'records'>,
  versions: ReadonlyMap<string, string>,
  itemIds: readonly string[] | undefined,
): ReadonlyMap<string, readonly Annotation[]> {
  const wanted = itemIds === undefined ? undefined : new Set(itemIds)
  const stale = new Map<string, Annotation[]>()
  for (const annotation of store.records('annotations').values()) {
    const version = versions.get(annotation.itemId)
    if (version === undefined || version === annotation.itemVersion) continue
    if (wanted !== undefined && !wanted.has(annotation.itemId)) continue
    const ofItem = stale.get(annotation.itemId)
    if (ofItem === undefined) stale.set(annotation.itemId, [annotation])
    else ofItem.push(annotation)
  }
  return stale
}

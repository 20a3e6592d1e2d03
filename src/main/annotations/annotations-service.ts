import type { Annotation } from '../../shared/annotations/annotation'
import { planBulkChange } from '../../shared/annotations/change-annotations'
import type { BulkChange } from '../../shared/annotations/change-annotations'
import type { ReanchorReport } from '../../shared/annotations/plan-reanchoring'
import type { AppError } from '../../shared/base/app-error'
import { compareText } from '../../shared/base/compare-text'
import { success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { AnnotationFilter, AnnotationPage } from '../../shared/ipc/calls/annotations-calls'
import type { Store } from '../persistence/store'
import { createMatcher } from './match-annotation'
import { reanchorAnnotations } from './reanchor-annotations'
import type { AnchoredLibrary } from './reanchor-annotations'

/** Finds annotations among many, and sets them anew when the library changes. */
export interface AnnotationsService {
  forItem(itemId: string): readonly Annotation[]
  page(filter: AnnotationFilter, offset: number, limit: number): AnnotationPage
  /** The ids of all annotations under a filter, newest first. */
  ids(filter: AnnotationFilter): readonly string[]
  /** Changes many annotations in one act that can be undone. Ids that are gone are passed over. */
  changeMany(ids: readonly string[], change: BulkChange): Promise<Result<void, AppError>>
  /**
   * Sets highlights anew on items that have changed: on those named, or on all. To be called after the library or a pack
   * has been updated. One change, which can be undone.
   */
  reanchor(itemIds?: readonly string[]): Promise<Result<ReanchorReport, AppError>>
  /** Calls back with the counts whenever highlights were set anew. */
  onReanchored(listener: (report: ReanchorReport) => void): void
  /** What the last re-anchoring of this session did, or null when nothing has changed. */
  lastReanchoring(): ReanchorReport | null
}

/** Creates the service over the user's records and the library that highlights stand in. `now` gives the time as ISO text. */
export function createAnnotationsService(
  store: Pick<Store, 'records' | 'commit' | 'subscribe'>,
  library: AnchoredLibrary,
  now: () => string,
): AnnotationsService {
  const listeners: ((report: ReanchorReport) => void)[] = []
  let last: ReanchorReport | null = null
  /** All, newest first; sorted once for as long as none has changed, since sorting tens of thousands takes longer than a view may. */
  let sorted: readonly Annotation[] | null = null
  store.subscribe((touched) => {
    if (touched.has('annotations')) sorted = null
  })
  const all = (): readonly Annotation[] =>
    (sorted ??= [...store.records('annotations').values()].sort(newestFirst))
  const find = (filter: AnnotationFilter): readonly Annotation[] => narrow(all(), filter)
  return {
    async reanchor(itemIds) {
      const done = await reanchorAnnotations(store, library, now(), itemIds)
      if (done.ok && done.value.kept + done.value.moved + done.value.orphaned > 0) {
        last = done.value
        for (const listener of listeners) listener(done.value)
      }
      return done
    },
    onReanchored: (listener) => void listeners.push(listener),
    lastReanchoring: () => last,
    forItem: (itemId) => all().filter((annotation) => annotation.itemId === itemId),
    ids: (filter) => find(filter).map((annotation) => annotation.id),
    changeMany(ids, change) {
      const records = store.records('annotations')
      const wanted = ids.flatMap((id) => records.get(id) ?? [])
      const operations = planBulkChange(wanted, change, now())
      if (operations.length === 0) return Promise.resolve(success(undefined))
      return store.commit({
        label: change.kind === 'remove' ? 'annotations-removed' : 'annotations-changed',
        operations,
      })
    },
    page(filter, offset, limit) {
      // Each facet counts what its other values would give, so it is counted under the other facets alone.
      const { colours, tags, itemIds, ...rest } = filter
      const wide = find(rest)
      const under = (part: AnnotationFilter): readonly Annotation[] => narrow(wide, part)
      const found = under({ colours, tags, itemIds })
      return {
        total: found.length,
        rows: found.slice(offset, offset + limit),
        byColour: countBy(under({ tags, itemIds }), (annotation) => [annotation.colour]),
        byTag: countBy(under({ colours, itemIds }), (annotation) => annotation.tags),
        byItem: countBy(under({ colours, tags }), (annotation) => [annotation.itemId]),
        orphaned: found.filter((annotation) => annotation.orphaned).length,
        moved: found.filter((annotation) => annotation.moved !== undefined).length,
      }
    },
  }
}

/** Those that pass; the same list where nothing narrows it, since it may be long. */
function narrow(annotations: readonly Annotation[], filter: AnnotationFilter): readonly Annotation[] {
  const isOpen = Object.values(filter).every((part) => part === undefined)
  return isOpen ? annotations : annotations.filter(createMatcher(filter))
}

function newestFirst(a: Annotation, b: Annotation): number {
  return compareText(b.createdAt, a.createdAt) || compareText(a.id, b.id)
}

function countBy(
  annotations: readonly Annotation[],
  keysOf: (annotation: Annotation) => readonly string[],
): Record<string, number> {
  const counts = new Map<string, number>()
  for (const annotation of annotations)
    for (const key of keysOf(annotation)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Object.fromEntries(counts)
}

import { foldText } from '../../shared/base/fold-text'
import type { Annotation } from '../../shared/annotations/annotation'
import type { AnnotationFilter, AnnotationPage } from '../../shared/ipc/calls/annotations-calls'
import type { Store } from '../persistence/store'

/** Finds annotations among many. */
export interface AnnotationsService {
  forItem(itemId: string): readonly Annotation[]
  page(filter: AnnotationFilter, offset: number, limit: number): AnnotationPage
}

/** Creates the service over a store. */
export function createAnnotationsService(store: Store): AnnotationsService {
  const all = (): readonly Annotation[] => [...store.records('annotations').values()]
  return {
    forItem: (itemId) => all().filter((annotation) => annotation.itemId === itemId),
    page(filter, offset, limit) {
      const found = all().filter(createMatcher(filter))
      found.sort((a, b) =>
        a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : a.id < b.id ? -1 : 1,
      )
      return {
        total: found.length,
        rows: found.slice(offset, offset + limit),
        byColour: countBy(found, (annotation) => [annotation.colour]),
        byTag: countBy(found, (annotation) => annotation.tags),
        orphaned: found.filter((annotation) => annotation.orphaned).length,
      }
    },
  }
}

function createMatcher(filter: AnnotationFilter): (annotation: Annotation) => boolean {
  const text = filter.text === undefined ? '' : foldText(filter.text.trim())
  const items = filter.itemIds === undefined ? undefined : new Set(filter.itemIds)
  return (annotation) =>
    (filter.colours === undefined || filter.colours.includes(annotation.colour)) &&
    (filter.tags === undefined || filter.tags.every((tag) => annotation.tags.includes(tag))) &&
    (items === undefined || items.has(annotation.itemId)) &&
    (filter.orphaned === undefined || annotation.orphaned === filter.orphaned) &&
    (filter.from === undefined || annotation.createdAt >= filter.from) &&
    (filter.to === undefined || annotation.createdAt.slice(0, filter.to.length) <= filter.to) &&
    (text === '' ||
      foldText([annotation.anchor.quote, annotation.note, ...annotation.tags].join(' ')).includes(text))
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

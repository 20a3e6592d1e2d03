import type { Annotation } from '../../shared/annotations/annotation'
import { foldText } from '../../shared/base/fold-text'
import type { AnnotationFilter } from '../../shared/ipc/calls/annotations-calls'

/** A test for annotations under a filter; parts of the filter that are missing let everything through. */
export function createMatcher(filter: AnnotationFilter): (annotation: Annotation) => boolean {
  const text = filter.text === undefined ? '' : foldText(filter.text.trim())
  const items = filter.itemIds === undefined ? undefined : new Set(filter.itemIds)
  return (annotation) =>
    (filter.colours === undefined || filter.colours.includes(annotation.colour)) &&
    (filter.tags === undefined || filter.tags.every((tag) => annotation.tags.includes(tag))) &&
    (items === undefined || items.has(annotation.itemId)) &&
    (filter.orphaned === undefined || annotation.orphaned === filter.orphaned) &&
    (filter.moved === undefined || (annotation.moved !== undefined) === filter.moved) &&
    (filter.private === undefined || annotation.private === filter.private) &&
    (filter.from === undefined || annotation.createdAt >= filter.from) &&
    (filter.to === undefined || annotation.createdAt < filter.to) &&
    (text === '' ||
      foldText([annotation.anchor.quote, annotation.note, ...annotation.tags].join(' ')).includes(text))
}

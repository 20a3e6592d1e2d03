import type { Operation } from '../store/change'
import type { Annotation, AnnotationColour } from './annotation'

/** What is done to many annotations at once. */
export type BulkChange =
  | { readonly kind: 'colour'; readonly colour: AnnotationColour }
  | { readonly kind: 'add-tags' | 'remove-tags'; readonly tags: readonly string[] }
  | { readonly kind: 'private'; readonly private: boolean }
  /** Moves them to the trash. */
  | { readonly kind: 'remove' }

/** The operations of a change to many annotations, without those that it leaves as they are. `at` is ISO text. */
export function planBulkChange(
  annotations: readonly Annotation[],
  change: BulkChange,
  at: string,
): readonly Operation[] {
  if (change.kind === 'remove')
    return annotations.flatMap((record): readonly Operation[] => [
      { collection: 'trash', put: { id: record.id, from: 'annotations', record, deletedAt: at } },
      { collection: 'annotations', remove: record.id },
    ])
  return annotations.flatMap((annotation): readonly Operation[] => {
    const changed = changeOne(annotation, change)
    return changed === annotation ? [] : [{ collection: 'annotations', put: { ...changed, updatedAt: at } }]
  })
}

function changeOne(annotation: Annotation, change: Exclude<BulkChange, { kind: 'remove' }>): Annotation {
  switch (change.kind) {
    case 'colour':
      return annotation.colour === change.colour ? annotation : { ...annotation, colour: change.colour }
    case 'private':
      return annotation.private === change.private ? annotation : { ...annotation, private: change.private }
    case 'add-tags': {
      const added = change.tags.filter((tag) => !annotation.tags.includes(tag))
      return added.length === 0 ? annotation : { ...annotation, tags: [...annotation.tags, ...added] }
    }
    case 'remove-tags': {
      const tags = annotation.tags.filter((tag) => !change.tags.includes(tag))
      return tags.length === annotation.tags.length ? annotation : { ...annotation, tags }
    }
  }
}

/** Reads tags as they are typed: separated by commas, with or without `#`, each once. */
export function parseTags(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((tag) => tag.trim().replace(/^#/, ''))
        .filter((tag) => tag !== ''),
    ),
  ]
}

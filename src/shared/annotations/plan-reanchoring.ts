import type { Item } from '../content/item'
import type { Operation } from '../store/change'
import type { Annotation } from './annotation'
import { reanchor } from './reanchor'

/** What an update of the library does to highlights. */
export interface ReanchoringPlan {
  /** Highlights whose paragraphs are unchanged. */
  readonly kept: readonly Annotation[]
  /** Highlights that were found again in changed paragraphs. */
  readonly moved: readonly Annotation[]
  /** Highlights whose words were not found; they wait with their quote until the user puts them somewhere. */
  readonly orphaned: readonly Annotation[]
  /** Puts every highlight that is not as it was. None is ever removed. */
  readonly operations: readonly Operation[]
}

/** What an update did to highlights, counted, as the user is told. */
export interface ReanchorReport {
  readonly kept: number
  readonly moved: number
  readonly orphaned: number
}

/** A plan that changes nothing. */
export const nothingToReanchor: ReanchoringPlan = { kept: [], moved: [], orphaned: [], operations: [] }

/**
 * Decides what becomes of highlights on items that have changed. Highlights on items that are as they were, or that are
 * not in the library at present, are left alone and not counted. `at` is the present time as ISO text.
 */
export function planReanchoring(
  annotations: readonly Annotation[],
  itemOf: (itemId: string) => Pick<Item, 'version' | 'blocks'> | undefined,
  at: string,
): ReanchoringPlan {
  const kept: Annotation[] = []
  const moved: Annotation[] = []
  const orphaned: Annotation[] = []
  for (const annotation of annotations) {
    const item = itemOf(annotation.itemId)
    if (item === undefined || item.version === annotation.itemVersion) continue
    const found = reanchor(annotation.anchor, item.blocks)
    const itemVersion = item.version
    switch (found.kind) {
      case 'kept':
        kept.push({ ...annotation, itemVersion, anchor: found.anchor, orphaned: false })
        break
      case 'moved':
        moved.push({
          ...annotation,
          itemVersion,
          anchor: found.anchor,
          orphaned: false,
          updatedAt: at,
          moved: { quote: annotation.anchor.quote, score: found.score },
        })
        break
      case 'orphaned':
        orphaned.push({ ...annotation, itemVersion, orphaned: true, updatedAt: at })
        break
    }
  }
  const operations = [...kept, ...moved, ...orphaned].map((put): Operation => ({
    collection: 'annotations',
    put,
  }))
  return { kept, moved, orphaned, operations }
}

/** Two plans as one. */
export function joinPlans(one: ReanchoringPlan, other: ReanchoringPlan): ReanchoringPlan {
  return {
    kept: [...one.kept, ...other.kept],
    moved: [...one.moved, ...other.moved],
    orphaned: [...one.orphaned, ...other.orphaned],
    operations: [...one.operations, ...other.operations],
  }
}

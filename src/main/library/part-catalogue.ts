import type { ItemSummary } from '../../shared/content/item'
import type { Asked, GlossaryTerm, StarterList, Topic } from '../../shared/content/pack'
import type { Contrast } from '../../shared/contrasts/contrast'

/** The catalogue file of one part of an imported pack. Written by us, whole, and named by its hash. */
export interface PartCatalogue {
  readonly summaries: readonly ItemSummary[]
  /** Where each item's JSON lies in the text file, in bytes, in the order of `summaries`. */
  readonly places: readonly (readonly [offset: number, length: number])[]
  readonly topics: readonly Topic[]
  readonly contrasts: readonly Contrast[]
  readonly glossary: readonly GlossaryTerm[]
  readonly lists: readonly StarterList[]
  readonly asked: Asked
}

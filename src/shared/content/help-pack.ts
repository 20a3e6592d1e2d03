import type { Essay, ItemSummary } from './item'
import type { PackManifest } from './pack'
import { summariseItem } from './summarise-item'

/** The pack that the help pages belong to. Its pages stand in no list and count in no facet of the library. */
export const helpPackId = 'help'

/** Tells whether an item is a page of the help. */
export function isHelp(item: { readonly packId: string }): boolean {
  return item.packId === helpPackId
}

/** What is loaded of the help when it is first wanted. */
export interface HelpCatalogue {
  readonly manifest: PackManifest
  readonly summaries: readonly ItemSummary[]
}

/** What lists need of the help. */
export function toHelpCatalogue(manifest: PackManifest, pages: readonly Essay[]): HelpCatalogue {
  return { manifest, summaries: pages.map(summariseItem) }
}

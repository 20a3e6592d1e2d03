import type { Catalogue, Pack } from './pack'
import { summariseItem } from './summarise-item'

/** What the window loads of a pack at start. */
export function toCatalogue(pack: Pack): Catalogue {
  const { manifest, topics, contrasts, glossary, lists } = pack
  return { manifest, topics, contrasts, glossary, lists, summaries: pack.items.map(summariseItem) }
}

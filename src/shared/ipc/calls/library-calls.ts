import { z } from 'zod'
import type { Item, ItemSummary } from '../../content/item'
import type { Catalogue } from '../../content/pack'
import type { WaitingPack } from '../../content/waiting-pack'
import { ask, callWith } from '../call'
import type { Packed } from '../packed'

/** An imported pack as the window first hears of it. */
export interface ImportedCatalogue extends Omit<Catalogue, 'summaries'> {
  readonly items: number
}

/** Reading the library. The bundled catalogue is fetched as a file, so that the window need not wait for the main process. */
export const libraryCalls = {
  /** The packs that the user imported, without their items. */
  'library.imported': ask<readonly ImportedCatalogue[]>(),
  /** Some of a pack's items, in the pack's order: a window that holds thousands takes them in pieces. */
  'library.importedItems': callWith(
    z.object({
      packId: z.string().max(64),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(2000),
    }),
  ).returning<Packed<readonly ItemSummary[]>>(),
  /** The imported packs that wait for files which another machine has. */
  'library.waiting': ask<readonly WaitingPack[]>(),
  'library.item': callWith(z.object({ id: z.string().max(64) })).returning<Item | null>(),
  /** Some items with their text, in the order of the ids; those that the library does not have are left out. */
  'library.items': callWith(z.object({ ids: z.array(z.string().max(64)).max(500) })).returning<
    readonly Item[]
  >(),
}

import { z } from 'zod'
import type { Item } from '../../content/item'
import type { Catalogue } from '../../content/pack'
import { ask, callWith } from '../call'

/** Reading the library. The bundled catalogue is fetched as a file, so that the window need not wait for the main process. */
export const libraryCalls = {
  'library.imported': ask<readonly Catalogue[]>(),
  'library.item': callWith(z.object({ id: z.string().max(64) })).returning<Item | null>(),
}

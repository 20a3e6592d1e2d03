import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isId } from '../../shared/base/id'
import type { HelpCatalogue } from '../../shared/content/help-pack'
import type { Item } from '../../shared/content/item'
import type { Catalogue } from '../../shared/content/pack'
import { fileErrorCode } from '../files/to-file-error'

/** Reads the bundled library. Items are one file each, so that opening the app reads none of their text. */
export interface LibraryService {
  /** The item with its text, or null when the library has none of that id. */
  item(id: string): Promise<Item | null>
  /** The bundled catalogue; read once, when first asked for. */
  catalogue(): Promise<Catalogue>
  /** What lists need of the help; read once, when first asked for. */
  help(): Promise<HelpCatalogue>
}

/** Creates the service over the folder that the content build wrote. */
export function createLibraryService(folder: string): LibraryService {
  let catalogue: Promise<Catalogue> | undefined
  let help: Promise<HelpCatalogue> | undefined
  return {
    async item(id) {
      if (!isId(id)) return null
      try {
        // Written by our own build and checked there.
        return JSON.parse(await readFile(join(folder, 'items', `${id}.json`), 'utf8')) as Item
      } catch (error) {
        if (fileErrorCode(error) === 'ENOENT') return null
        throw error
      }
    },
    catalogue() {
      catalogue ??= readFile(join(folder, 'catalogue.json'), 'utf8').then(
        (text) => JSON.parse(text) as Catalogue,
      )
      return catalogue
    },
    help() {
      help ??= readFile(join(folder, 'help.json'), 'utf8').then((text) => JSON.parse(text) as HelpCatalogue)
      return help
    },
  }
}

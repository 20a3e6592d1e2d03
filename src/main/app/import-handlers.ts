import type { Handlers } from '../../shared/ipc/contract'
import { pack as packText } from '../../shared/ipc/packed'
import { askWhatToImport } from './import-dialog'
import type { Services } from './open-services'

type Answered = {
  readonly [
    C in keyof Handlers as C extends `import.${string}` | `library.${string}` ? C : never
  ]: Handlers[C]
}

/** Answers the calls about what is in the library, bundled and imported, and about importing. */
export function createImportHandlers(opening: Promise<Services>): Answered {
  return {
    'library.imported': async () => {
      const packs = await (await opening).importing.library.packs()
      return packs.map(({ catalogue, items }) => ({ ...catalogue, items: items.size }))
    },
    'library.importedItems': async ({ packId, offset, limit }) => {
      const packs = await (await opening).importing.library.packs()
      const pack = packs.find(({ record }) => record.id === packId)
      const some = [...(pack?.items.values() ?? [])].slice(offset, offset + limit)
      return packText(some.map(({ summary }) => summary))
    },
    'library.waiting': async () => (await opening).importing.library.waiting(),
    'library.item': async ({ id }) => {
      const { library, importing } = await opening
      return (await library.item(id)) ?? importing.library.item(id)
    },
    'library.items': async ({ ids }) => {
      const { library, importing } = await opening
      const items = await Promise.all(
        ids.map(async (id) => (await library.item(id)) ?? importing.library.item(id)),
      )
      return items.filter((item) => item !== null)
    },

    'import.choose': async ({ kind }) => {
      const chosen = await askWhatToImport(kind)
      return chosen === null ? null : (await opening).importing.service.take(chosen)
    },
    'import.paste': async ({ text }) => (await opening).importing.service.take({ kind: 'text', text }),
    'import.look': async (input) => (await opening).importing.service.look(input),
    'import.plan': async (input) => (await opening).importing.service.plan(input),
    'import.addAnyway': async (input) => (await opening).importing.service.addAnyway(input),
    'import.rows': async (input) => (await opening).importing.service.rows(input),
    'import.leftOut': async (input) => (await opening).importing.service.leftOut(input),
    'import.commit': async (input) => (await opening).importing.service.commit(input),
    'import.cancel': async (input) => (await opening).importing.service.cancel(input),
    'import.undo': async (input) => (await opening).importing.service.undo(input),
  }
}

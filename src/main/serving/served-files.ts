import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The files that the app serves to its windows, by address. */
export interface ServedFiles {
  /** The bytes at an address such as `/index.html`, or undefined where nothing is served. */
  read(address: string): Promise<Buffer | undefined>
}

/** The first page and the catalogue that it lists. */
const firstPage = '/index.html'
const firstData = '/library/catalogue.json'

/**
 * Lists the files under each root once; a request is looked up in that list, so no part of an address ever reaches the
 * file system; links in the folders are left out. What the first paint needs (the page, what it names, the catalogue) is read at once and handed out from
 * memory one time: called before Electron is ready, the reading is over when the first request comes.
 */
export function openServedFiles(roots: Readonly<Record<string, string>>): ServedFiles {
  const files = listFiles(roots)
  const early = files.then(readEarly)
  // Nobody may be asking yet; whoever asks first hears of a folder that cannot be read.
  early.catch(() => undefined)
  return {
    async read(address) {
      const first = await early
      const waiting = first.get(address)
      if (waiting !== undefined) {
        first.delete(address)
        return waiting
      }
      const file = (await files).get(address)
      return file === undefined ? undefined : readFile(file)
    },
  }
}

async function readEarly(files: ReadonlyMap<string, string>): Promise<Map<string, Buffer>> {
  const page = await readFile(files.get(firstPage) ?? '')
  const named = [...page.toString('utf8').matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)].map(
    ([, address]) => address ?? '',
  )
  const wanted = new Set([...named, firstData])
  const bodies = await Promise.all(
    [...wanted].map(async (address) => {
      const file = files.get(address)
      return file === undefined ? [] : [[address, await readFile(file)] as const]
    }),
  )
  return new Map([[firstPage, page] as const, ...bodies.flat()])
}

async function listFiles(roots: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  await Promise.all(Object.entries(roots).map(([prefix, folder]) => addFiles(files, prefix, folder)))
  return files
}

async function addFiles(files: Map<string, string>, prefix: string, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await addFiles(files, `${prefix}${entry.name}/`, path)
    else if (entry.isFile()) files.set(`${prefix}${entry.name}`, path)
  }
}

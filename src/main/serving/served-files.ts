import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The files that the app serves to its windows, by address. */
export interface ServedFiles {
  /** The bytes at an address such as `/index.html`, or undefined where nothing is served. */
  read(address: string): Promise<Buffer | undefined>
  /** What was read at the beginning at an address, without handing it out. */
  early(address: string): Promise<Buffer | undefined>
  /** Reads ahead what another page names, to be handed out from memory as well. */
  readAhead(page: string): Promise<void>
}

/** The address of the page of every window. */
export const pageAddress = '/index.html'
/** The address of the bundled catalogue. */
export const catalogueAddress = '/library/catalogue.json'

/**
 * Lists the files under each root once; a request is looked up in that list, so no part of an address ever reaches the
 * file system; links in the folders are left out. What the first paint needs (the page, what it names, the catalogue) is
 * read at once and handed out from memory one time: called before Electron is ready, the reading is over when the first
 * request comes.
 */
export function openServedFiles(roots: Readonly<Record<string, string>>): ServedFiles {
  const early = readEarly(roots)
  const files = listFiles(roots)
  // Nobody may be asking yet; whoever asks first hears of a folder that cannot be read.
  early.catch(() => undefined)
  files.catch(() => undefined)
  const taken = new Set<string>()
  return {
    early: async (address) => (await early).get(address),
    async readAhead(page) {
      const first = await early
      const fresh = namedIn(page).filter((address) => !first.has(address) && !taken.has(address))
      for (const [address, body] of await readAll(roots, fresh)) first.set(address, body)
    },
    async read(address) {
      const first = await early
      const body = first.get(address)
      if (body !== undefined) {
        first.delete(address)
        taken.add(address)
        return body
      }
      const file = (await files).get(address)
      return file === undefined ? undefined : readFile(file)
    },
  }
}

/** Reads what the first paint needs. The addresses are those of our own page, so they need not wait for the list. */
async function readEarly(roots: Readonly<Record<string, string>>): Promise<Map<string, Buffer>> {
  const data = readAll(roots, [catalogueAddress])
  const pages = await readAll(roots, [pageAddress])
  const page = pages.map(([, body]) => body.toString('utf8')).join('')
  const named = namedIn(page).filter((address) => address !== catalogueAddress)
  return new Map([...pages, ...(await readAll(roots, named)), ...(await data)])
}

/** The addresses of the files that a page of ours names. */
function namedIn(page: string): readonly string[] {
  return [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.?(\/[\w/.-]+)"/g)].map(
    ([, address]) => address ?? '',
  )
}

async function readAll(
  roots: Readonly<Record<string, string>>,
  addresses: readonly string[],
): Promise<readonly (readonly [address: string, body: Buffer])[]> {
  const read = await Promise.all(addresses.map(async (each) => [each, await readUnder(roots, each)] as const))
  return read.flatMap(([address, body]) => (body === undefined ? [] : [[address, body] as const]))
}

async function readUnder(
  roots: Readonly<Record<string, string>>,
  address: string,
): Promise<Buffer | undefined> {
  const [root] = Object.entries(roots)
    .filter(([prefix]) => address.startsWith(prefix))
    .sort(([one], [other]) => other.length - one.length)
  if (root === undefined || address.includes('..')) return undefined
  return readFile(join(root[1], address.slice(root[0].length))).catch(() => undefined)
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

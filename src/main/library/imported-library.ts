import { compareText } from '../../shared/base/compare-text'
import type { Item, ItemSummary } from '../../shared/content/item'
import type { Catalogue } from '../../shared/content/pack'
import type { WaitingPack } from '../../shared/content/waiting-pack'
import type { InstalledPack, TaggedItem } from '../../shared/store/collections'
import type { BlobStore } from '../blobs/blob-store'
import type { Store } from '../persistence/store'
import type { PartCatalogue } from './part-catalogue'

/** A pack as it stands: its record, and its items with the place of their text. */
export interface LoadedPack {
  readonly record: InstalledPack
  readonly catalogue: Omit<Catalogue, 'summaries'>
  readonly items: ReadonlyMap<string, PlacedItem>
  readonly asked: PartCatalogue['asked']
}

/** An item of an imported pack and where its JSON lies. */
export interface PlacedItem {
  /** As the item says of itself; the level that the user gave it is not in it. */
  readonly summary: ItemSummary
  readonly text: string
  readonly offset: number
  readonly length: number
}

/** The packs that the user imported. Catalogues are read when they are first wanted and kept; texts are read one at a time. */
export interface ImportedLibrary {
  /** The packs in the order in which they were imported. One whose texts are damaged, gone or not here yet is left out. */
  packs(): Promise<readonly LoadedPack[]>
  /** The packs of which files are missing. */
  waiting(): Promise<readonly WaitingPack[]>
  /** Looks again for missing files; resolves with the packs of which all are here now. */
  lookAgain(): Promise<readonly WaitingPack[]>
  /** An item with its text and with the level that the user gave it; null when no pack has it. */
  item(id: string): Promise<Item | null>
  /** What lists show of an item, with the user's level, if the packs have been loaded; never waits. */
  summary(id: string): ItemSummary | undefined
  /** The version of each item by id, of the packs that have been loaded; never waits. */
  versions(): ReadonlyMap<string, string>
  /** Reads many items, a few at a time, so that the process stays free for other work. */
  read(ids: readonly string[]): Promise<readonly Item[]>
}

/** Creates the library over the store's packs and the blobs that they name. */
export function createImportedLibrary(
  store: Pick<Store, 'records'>,
  blobs: Pick<BlobStore, 'read' | 'readPart' | 'has' | 'isWhole'>,
): ImportedLibrary {
  const parts = new Map<string, Promise<PartCatalogue | null>>()
  const loaded = new Map<string, Loaded>()
  let byId: ReadonlyMap<string, PlacedItem> = new Map()
  let indexed: readonly (LoadedPack | null)[] = []

  function readPart(name: string): Promise<PartCatalogue | null> {
    const known = parts.get(name)
    if (known !== undefined) return known
    const reading = blobs
      .read(name)
      // Written by us and named by its own hash.
      .then((bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')) as PartCatalogue)
      .catch(() => null)
    parts.set(name, reading)
    return reading
  }

  async function load(record: InstalledPack): Promise<LoadedPack | null> {
    const known = loaded.get(record.id)
    if (known?.record === record) return known.pack
    const missing = await findMissing(record)
    const catalogues = await Promise.all(record.parts.map(({ catalogue }) => readPart(catalogue)))
    const whole = catalogues.filter((part) => part !== null)
    const isReadable =
      whole.length === catalogues.length && !record.parts.some(({ text }) => missing.has(text))
    const pack = isReadable ? join(record, whole) : null
    loaded.set(record.id, { record, pack, missing: missing.size })
    return pack
  }

  /** Texts and catalogues have to be whole; a picture is checked when it is shown. */
  async function findMissing({ parts: all }: InstalledPack): Promise<ReadonlySet<string>> {
    const missing = new Set<string>()
    for (const { text, catalogue, images } of all) {
      for (const name of [text, catalogue]) if (!(await blobs.isWhole(name))) missing.add(name)
      for (const name of images) if (!(await blobs.has(name))) missing.add(name)
    }
    return missing
  }

  async function waiting(): Promise<readonly WaitingPack[]> {
    await packs()
    const ids = [...store.records('packs').keys()]
    return ids.flatMap((id) => {
      const { record, missing } = loaded.get(id) ?? { missing: 0 }
      return record === undefined || missing === 0
        ? []
        : [{ id, title: record.manifest.title, files: missing }]
    })
  }

  async function lookAgain(): Promise<readonly WaitingPack[]> {
    const before = await waiting()
    for (const { id } of before) {
      const record = loaded.get(id)?.record
      loaded.delete(id)
      // What could not be read before is read anew.
      for (const { catalogue } of record?.parts ?? []) parts.delete(catalogue)
    }
    const still = new Set((await waiting()).map(({ id }) => id))
    return before.filter(({ id }) => !still.has(id))
  }

  async function packs(): Promise<readonly LoadedPack[]> {
    const records = [...store.records('packs').values()].sort(
      (a, b) => compareText(a.importedAt, b.importedAt) || compareText(a.id, b.id),
    )
    const all = await Promise.all(records.map(load))
    if (all.length !== indexed.length || all.some((pack, at) => pack !== indexed[at])) {
      byId = new Map(all.flatMap((pack) => [...(pack?.items ?? [])]))
      indexed = all
    }
    return all.filter((pack) => pack !== null)
  }

  async function readItem({ text, offset, length }: PlacedItem): Promise<Item | null> {
    try {
      const bytes = await blobs.readPart(text, offset, length)
      return withTag(JSON.parse(Buffer.from(bytes).toString('utf8')) as Item)
    } catch {
      // The blob is gone or damaged; the item cannot be shown, and everything said about it is kept.
      return null
    }
  }

  function withTag<T extends { readonly id: string; readonly levels: Item['levels'] }>(thing: T): T {
    const tag: TaggedItem | undefined = store.records('tagged').get(thing.id)
    return tag === undefined ? thing : { ...thing, levels: tag.levels }
  }

  return {
    packs,
    waiting,
    lookAgain,
    async item(id) {
      await packs()
      const place = byId.get(id)
      return place === undefined ? null : readItem(place)
    },
    summary(id) {
      const place = byId.get(id)
      return place === undefined ? undefined : withTag(place.summary)
    },
    versions: () => new Map([...byId].map(([id, { summary }]) => [id, summary.version])),
    async read(ids) {
      await packs()
      const items: Item[] = []
      for (const id of ids) {
        const place = byId.get(id)
        const item = place === undefined ? null : await readItem(place)
        if (item !== null) items.push(item)
      }
      return items
    },
  }
}

interface Loaded {
  readonly record: InstalledPack
  /** Null while a text or a catalogue is missing. */
  readonly pack: LoadedPack | null
  /** How many files are missing. */
  readonly missing: number
}

/** Lays the parts of a pack over each other, the later ones on top. */
function join(record: InstalledPack, catalogues: readonly PartCatalogue[]): LoadedPack {
  const items = new Map<string, PlacedItem>()
  catalogues.forEach(({ summaries, places }, at) => {
    const text = record.parts[at]?.text ?? ''
    summaries.forEach((summary, index) => {
      const [offset = 0, length = 0] = places[index] ?? []
      items.set(summary.id, { summary, text, offset, length })
    })
  })
  const last = catalogues[catalogues.length - 1]
  return {
    record,
    items,
    asked: last?.asked ?? { items: {}, contrasts: {}, glossary: {}, lists: {} },
    catalogue: {
      manifest: record.manifest,
      topics: last?.topics ?? [],
      contrasts: last?.contrasts ?? [],
      glossary: last?.glossary ?? [],
      lists: last?.lists ?? [],
    },
  }
}

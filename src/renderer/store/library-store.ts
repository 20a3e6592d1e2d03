import { create } from 'zustand'
import type { HelpCatalogue } from '../../shared/content/help-pack'
import type { Item, ItemSummary } from '../../shared/content/item'
import type { Catalogue, GlossaryTerm, StarterList, Topic } from '../../shared/content/pack'
import type { Contrast } from '../../shared/contrasts/contrast'
import type { WaitingPack } from '../../shared/content/waiting-pack'
import { unpack } from '../../shared/ipc/packed'
import type { TaggedItem } from '../../shared/store/collections'
import { api, listen } from '../api'

/** The library as lists need it. Item text is fetched one item at a time. */
export interface LibraryState {
  readonly loaded: boolean
  /** Whether imported packs, which come later, may be missing: until they have come nobody knows how many things there are. */
  readonly counting: boolean
  readonly catalogues: readonly Catalogue[]
  readonly summaries: readonly ItemSummary[]
  readonly byId: ReadonlyMap<string, ItemSummary>
  readonly topics: ReadonlyMap<string, Topic>
  readonly contrasts: readonly Contrast[]
  readonly glossary: readonly GlossaryTerm[]
  readonly starterLists: readonly StarterList[]
  /** Imported packs that wait for files which another machine has. */
  readonly waiting: readonly WaitingPack[]
}

/** The library of this window. */
export const useLibrary = create<LibraryState>(() => ({
  loaded: false,
  counting: new URLSearchParams(window.location.search).has('counting'),
  catalogues: [],
  summaries: [],
  byId: new Map(),
  topics: new Map(),
  contrasts: [],
  glossary: [],
  starterLists: [],
  waiting: [],
}))

/** Loads the bundled catalogue; whatever packs the user has imported follow when the main process has read them. */
export async function loadLibrary(): Promise<void> {
  const response = await fetch('/library/catalogue.json')
  // Written by our own build and served from it.
  bundled = (await response.json()) as Catalogue
  setCatalogues([bundled])
  void loadImported()
}

/** Keeps the library in step with imports and with the levels that the user sets. Called once, when the window starts. */
export function followLibrary(): void {
  listen('records.changed', (changed) => {
    for (const id of changed.tagged ?? []) cache.delete(id)
    if (changed.packs !== undefined) {
      cache.clear()
      void loadImported()
    } else if (changed.tagged !== undefined) void loadTags()
  })
}

let bundled: Catalogue | null = null
/** The imported packs as they say of themselves, without the levels that the user set. */
let imported: readonly Catalogue[] = []
let levelsSet: ReadonlyMap<string, ItemSummary['levels']> = new Map()
/** Counts the loads, so that one that was overtaken is dropped. */
let loads = 0

/** Items come in pieces, so that no piece keeps the window from painting. */
const piece = 1_000

async function loadImported(): Promise<void> {
  loads += 1
  const load = loads
  const tags = fetchTags()
  const [packs, waiting] = await Promise.all([api.library.imported(), api.library.waiting()])
  if (load === loads) useLibrary.setState({ waiting })
  if (packs.length === 0 && imported.length === 0) {
    useLibrary.setState({ counting: false })
    return
  }
  levelsSet = await tags
  const catalogues: Catalogue[] = []
  for (const { items, ...pack } of packs) {
    const summaries: ItemSummary[] = []
    for (let offset = 0; offset < items && load === loads; offset += piece) {
      const wanted = { packId: pack.manifest.id, offset, limit: piece }
      summaries.push(...unpack(await api.library.importedItems(wanted)))
    }
    catalogues.push({ ...pack, summaries })
  }
  if (load !== loads) return
  imported = catalogues
  showAll()
  useLibrary.setState({ counting: false })
}

async function loadTags(): Promise<void> {
  levelsSet = await fetchTags()
  showAll()
}

async function fetchTags(): Promise<ReadonlyMap<string, ItemSummary['levels']>> {
  const tagged = await api.records.all({ collection: 'tagged' })
  // The call gives records of the collection that was asked for.
  return new Map((tagged as readonly TaggedItem[]).map(({ id, levels }) => [id, levels]))
}

function showAll(): void {
  const shown = imported.map((catalogue) => ({
    ...catalogue,
    summaries: catalogue.summaries.map((summary) => {
      const levels = levelsSet.get(summary.id)
      return levels === undefined ? summary : { ...summary, levels }
    }),
  }))
  setCatalogues(bundled === null ? shown : [bundled, ...shown])
}

function setCatalogues(catalogues: readonly Catalogue[]): void {
  const summaries = catalogues.flatMap((catalogue) => catalogue.summaries)
  useLibrary.setState({
    loaded: true,
    catalogues,
    summaries,
    byId: new Map(summaries.map((summary) => [summary.id, summary])),
    topics: new Map(catalogues.flatMap((catalogue) => catalogue.topics).map((topic) => [topic.id, topic])),
    contrasts: catalogues.flatMap((catalogue) => catalogue.contrasts),
    glossary: catalogues.flatMap((catalogue) => catalogue.glossary),
    starterLists: catalogues.flatMap((catalogue) => catalogue.lists),
  })
}

let help: Promise<readonly ItemSummary[]> | undefined

/** The pages of the help in their order; fetched when they are first wanted. */
export function fetchHelp(): Promise<readonly ItemSummary[]> {
  // Written by our own build and served from it.
  help ??= fetch('/library/help.json')
    .then((response) => response.json() as Promise<HelpCatalogue>)
    .then(({ summaries }) => summaries)
  return help
}

const cache = new Map<string, Promise<Item | null>>()

/** Fetches an item with its text; the last twenty stay at hand. */
export function fetchItem(id: string): Promise<Item | null> {
  const known = cache.get(id)
  if (known !== undefined) return known
  const item = api.library.item({ id })
  cache.set(id, item)
  const oldest = cache.keys().next().value
  if (cache.size > 20 && oldest !== undefined) cache.delete(oldest)
  return item
}

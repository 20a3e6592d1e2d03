import { create } from 'zustand'
import type { HelpCatalogue } from '../../shared/content/help-pack'
import type { Item, ItemSummary } from '../../shared/content/item'
import type { Catalogue, GlossaryTerm, StarterList, Topic } from '../../shared/content/pack'
import type { Contrast } from '../../shared/contrasts/contrast'
import { api } from '../api'

/** The library as lists need it. Item text is fetched one item at a time. */
export interface LibraryState {
  readonly loaded: boolean
  readonly catalogues: readonly Catalogue[]
  readonly summaries: readonly ItemSummary[]
  readonly byId: ReadonlyMap<string, ItemSummary>
  readonly topics: ReadonlyMap<string, Topic>
  readonly contrasts: readonly Contrast[]
  readonly glossary: readonly GlossaryTerm[]
  readonly starterLists: readonly StarterList[]
}

/** The library of this window. */
export const useLibrary = create<LibraryState>(() => ({
  loaded: false,
  catalogues: [],
  summaries: [],
  byId: new Map(),
  topics: new Map(),
  contrasts: [],
  glossary: [],
  starterLists: [],
}))

/** Loads the bundled catalogue; whatever packs the user has imported follow when the main process has read them. */
export async function loadLibrary(): Promise<void> {
  const response = await fetch('/library/catalogue.json')
  // Written by our own build and served from it.
  const bundled = (await response.json()) as Catalogue
  setCatalogues([bundled])
  void addImported(bundled)
}

async function addImported(bundled: Catalogue): Promise<void> {
  const imported = await api.library.imported()
  if (imported.length > 0) setCatalogues([bundled, ...imported])
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

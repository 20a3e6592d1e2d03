import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nothingAsked } from '../../src/shared/content/pack'
import type { Catalogue } from '../../src/shared/content/pack'
import type { Item } from '../../src/shared/content/item'
import { summariseItem } from '../../src/shared/content/summarise-item'
import { bundleWorker } from './bundle-worker'

/** A folder with a built worker and a small built library. */
export interface SearchWorld {
  readonly folder: string
  readonly contentFolder: string
  readonly cacheFolder: string
  readonly workerPath: string
  remove(): Promise<void>
}

/** Builds the real worker and writes a library of two items, without a segment. */
export async function createSearchWorld(): Promise<SearchWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'))
  const contentFolder = join(folder, 'content')
  const workerPath = join(folder, 'search-worker.js')
  await mkdir(join(contentFolder, 'items'), { recursive: true })
  await bundleWorker('src/main/search/search-worker.ts', workerPath)
  for (const item of items)
    await writeFile(join(contentFolder, 'items', `${item.id}.json`), JSON.stringify(item))
  await writeFile(join(contentFolder, 'catalogue.json'), JSON.stringify(catalogue))
  await writeFile(join(contentFolder, 'asked.json'), JSON.stringify(nothingAsked))
  return {
    folder,
    contentFolder,
    cacheFolder: join(folder, 'cache'),
    workerPath,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

const items: readonly Item[] = [
  essayOf('one-habit', 'Start with one habit', 'Change a small habit in one team.'),
  essayOf('value-chain', 'Redesign the chain', 'Service and product share one flow.'),
]

const catalogue: Catalogue = {
  manifest: {
    id: 'levelwise',
    title: 'Levelwise',
    version: '1.0.0',
    language: 'en',
    licence: 'MIT',
    author: 'A',
    description: 'D',
  },
  topics: [{ id: 'habits', title: 'Small habits', summary: '' }],
  summaries: items.map(summariseItem),
  contrasts: [],
  glossary: [
    {
      id: 'silo',
      term: 'Silo',
      definition: 'A part that looks inward.',
      alsoCalled: ['island'],
      levels: [2],
      essays: [],
    },
  ],
  lists: [],
}

function essayOf(id: string, title: string, text: string): Item {
  return {
    id,
    kind: 'essay',
    packId: 'levelwise',
    title,
    levels: [1],
    topic: 'habits',
    tags: [],
    version: `v-${id}`,
    blocks: [{ id: `${id}-1`, kind: 'paragraph', text, spans: [] }],
    minutes: 1,
    summary: 'A summary',
    forWhom: 'Anyone',
    notForWhom: 'Nobody',
    cue: '',
    sources: [],
  }
}

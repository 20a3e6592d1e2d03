import type { PackManifest } from '../../shared/content/pack'
import type { ItemSummary } from '../../shared/content/item'
import { planImport, redirectsOf } from '../../shared/import/plan-import'
import type { PlanRow, WhatIsThere } from '../../shared/import/plan-import'
import { redirectRecords } from '../../shared/import/redirect-records'
import { createWorkIndex } from '../../shared/import/work-index'
import type { ImportFormat } from '../../shared/import/import-format'
import type { ImportOverview, PackChange } from '../../shared/ipc/calls/import-calls'
import type { Collections } from '../../shared/store/collections'
import type { ImportPorts } from './import-ports'
import type { Staged, StagedPack } from './import-protocol'
import type { PlannedImport } from './import-session'

/** What would be done with what was read, row by row. `anyway` holds the ids of works that are added though they are there. */
export async function planStaged(
  { staged, format, staging, now }: Pick<PlannedImport, 'staged' | 'format' | 'staging' | 'now'>,
  anyway: ReadonlySet<string>,
  ports: ImportPorts,
): Promise<PlannedImport> {
  const packs = await ports.library.packs()
  const there: WhatIsThere = {
    bundledPacks: ports.bundledPacks,
    item: (id) => ports.bundled(id) ?? findOwn(packs, id),
    works: createWorkIndex(allSummaries(packs, ports)),
    itemsOf: (packId) => [...(packs.find(({ record }) => record.id === packId)?.items.keys() ?? [])],
    record: (collection, id) =>
      // A map by collection name holds records of that collection.
      ports.store.records(collection).get(id) as Collections[typeof collection] | undefined,
  }
  const planned = staged.packs.map((pack) => ({
    manifest: manifestOf(pack, format, ports),
    whole: pack.pack?.whole === true,
    items: pack.items,
  }))
  const rows = planImport(planned, staged.records, there, { anyway, now })
  const records = redirectRecords(staged.records, redirectsOf(rows))
  return { staged, format, staging, rows, records, anyway, now }
}

type Packs = Awaited<ReturnType<ImportPorts['library']['packs']>>

function* allSummaries(packs: Packs, ports: ImportPorts): Iterable<ItemSummary> {
  yield* ports.bundledItems()
  for (const { items } of packs) for (const { summary } of items.values()) yield summary
}

/** As the item says of itself: the version decides, not the level that the user gave it. */
function findOwn(packs: Packs, id: string): ReturnType<WhatIsThere['item']> {
  for (const { items } of packs) {
    const found = items.get(id)
    if (found !== undefined) return found.summary
  }
  return undefined
}

/** The manifest of a pack; the pack of a format is named in the user's language. */
export function manifestOf(
  { pack, packId }: StagedPack,
  format: ImportFormat,
  ports: Pick<ImportPorts, 'words'>,
): PackManifest {
  if (pack !== null) return pack.manifest
  return {
    id: packId,
    title: ports.words(`packTitles.${format}`),
    version: '',
    language: '',
    licence: '',
    author: '',
    description: '',
  }
}

/** A plan in numbers. */
export function overviewOf(
  rows: readonly PlanRow[],
  staged: Staged,
  packs: readonly PackChange[],
): ImportOverview {
  const count = (action: PlanRow['action']): number => rows.filter((row) => row.action === action).length
  return {
    add: count('add'),
    merge: count('merge'),
    remove: count('remove'),
    skip: count('skip'),
    leftOut: staged.leftOutCount,
    sameWork: rows.filter(({ same }) => same !== undefined).length,
    sameSkipped: rows.filter(({ why }) => why === 'same-work').length,
    packs,
  }
}

/** The packs of an import beside what is there. */
export function packChanges(staged: Staged, format: ImportFormat, ports: ImportPorts): readonly PackChange[] {
  return staged.packs.map((pack) => {
    const { id, title, version } = manifestOf(pack, format, ports)
    const before = ports.store.records('packs').get(id)
    return { id, title, before: before === undefined ? null : before.manifest.version, after: version }
  })
}

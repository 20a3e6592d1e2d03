import type { PackManifest } from '../../shared/content/pack'
import { planImport } from '../../shared/import/plan-import'
import type { PlanRow, WhatIsThere } from '../../shared/import/plan-import'
import type { ImportFormat } from '../../shared/import/import-format'
import type { ImportOverview, PackChange } from '../../shared/ipc/calls/import-calls'
import type { Collections } from '../../shared/store/collections'
import type { ImportPorts } from './import-ports'
import type { Staged, StagedPack } from './import-protocol'

/** What would be done with what was read, row by row. */
export async function planStaged(
  staged: Staged,
  format: ImportFormat,
  ports: ImportPorts,
): Promise<readonly PlanRow[]> {
  const packs = await ports.library.packs()
  const there: WhatIsThere = {
    bundledPacks: ports.bundledPacks,
    item: (id) => ports.bundled(id) ?? findOwn(packs, id),
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
  return planImport(planned, staged.records, there)
}

type Packs = Awaited<ReturnType<ImportPorts['library']['packs']>>

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

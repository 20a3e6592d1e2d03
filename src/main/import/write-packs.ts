import { join } from 'node:path'
import type { PackManifest } from '../../shared/content/pack'
import { nothingAsked } from '../../shared/content/pack'
import type { PlanRow } from '../../shared/import/plan-import'
import type { InstalledPack, PackPart } from '../../shared/store/collections'
import type { PartCatalogue } from '../library/part-catalogue'
import type { ImportPorts } from './import-ports'
import type { PlannedImport } from './import-session'
import type { StagedItem, StagedPack } from './import-protocol'
import { redirectSources } from './redirect-sources'
import { textName } from './stage-import'

/** Keeps the files of an import as blobs, and gives the pack records that will name them. Nothing is visible yet. */
export async function writePacks(
  planned: PlannedImport,
  ports: ImportPorts,
  manifestOf: (pack: StagedPack) => PackManifest,
): Promise<readonly InstalledPack[]> {
  const { staging, rows } = planned
  const staged = await redirectSources(planned)
  const changes = staged.packs.flatMap((pack) => findChange(pack, rows, ports, manifestOf) ?? [])
  if (changes.length === 0 || staged.textSha256 === null) return []
  await ports.blobs.adopt(join(staging, textName), staged.textSha256)
  for (const image of staged.images) await ports.blobs.adopt(join(staging, image), image)
  const records: InstalledPack[] = []
  for (const change of changes) records.push(await writePack(change, staged.textSha256, staged.images, ports))
  return records
}

interface PackChangeToWrite {
  readonly staged: StagedPack
  readonly manifest: PackManifest
  readonly items: readonly StagedItem[]
  readonly before: InstalledPack | undefined
}

function findChange(
  staged: StagedPack,
  rows: readonly PlanRow[],
  ports: ImportPorts,
  manifestOf: (pack: StagedPack) => PackManifest,
): PackChangeToWrite | undefined {
  const before = ports.store.records('packs').get(staged.packId)
  const manifest = manifestOf(staged)
  const byId = new Map(rows.filter(({ why }) => why !== 'twice').map((row) => [row.id, row]))
  const whole = staged.pack?.whole === true
  const items: StagedItem[] = []
  const taken = new Set<string>()
  for (const item of staged.items) {
    const row = byId.get(item.summary.id)
    const takes = row?.action === 'add' || row?.action === 'merge' || (whole && row?.why === 'same')
    if (!takes || taken.has(item.summary.id)) continue
    taken.add(item.summary.id)
    items.push(item)
  }
  const changes = items.some(({ summary }) => byId.get(summary.id)?.action !== 'skip')
  const loses = whole && rows.some(({ action }) => action === 'remove')
  const renamed = whole && before !== undefined && before.manifest.version !== manifest.version
  return changes || loses || renamed ? { staged, manifest, items, before } : undefined
}

async function writePack(
  { staged, manifest, items, before }: PackChangeToWrite,
  text: string,
  images: readonly string[],
  ports: ImportPorts,
): Promise<InstalledPack> {
  const { pack } = staged
  const catalogue: PartCatalogue = {
    summaries: items.map(({ summary }) => summary),
    places: items.map(({ offset, length }) => [offset, length] as const),
    topics: pack?.topics ?? [],
    contrasts: pack?.contrasts ?? [],
    glossary: pack?.glossary ?? [],
    lists: pack?.lists ?? [],
    asked: pack?.asked ?? nothingAsked,
  }
  const part: PackPart = {
    text,
    catalogue: await ports.blobs.write(Buffer.from(JSON.stringify(catalogue), 'utf8')),
    items: items.length,
    images,
  }
  const parts = pack?.whole === true ? [part] : [...(before?.parts ?? []), part]
  return {
    id: staged.packId,
    manifest,
    parts,
    items: parts.length === 1 ? part.items : await countItems(staged.packId, items, ports),
    importedAt: before?.importedAt ?? ports.now(),
  }
}

async function countItems(packId: string, added: readonly StagedItem[], ports: ImportPorts): Promise<number> {
  const pack = (await ports.library.packs()).find(({ record }) => record.id === packId)
  return new Set([...(pack?.items.keys() ?? []), ...added.map(({ summary }) => summary.id)]).size
}

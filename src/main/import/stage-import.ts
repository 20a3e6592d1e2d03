import { findImageType } from '../../shared/content/image-type'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isId } from '../../shared/base/id'
import type { Item } from '../../shared/content/item'
import { versionOf } from '../../shared/content/item-version'
import { summariseItem } from '../../shared/content/summarise-item'
import type { Found, FoundPack, FoundRecord } from '../../shared/import/found'
import { defaultPackId } from '../../shared/import/import-format'
import type { ImportFile } from '../../shared/import/import-file'
import type { Importer, ImportOptions } from '../../shared/import/importer'
import type { LeftOut } from '../../shared/import/left-out'
import { LeftOutError } from '../../shared/import/left-out'
import { findRecordRefusal } from '../../shared/store/check-record'
import type { Staged, StagedItem } from './import-protocol'
import { refuse } from './refused-error'
import { createStagedText } from './staged-text'
import type { StagedText } from './staged-text'

/** The staged file that holds the items. */
export const textName = 'items.jsonl'
/** Limits of one import. */
export const stageLimits = { items: 20_000, records: 100_000, leftOut: 20_000, images: 2_000 } as const

/** Runs an importer over files and puts what it finds into the staging folder. `onFile` is called for each file that is read. */
export function stageImport(
  importer: Importer,
  files: readonly ImportFile[],
  options: ImportOptions,
  staging: string,
  onFile: () => void,
): Staged {
  const stage = createStage(staging, defaultPackId(importer.format))
  const watched = files.map((file) => watch(file, onFile))
  const found = importer.read(watched, options)[Symbol.iterator]()
  for (;;) {
    try {
      const next = found.next()
      if (next.done === true) break
      stage.take(next.value)
    } catch (error) {
      // An importer that lets the error of a file through has ended; what it found before that stays.
      if (!(error instanceof LeftOutError)) throw error
      stage.take({ kind: 'left-out', ...error.leftOut })
      break
    }
  }
  return stage.end()
}

function watch(file: ImportFile, onFile: () => void): ImportFile {
  let seen = false
  return {
    path: file.path,
    size: file.size,
    get bytes() {
      if (!seen) onFile()
      seen = true
      return file.bytes
    },
  }
}

interface Stage {
  take(found: Found): void
  end(): Staged
}

function createStage(staging: string, ownPackId: string): Stage {
  const packs = new Map<string, { readonly pack: FoundPack | null; readonly items: StagedItem[] }>()
  const records: FoundRecord[] = []
  const leftOut: LeftOut[] = []
  const images = new Map<string, string>()
  let leftOutCount = 0
  let items = 0
  let text: StagedText | undefined

  function leaveOut(what: LeftOut): void {
    leftOutCount += 1
    if (leftOut.length < stageLimits.leftOut) leftOut.push(what)
  }

  function addItem(found: Item, path: string): void {
    if (!isId(found.id)) {
      leaveOut({ path: path === '' ? found.id.slice(0, 80) : path, why: 'id' })
      return
    }
    items += 1
    if (items > stageLimits.items) throw refuse('import-too-many-items', { limit: stageLimits.items })
    const packId = packs.has(found.packId) ? found.packId : ownPackId
    const item = { ...withImages(found, images), packId }
    text ??= createStagedText(join(staging, textName))
    const pack = packs.get(packId) ?? { pack: null, items: [] }
    packs.set(packId, pack)
    pack.items.push({ summary: summariseItem(item), path, ...text.add(JSON.stringify(item)) })
  }

  function addRecord(found: FoundRecord): void {
    if (records.length >= stageLimits.records)
      throw refuse('import-too-many-items', { limit: stageLimits.records })
    const refusal = findRecordRefusal(found.collection, found.record)
    if (refusal === undefined) records.push(found)
    else leaveOut({ path: found.record.id.slice(0, 80), why: 'record', details: { field: refusal.field } })
  }

  function addImage(path: string, bytes: Uint8Array): void {
    const kind = findImageType(bytes)
    if (kind === undefined || images.size >= stageLimits.images) {
      leaveOut({ path, why: kind === undefined ? 'no-image' : 'too-many-images' })
      return
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    images.set(path, `${sha256}.${kind}`)
    writeFileSync(join(staging, sha256), bytes, { mode: 0o600 })
  }

  return {
    take(found) {
      switch (found.kind) {
        case 'pack':
          packs.set(found.manifest.id, { pack: toPack(found), items: [] })
          return
        case 'item':
          return addItem(found.item, found.path)
        case 'record':
          return addRecord(toRecord(found))
        case 'attachment':
          return addImage(found.path, found.bytes)
        case 'left-out':
          return leaveOut(toLeftOut(found))
      }
    },
    end() {
      const written = text?.end()
      return {
        packs: [...packs].map(([packId, { pack, items: staged }]) => ({ packId, pack, items: staged })),
        records,
        leftOut,
        leftOutCount,
        textSha256: written?.sha256 ?? null,
        textBytes: written?.bytes ?? 0,
        images: [...new Set([...images.values()].map((name) => name.slice(0, 64)))],
      }
    },
  }
}

/** Image spans name the stored file; one that was not stored, and is no address either, loses its target. */
function withImages(item: Item, images: ReadonlyMap<string, string>): Item {
  if (!item.blocks.some(({ spans }) => spans.some(({ kind }) => kind === 'image'))) return item
  const blocks = item.blocks.map((block) => ({
    ...block,
    spans: block.spans.map((span) => {
      if (span.kind !== 'image') return span
      const { target, ...rest } = span
      const stored = images.get(target ?? '') ?? (/^https?:/.test(target ?? '') ? target : undefined)
      return stored === undefined ? rest : { ...rest, target: stored }
    }),
  }))
  // The same name may stand for another picture next time; the version tells.
  const shown = blocks.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'image'))
  return { ...item, blocks, version: versionOf({ version: item.version, images: shown }) }
}

function toPack({ kind: _kind, ...pack }: Extract<Found, { kind: 'pack' }>): FoundPack {
  return pack
}

function toRecord(found: Extract<Found, { kind: 'record' }>): FoundRecord {
  const { kind: _kind, ...record } = found
  return record
}

function toLeftOut({ kind: _kind, ...rest }: Extract<Found, { kind: 'left-out' }>): LeftOut {
  return rest
}

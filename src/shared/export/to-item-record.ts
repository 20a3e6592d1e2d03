import { isDay } from '../base/day'
import type { CslRecord } from '../content/csl-record'
import type { Item } from '../content/item'
import type { PackManifest } from '../content/pack'

/**
 * The bibliographic record of an item: a source has its own; an essay or an advice card is cited as a document of its
 * pack, so that reference managers can hold it too.
 */
export function toItemRecord(item: Item, pack: PackManifest | undefined): CslRecord {
  if (item.kind === 'source') return item.record
  const record: CslRecord = {
    id: item.id,
    type: item.kind === 'essay' ? 'chapter' : 'document',
    title: item.title,
  }
  if (pack === undefined) return record
  return {
    ...record,
    ...(pack.author === '' ? {} : { author: [{ literal: pack.author }] }),
    'container-title': pack.title,
    // The packs of imported folders have the day of the import for a version, which citation styles would count as an edition.
    ...(pack.version === '' || isDay(pack.version) ? {} : { edition: pack.version }),
    ...(pack.language === '' ? {} : { language: pack.language }),
  }
}

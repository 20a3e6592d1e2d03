import type { ItemSummary } from '../content/item'
import type { PackManifest } from '../content/pack'
import type { Collections } from '../store/collections'
import type { FoundRecord, ImportedCollection } from './found'
import { redirectRecords } from './redirect-records'
import type { Redirects } from './redirect-records'
import { createWorkIndex } from './work-index'
import type { WorkIndex } from './work-index'

/** What will happen to one thing. */
export type PlanAction = 'add' | 'merge' | 'remove' | 'skip'

/** One row of a plan: a thing that was found, what will happen to it, and why. */
export interface PlanRow {
  /** The item's or record's id. */
  readonly id: string
  readonly kind: ItemSummary['kind'] | ImportedCollection
  readonly title: string
  /** The file it came from; empty where there is none. */
  readonly path: string
  readonly action: PlanAction
  /** A key of the catalogue under `import.reasons.`. */
  readonly why: PlanReason
  /** The item that is the same work, where there is one. */
  readonly same?: SameWork
}

/** An item that is there already, in which one that was found is met again. */
export interface SameWork {
  readonly id: string
  readonly packId: string
}

/** Why a thing is added, merged, removed or skipped. */
export type PlanReason =
  | 'new'
  | 'changed'
  | 'newer'
  | 'same'
  | 'older'
  | 'bundled'
  | 'id-taken'
  | 'twice'
  | 'item-unknown'
  | 'gone'
  | 'same-work'
  | 'anyway'

/** A pack that was found, with what lists show of its items. */
export interface PlannedPack {
  readonly manifest: PackManifest
  readonly whole: boolean
  readonly items: readonly { readonly summary: ItemSummary; readonly path: string }[]
}

/** What is there already. */
export interface WhatIsThere {
  /** Items by id, bundled ones among them. */
  item(id: string): ItemSummary | undefined
  /** The ids of the items of a pack, of an earlier import of it. */
  itemsOf(packId: string): readonly string[]
  record<C extends ImportedCollection>(collection: C, id: string): Collections[C] | undefined
  /** The sources of all packs, by what makes them the same work. */
  readonly works: Pick<WorkIndex, 'find'>
  /** The ids of the packs that come with the app and cannot be changed. */
  readonly bundledPacks: ReadonlySet<string>
}

/** What the user wants otherwise, and when what was found was read. */
export interface PlanChoices {
  /** Ids of sources that are added though the same work is there. */
  readonly anyway: ReadonlySet<string>
  /** ISO time of the reading. A record of this very time has no date of its own, and so is never newer than another. */
  readonly now: string
}

/**
 * Says what an import would do, thing by thing, without doing it. An item of another pack keeps its place: ids belong to
 * who came first. A record that is there gives way only to a newer one. A loose source that is there as another item (from
 * another format, or bundled) is skipped, and what names it names the other one; `anyway` holds the ids of those that the
 * user wants all the same. A whole pack keeps its own sources, because its texts cite them.
 */
export function planImport(
  packs: readonly PlannedPack[],
  found: readonly FoundRecord[],
  there: WhatIsThere,
  { anyway, now }: PlanChoices,
): readonly PlanRow[] {
  const seen = new Set<string>()
  const rows: PlanRow[] = []
  const here = createWorkIndex()
  const works: Pick<WorkIndex, 'find'> = {
    find: (summary) => there.works.find(summary) ?? here.find(summary),
  }
  for (const pack of packs) {
    for (const { summary, path } of pack.items) {
      const decision = planItem(summary, seen.has(summary.id), there)
      const planned = decision.why === 'new' && !pack.whole ? planWork(summary, works, anyway) : decision
      if (planned.action === 'add') here.add(summary)
      rows.push({ ...rowOf(summary, path), ...planned })
      seen.add(summary.id)
    }
    if (pack.whole) rows.push(...findGone(pack, there))
  }
  const records = redirectRecords(found, redirectsOf(rows))
  const known = (id: string): boolean => seen.has(id) || there.item(id) !== undefined
  const recordsSeen = new Set<string>()
  for (const found of records) {
    const key = `${found.collection} ${found.record.id}`
    const decision = recordsSeen.has(key) ? skip('twice') : planRecord(found, there, { known, now })
    recordsSeen.add(key)
    const { id } = found.record
    rows.push({ id, kind: found.collection, title: titleOf(found), path: '', ...decision })
  }
  return rows
}

/** Where what names an item that is skipped as a work that is there already has to lead. */
export function redirectsOf(rows: readonly PlanRow[]): Redirects {
  return new Map(
    rows.flatMap(({ id, why, same }) => (why === 'same-work' && same !== undefined ? [[id, same.id]] : [])),
  )
}

type Decision = Pick<PlanRow, 'action' | 'why' | 'same'>

function planWork(
  summary: ItemSummary,
  works: Pick<WorkIndex, 'find'>,
  anyway: ReadonlySet<string>,
): Decision {
  const found = works.find(summary)
  if (found === undefined) return { action: 'add', why: 'new' }
  const same: SameWork = { id: found.id, packId: found.packId }
  return anyway.has(summary.id)
    ? { action: 'add', why: 'anyway', same }
    : { action: 'skip', why: 'same-work', same }
}

function planItem(summary: ItemSummary, twice: boolean, there: WhatIsThere): Decision {
  if (twice) return skip('twice')
  if (there.bundledPacks.has(summary.packId)) return skip('bundled')
  const before = there.item(summary.id)
  if (before === undefined) return { action: 'add', why: 'new' }
  if (there.bundledPacks.has(before.packId)) return skip('bundled')
  if (before.packId !== summary.packId) return skip('id-taken')
  return before.version === summary.version ? skip('same') : { action: 'merge', why: 'changed' }
}

function planRecord(
  found: FoundRecord,
  there: WhatIsThere,
  { known, now }: { readonly known: (itemId: string) => boolean; readonly now: string },
): Decision {
  const before = there.record(found.collection, found.record.id)
  if (found.collection === 'annotations' && !known(found.record.itemId)) return skip('item-unknown')
  if (before === undefined) return { action: 'add', why: 'new' }
  if (JSON.stringify(before) === JSON.stringify(found.record)) return skip('same')
  if (found.collection === 'log') return planLogEntry(before as Collections['log'], found.record)
  const date = dateOf(found.record)
  if (date === dateOf(before)) return skip('same')
  return date !== now && date > dateOf(before) ? { action: 'merge', why: 'newer' } : skip('older')
}

/** A log entry is frozen: it may only grow, so another text under the same id is never taken. */
function planLogEntry(before: Collections['log'], found: Collections['log']): Decision {
  const { appended: had, ...frozen } = before
  const { appended: has, ...foundFrozen } = found
  const grows =
    JSON.stringify(frozen) === JSON.stringify(foundFrozen) &&
    JSON.stringify(has.slice(0, had.length)) === JSON.stringify(had)
  return grows ? { action: 'merge', why: 'newer' } : skip('older')
}

function findGone({ manifest, items }: PlannedPack, there: WhatIsThere): readonly PlanRow[] {
  const found = new Set(items.map(({ summary }) => summary.id))
  return there.itemsOf(manifest.id).flatMap((id) => {
    const summary = found.has(id) ? undefined : there.item(id)
    return summary === undefined ? [] : [{ ...rowOf(summary, ''), action: 'remove', why: 'gone' } as const]
  })
}

function rowOf({ id, kind, title }: ItemSummary, path: string): Omit<PlanRow, 'action' | 'why'> {
  return { id, kind, title, path }
}

function skip(why: PlanReason): Decision {
  return { action: 'skip', why }
}

/** When a record was last touched, as ISO time; records without a time are as old as can be. */
function dateOf(record: object): string {
  const { updatedAt, at, createdAt } = record as Readonly<Record<string, unknown>>
  return [updatedAt, at, createdAt].find((time) => typeof time === 'string') ?? ''
}

/** The words by which a record is recognised. */
function titleOf({ collection, record }: FoundRecord): string {
  if (collection === 'annotations') return record.anchor.quote.slice(0, 160)
  if (collection === 'log') return record.subject.title
  return nameOf(record) ?? record.id
}

function nameOf(record: object): string | undefined {
  const fields = record as Readonly<Record<string, unknown>>
  const names = [fields['title'], fields['words'], fields['name'], fields['query']]
  return names.find((text): text is string => typeof text === 'string' && text !== '')
}

import { compareText } from '../base/compare-text'
import type { ItemSummary } from '../content/item'
import { effectiveVerdict } from '../fit-check/effective-verdict'
import { verdicts } from '../fit-check/log-entry'
import type { LogEntry, Verdict } from '../fit-check/log-entry'
import { countKey, createLevelCounts } from '../levels/presumed-level'
import type { GrowingLevelCounts, LevelCounts } from '../levels/presumed-level'
import { toAdviserKey } from './adviser-key'
import { resolveMerge } from './adviser-merge'
import type { AdviserMerges } from './adviser-merge'

/** What is known of one adviser, or of one source, from the library and the log. */
export interface AdviserSummary {
  readonly kind: 'adviser' | 'source'
  /** Key of the name for an adviser, item id for a source. */
  readonly key: string
  readonly name: string
  /** Other spellings that were met, in the order in which they were met. */
  readonly alsoCalled: readonly string[]
  /** Levels of the items, and of what was pasted; an item with two levels counts for both. */
  readonly levels: LevelCounts
  readonly itemIds: readonly string[]
  readonly entryIds: readonly string[]
  /** My verdicts, my own where I overruled. */
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** ISO time of the latest check, or null. */
  readonly lastMet: string | null
}

interface Growing {
  readonly kind: AdviserSummary['kind']
  readonly key: string
  readonly name: string
  readonly names: Set<string>
  readonly levels: GrowingLevelCounts
  readonly itemIds: Set<string>
  readonly entryIds: string[]
  readonly verdicts: Record<Verdict, number>
  lastMet: string | null
}

/**
 * Advisers and sources, those with most items and checks first. An adviser met only in pasted advice is among them. A
 * source counts its own record and every item that cites it.
 */
export function summariseAdvisers(
  items: readonly ItemSummary[],
  entries: readonly LogEntry[],
  merges: AdviserMerges,
): readonly AdviserSummary[] {
  const all = new Map<string, Growing>()
  const sourceTitles = new Map(
    items.filter(({ kind }) => kind === 'source').map((item) => [item.id, nameSource(item)]),
  )
  // A log of years names the same few advisers; folding a name costs more than all the counting.
  const named = new Map<string, Growing>()
  const adviser = (name: string): Growing => {
    const known = named.get(name)
    if (known !== undefined) return known
    const shown = resolveMerge(name, merges)
    const growing = grow(all, 'adviser', toAdviserKey(shown), shown)
    growing.names.add(name)
    named.set(name, growing)
    return growing
  }
  const source = (id: string): Growing => grow(all, 'source', id, sourceTitles.get(id) ?? id)

  for (const item of items) {
    if (item.kind === 'source') addItem(source(item.id), item)
    else if (item.adviser !== null) addItem(adviser(item.adviser), item)
    for (const id of new Set(item.sources)) addItem(source(id), item)
  }
  for (const entry of entries) {
    const { subject } = entry
    const isSource = subject.kind === 'item' && subject.itemKind === 'source'
    if (isSource) addEntry(source(subject.itemId), entry)
    else if (subject.adviser !== null) addEntry(adviser(subject.adviser), entry)
    if (subject.kind === 'item' && !isSource)
      for (const id of new Set(subject.sources)) addEntry(source(id), entry)
  }
  return [...all.values()].map(finish).sort(byWeight)
}

function nameSource({ title, adviser, year }: ItemSummary): string {
  return [adviser ?? title, year].filter((part) => part !== null).join(' ')
}

function grow(all: Map<string, Growing>, kind: AdviserSummary['kind'], key: string, name: string): Growing {
  const id = `${kind} ${key}`
  const before = all.get(id)
  if (before !== undefined) return before
  const created: Growing = {
    kind,
    key,
    name,
    names: new Set(),
    levels: createLevelCounts(),
    itemIds: new Set(),
    entryIds: [],
    // Every verdict is a key, which `fromEntries` cannot tell the compiler.
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>,
    lastMet: null,
  }
  all.set(id, created)
  return created
}

function addItem(growing: Growing, { id, levels }: ItemSummary): void {
  if (growing.itemIds.has(id)) return
  growing.itemIds.add(id)
  for (const level of levels.length === 0 ? [null] : levels) growing.levels[countKey(level)] += 1
}

function addEntry(growing: Growing, entry: LogEntry): void {
  growing.entryIds.push(entry.id)
  growing.verdicts[effectiveVerdict(entry)] += 1
  if (growing.lastMet === null || entry.createdAt > growing.lastMet) growing.lastMet = entry.createdAt
  // What was pasted is no item, so its level is known only from the check.
  if (entry.subject.kind === 'pasted') growing.levels[countKey(entry.presumedLevel)] += 1
}

function finish({ names, itemIds, ...rest }: Growing): AdviserSummary {
  return { ...rest, alsoCalled: [...names].filter((name) => name !== rest.name), itemIds: [...itemIds] }
}

function byWeight(a: AdviserSummary, b: AdviserSummary): number {
  const weight = ({ itemIds, entryIds }: AdviserSummary): number => itemIds.length + entryIds.length
  return weight(b) - weight(a) || compareText(a.name, b.name)
}

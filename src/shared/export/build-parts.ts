import { localDayOf } from '../base/local-day'
import type { Annotation } from '../annotations/annotation'
import type { Reference } from '../citations/reference'
import type { CslRecord } from '../content/csl-record'
import type { Item } from '../content/item'
import type { PackManifest } from '../content/pack'
import { summariseItem } from '../content/summarise-item'
import { effectiveVerdict } from '../fit-check/effective-verdict'
import type { LogEntry } from '../fit-check/log-entry'
import type { Level } from '../levels/level'
import { isSampleId } from '../sample/sample-mark'
import type { ExportAnnotation, ExportCheck, ExportItem, ExportLevel } from './export-document'
import { fillPlace } from './export-names'
import type { ExportNames } from './export-names'
import { formatReference } from './format-reference'
import { toItemRecord } from './to-item-record'

/** What a document is built from: the library's items with their text, and the user's records that belong to them. */
export interface ExportMaterial {
  readonly items: ReadonlyMap<string, Item>
  readonly packs: ReadonlyMap<string, PackManifest>
  readonly annotations: readonly Annotation[]
  readonly log: readonly LogEntry[]
  readonly names: ExportNames
  /** The day of the export, YYYY-MM-DD. */
  readonly day: string
  /** Whether the items' whole text is wanted. */
  readonly withText: boolean
  /** References by record id in the user's citation style; where one is missing, a plain one is made. */
  readonly citations: ReadonlyMap<string, Reference>
}

/** Names a level in full. */
export function toExportLevel(level: Level, names: ExportNames): ExportLevel {
  return { level, name: names.levels[level] }
}

/** An item as files name it. One that is not in the library any more keeps its place. */
export function toExportItem(id: string, material: ExportMaterial): ExportItem {
  const { items, packs, names, withText } = material
  const item = items.get(id)
  if (item === undefined) return createMissingItem(id, names)
  const { line, cue, adviser, sources } = summariseItem(item)
  const record = toItemRecord(item, packs.get(item.packId))
  return {
    id,
    kind: item.kind,
    kindName: names.kinds[item.kind],
    title: item.title,
    levels: item.levels.map((level) => toExportLevel(level, names)),
    line,
    cue,
    adviser: item.kind === 'source' ? null : adviser,
    tags: item.tags,
    record,
    citation: toCitation(record, material),
    sources,
    blocks: withText ? item.blocks : [],
  }
}

/** The reference of a record in the user's style. */
export function toCitation(record: CslRecord, material: ExportMaterial): Reference {
  return material.citations.get(record.id) ?? [{ text: formatReference(record), emphasis: false }]
}

function createMissingItem(id: string, names: ExportNames): ExportItem {
  const title = fillPlace(names.missing, id)
  const none = {
    levels: [],
    line: '',
    cue: '',
    adviser: null,
    tags: [],
    citation: [],
    sources: [],
    blocks: [],
  }
  return { ...none, id, kind: 'essay', kindName: '', title, record: { id, type: 'document', title } }
}

/** A highlight with its meaning and, from where each block of its item begins, its place in the whole text. */
export function toExportAnnotation(
  annotation: Annotation,
  names: ExportNames,
  starts: ReadonlyMap<string, number>,
): ExportAnnotation {
  const { ranges } = annotation.anchor
  const first = ranges[0]
  const last = ranges[ranges.length - 1]
  const start = first === undefined ? undefined : starts.get(first.blockId)
  const end = last === undefined ? undefined : starts.get(last.blockId)
  const known = first !== undefined && last !== undefined && start !== undefined && end !== undefined
  return {
    annotation,
    meaning: names.colours[annotation.colour],
    position: known && !annotation.orphaned ? { start: start + first.start, end: end + last.end } : null,
  }
}

/** Where each block of an item begins in its text, the blocks joined by line feeds. */
export function findBlockStarts(item: Item | undefined): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  let at = 0
  for (const block of item?.blocks ?? []) {
    starts.set(block.id, at)
    at += block.text.length + 1
  }
  return starts
}

/** A fit check in words. */
export function toExportCheck(entry: LogEntry, names: ExportNames): ExportCheck {
  const { subject, goal } = entry
  return {
    id: entry.id,
    sample: isSampleId(entry.id),
    title: subject.title,
    day: localDayOf(entry.createdAt),
    itemId: subject.kind === 'item' ? subject.itemId : null,
    adviser: subject.adviser,
    level: entry.presumedLevel === null ? null : toExportLevel(entry.presumedLevel, names),
    pasted: subject.kind === 'pasted' ? subject.text : '',
    judgement: {
      entry,
      goal: goal.words,
      goalLevel: toExportLevel(goal.level, names),
      verdict: names.verdicts[effectiveVerdict(entry)],
      overruled:
        entry.override === null ? '' : fillPlace(names.overruled[entry.verdict], entry.override.reason),
      answers: entry.answers.map(({ question, answer, reason, evidence }) => ({
        question: names.questions[question][goal.level],
        answer: names.answers[answer],
        reason,
        evidence,
      })),
      additions: entry.appended.map((addition) => ({
        addition,
        name: names.additions[addition.kind],
        text: addition.kind === 'outcome' ? addition.happened : addition.text,
      })),
    },
  }
}

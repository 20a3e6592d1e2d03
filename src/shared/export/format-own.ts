import type { CslRecord } from '../content/csl-record'
import type { Contrast } from '../contrasts/contrast'
import type { Annotation } from '../annotations/annotation'
import type { LogEntry } from '../fit-check/log-entry'
import type { ReadingList } from '../reading-lists/reading-list'
import type { OwnContrast } from '../store/collections'
import type { ExportCheck, ExportDocument, ExportPurpose } from './export-document'

/** The name by which our own files are known. */
export const ownFormat = 'levelwise-export'
/** The schema that is written; a reader refuses a higher one. */
export const ownVersion = 1

/**
 * A file of our own: the user's records as they were stored, and of each item enough to know it again. What was left out
 * "to share" is missing here too.
 */
export interface OwnExport {
  readonly format: typeof ownFormat
  readonly version: number
  readonly title: string
  readonly kind: ExportDocument['kind']
  readonly purpose: ExportPurpose
  /** YYYY-MM-DD. */
  readonly day: string
  readonly records: OwnRecords
  readonly items: readonly OwnItem[]
  /** Fit checks as they are shared, without goal and judgement; empty in what is "for me". */
  readonly checks: readonly OwnCheck[]
}

/** The user's records, each as the store holds it. */
export interface OwnRecords {
  readonly lists: readonly ReadingList[]
  readonly annotations: readonly Annotation[]
  readonly log: readonly LogEntry[]
  readonly contrasts: readonly OwnContrast[]
}

/** What is kept of an item of the library. */
export interface OwnItem {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly levels: readonly number[]
  readonly record: CslRecord
}

/** What is kept of a fit check that is shared. */
export interface OwnCheck {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly itemId: string | null
  readonly adviser: string | null
  readonly level: number | null
  readonly pasted: string
}

/** Puts the records of a document together, each once. */
export function toOwnExport(document: ExportDocument): OwnExport {
  const entries = document.sections.flatMap((section) => section.entries)
  const checks = [...document.log, ...entries.flatMap((entry) => entry.checks)]
  return {
    format: ownFormat,
    version: ownVersion,
    title: document.title,
    kind: document.kind,
    purpose: document.purpose,
    day: document.day,
    records: {
      lists: document.list === null ? [] : [document.list],
      annotations: once(entries.flatMap((entry) => entry.annotations.map((shown) => shown.annotation))),
      log: once(checks.flatMap((check) => (check.judgement === null ? [] : [check.judgement.entry]))),
      contrasts: once(document.contrasts.flatMap(({ contrast }) => (isOwn(contrast) ? [contrast] : []))),
    },
    items: once(
      entries.map(({ item }) => ({
        id: item.id,
        kind: item.kind,
        title: item.title,
        levels: item.levels.map((level) => level.level),
        record: item.record,
      })),
    ),
    checks: once(checks.filter((check) => check.judgement === null).map(toOwnCheck)),
  }
}

/** Writes our own format. */
export function formatOwn(document: ExportDocument): string {
  return `${JSON.stringify(toOwnExport(document), null, 2)}\n`
}

function toOwnCheck({ id, title, day, itemId, adviser, level, pasted }: ExportCheck): OwnCheck {
  return { id, title, day, itemId, adviser, level: level?.level ?? null, pasted }
}

function isOwn(contrast: Contrast | OwnContrast): contrast is OwnContrast {
  return 'texts' in contrast
}

function once<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

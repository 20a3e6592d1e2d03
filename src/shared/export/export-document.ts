import type { Annotation } from '../annotations/annotation'
import type { Reference } from '../citations/reference'
import type { Block } from '../content/block'
import type { CslRecord } from '../content/csl-record'
import type { ItemKind } from '../content/item'
import type { Contrast } from '../contrasts/contrast'
import type { LogAddition, LogEntry } from '../fit-check/log-entry'
import type { Level } from '../levels/level'
import type { ReadingList, ReadingStatus } from '../reading-lists/reading-list'
import type { OwnContrast } from '../store/collections'
import type { ExportWords } from './export-words'
import type { ExportPictures } from './picture'

/** What an export is made of. */
export const exportKinds = ['list', 'items', 'annotations', 'log', 'contrasts'] as const
/** One of them. */
export type ExportKind = (typeof exportKinds)[number]

/** For whom an export is. What is shared holds no private note, no verdict and no reason of the log. */
export type ExportPurpose = ReadingList['purpose']

/**
 * Everything that a file may hold, with all names in words, so that a writer needs neither the library nor the language
 * catalogue. The user's records are inside as they were stored, so that our own format can be read back without loss.
 */
export interface ExportDocument {
  readonly kind: ExportKind
  readonly title: string
  readonly purpose: ExportPurpose
  /** The day of the export, YYYY-MM-DD. */
  readonly day: string
  /** The language of the words, as BCP 47. */
  readonly language: string
  readonly notes: string
  /** The list as it was stored, where one is exported. */
  readonly list: ReadingList | null
  readonly sections: readonly ExportSection[]
  readonly log: readonly ExportCheck[]
  readonly contrasts: readonly ExportContrast[]
  /** Works that the items rest on and that are not items of the export themselves. */
  readonly works: readonly ExportWork[]
  /** The pictures of the texts that are in. */
  readonly pictures: ExportPictures
  readonly words: ExportWords
}

/** A titled part; the title may be empty. */
export interface ExportSection {
  readonly title: string
  readonly entries: readonly ExportEntry[]
}

/** One item with what the user did with it. */
export interface ExportEntry {
  readonly item: ExportItem
  /** Why it is in the list; empty outside lists. */
  readonly reason: string
  readonly status: { readonly id: ReadingStatus; readonly name: string } | null
  /** The day by which it is to be read, YYYY-MM-DD, or null. */
  readonly due: string | null
  readonly annotations: readonly ExportAnnotation[]
  readonly checks: readonly ExportCheck[]
}

/** An item as a file names it. */
export interface ExportItem {
  readonly id: string
  readonly kind: ItemKind
  readonly kindName: string
  readonly title: string
  readonly levels: readonly ExportLevel[]
  /** Claim, thesis or idea in one line. */
  readonly line: string
  /** The words that give the level away; may be empty. */
  readonly cue: string
  readonly adviser: string | null
  readonly tags: readonly string[]
  readonly record: CslRecord
  /** The reference in the user's citation style. */
  readonly citation: Reference
  /** Ids of the works that it rests on. */
  readonly sources: readonly string[]
  /** The whole text, where the user wants it in. */
  readonly blocks: readonly Block[]
}

/** A level and its full name, such as "Level 2: End-to-end process". */
export interface ExportLevel {
  readonly level: Level
  readonly name: string
}

/** A highlight with what its colour means. */
export interface ExportAnnotation {
  readonly annotation: Annotation
  readonly meaning: string
  /** Offsets (UTF-16 units) in the item's text with its blocks joined by line feeds; null where the place is not known. */
  readonly position: { readonly start: number; readonly end: number } | null
}

/** A published work with its reference. */
export interface ExportWork {
  readonly record: CslRecord
  readonly citation: Reference
}

/** A fit check. Shared, it keeps only what was advised, by whom, when and at which level. */
export interface ExportCheck {
  readonly id: string
  /** Part of the sample data, which must not pass for somebody's own judgement. */
  readonly sample: boolean
  readonly title: string
  /** The day of the check, YYYY-MM-DD. */
  readonly day: string
  readonly itemId: string | null
  readonly adviser: string | null
  readonly level: ExportLevel | null
  /** The advice itself, where it was pasted. */
  readonly pasted: string
  /** What the user thought of it; null in what is shared. */
  readonly judgement: ExportJudgement | null
}

/** The private part of a fit check. */
export interface ExportJudgement {
  readonly entry: LogEntry
  readonly goal: string
  readonly goalLevel: ExportLevel
  readonly verdict: string
  readonly overruled: string
  readonly answers: readonly ExportAnswer[]
  readonly additions: readonly {
    readonly addition: LogAddition
    readonly name: string
    readonly text: string
  }[]
}

/** An answered question in words. */
export interface ExportAnswer {
  readonly question: string
  readonly answer: string
  readonly reason: string
  readonly evidence: string
}

/** Two pieces of advice that contradict each other. */
export interface ExportContrast {
  readonly contrast: Contrast | OwnContrast
  /** True for one that the user set up. */
  readonly own: boolean
  /** In what they differ, as a sentence. */
  readonly statement: string
  readonly sides: readonly [ExportSide, ExportSide]
}

/** One side of a contrast. */
export interface ExportSide {
  readonly title: string
  readonly text: string
  readonly cue: string
  readonly level: ExportLevel | null
  /** What to ask this adviser; may be empty. */
  readonly ask: string
}

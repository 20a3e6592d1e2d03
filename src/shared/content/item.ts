import type { Level } from '../levels/level'
import type { Block } from './block'
import type { CslRecord } from './csl-record'
import type { WorkKeys } from './work-keys'

/** The three kinds of item, in the order in which facets show them. */
export const itemKinds = ['essay', 'advice', 'source'] as const

/** What an item is. */
export type ItemKind = (typeof itemKinds)[number]

/** How long a piece of advice takes to try, from the writer's judgement. */
export const efforts = ['hours', 'days', 'weeks', 'months', 'years', 'not-known'] as const
/** One of the efforts. */
export type Effort = (typeof efforts)[number]

/** How well a piece of advice is supported, weakest first. */
export const evidenceStrengths = [
  'opinion',
  'practice',
  'case',
  'study',
  'several-studies',
  'not-known',
] as const
/** One of the strengths of evidence. */
export type Evidence = (typeof evidenceStrengths)[number]

interface ItemCore {
  readonly id: string
  readonly packId: string
  readonly title: string
  /** The presumed levels, the main one first. Empty where nobody has tagged an imported item yet. */
  readonly levels: readonly Level[]
  /** A topic id of the pack, or null where the item has none. */
  readonly topic: string | null
  readonly tags: readonly string[]
  /** Hash of the item's content: it changes when a reader would see a difference. */
  readonly version: string
  readonly blocks: readonly Block[]
  /** Whole minutes, at 230 words a minute, at least 1. */
  readonly minutes: number
}

/** A long read that argues one thesis. */
export interface Essay extends ItemCore {
  readonly kind: 'essay'
  readonly summary: string
  readonly forWhom: string
  readonly notForWhom: string
  /** The words that give the level away, verbatim from one block; empty when there are none. */
  readonly cue: string
  readonly sources: readonly string[]
}

/** A card with one claim; the claim is the title. */
export interface Advice extends ItemCore {
  readonly kind: 'advice'
  readonly cue: string
  readonly effort: Effort
  readonly evidence: Evidence
  readonly adviser: string | null
  readonly sources: readonly string[]
  readonly essays: readonly string[]
}

/** A real published work; its blocks hold its idea in the library's words. */
export interface Source extends ItemCore {
  readonly kind: 'source'
  readonly record: CslRecord
}

/** Something in the library. */
export type Item = Essay | Advice | Source

/** What lists show of an item: everything but its text. */
export interface ItemSummary {
  readonly id: string
  readonly kind: ItemKind
  readonly packId: string
  readonly title: string
  readonly levels: readonly Level[]
  readonly topic: string | null
  readonly tags: readonly string[]
  readonly version: string
  readonly minutes: number
  /** One line of claim, thesis or idea. */
  readonly line: string
  readonly cue: string
  /** The adviser's words, or the authors' family names for a source. */
  readonly adviser: string | null
  readonly sources: readonly string[]
  readonly year: number | null
  /** Of sources: by what the same work is known elsewhere. Absent in catalogues of packs that older versions imported. */
  readonly work?: WorkKeys
}

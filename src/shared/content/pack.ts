import type { Level } from '../levels/level'
import type { Contrast } from '../contrasts/contrast'
import type { Item, ItemSummary } from './item'

/** What a pack says of itself. */
export interface PackManifest {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly language: string
  readonly licence: string
  readonly author: string
  readonly description: string
}

/** A topic that items belong to. */
export interface Topic {
  readonly id: string
  readonly title: string
  readonly summary: string
}

/** A change word, explained. */
export interface GlossaryTerm {
  readonly id: string
  readonly term: string
  readonly definition: string
  readonly alsoCalled: readonly string[]
  readonly levels: readonly Level[]
  readonly essays: readonly string[]
}

/** A reading list that comes with a pack; users copy it to make it theirs. */
export interface StarterList {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly levels: readonly Level[]
  readonly sections: readonly StarterSection[]
}

/** A part of a starter list. */
export interface StarterSection {
  readonly title: string
  readonly items: readonly { readonly item: string; readonly reason: string }[]
}

/** A pack as its author wrote it, parsed and checked. */
export interface Pack {
  readonly manifest: PackManifest
  readonly topics: readonly Topic[]
  readonly items: readonly Item[]
  readonly contrasts: readonly Contrast[]
  readonly glossary: readonly GlossaryTerm[]
  readonly lists: readonly StarterList[]
  readonly asked: Asked
}

/**
 * What people type when a thing would serve them, in other words than its author's: phrases by id. They are searched and
 * never shown. Adding the queries that a text answers to its index is an idea of Nogueira et al. (2019), who had them
 * guessed by a model; ours are written.
 */
export interface Asked {
  readonly items: Readonly<Record<string, readonly string[]>>
  readonly contrasts: Readonly<Record<string, readonly string[]>>
  readonly glossary: Readonly<Record<string, readonly string[]>>
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** The phrases of a pack without any. */
export const nothingAsked: Asked = { items: {}, contrasts: {}, glossary: {}, lists: {} }

/** What the window loads of a pack at start: everything that lists need, and no item text. */
export interface Catalogue {
  readonly manifest: PackManifest
  readonly topics: readonly Topic[]
  readonly summaries: readonly ItemSummary[]
  readonly contrasts: readonly Contrast[]
  readonly glossary: readonly GlossaryTerm[]
  readonly lists: readonly StarterList[]
}

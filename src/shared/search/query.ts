import type { Verdict } from '../fit-check/log-entry'
import type { Level } from '../levels/level'
import type { SearchField, SearchKind } from './search-document'

/** A query as it was read. */
export interface Query {
  readonly text: string
  readonly root: QueryGroup
}

/** A part of a query, with its range in the text that was typed (UTF-16 units, end exclusive). */
export type QueryNode = QueryWord | QueryPhrase | QueryNot | QueryFilter | QueryGroup

interface Ranged {
  readonly start: number
  readonly end: number
}

/** A word in its surface form. */
export interface QueryWord extends Ranged {
  readonly kind: 'word'
  readonly surface: string
  /** True for the last word while it may still be growing: it then also finds what begins with it. */
  readonly open: boolean
}

/** Words that must stand side by side. */
export interface QueryPhrase extends Ranged {
  readonly kind: 'phrase'
  readonly surfaces: readonly string[]
}

/** What must not be there. */
export interface QueryNot extends Ranged {
  readonly kind: 'not'
  readonly part: QueryNode
}

/** A condition on what a document is, not on its words. */
export interface QueryFilter extends Ranged {
  readonly kind: 'filter'
  readonly filter: Filter
}

/**
 * Parts side by side. In an `any` group phrases, filters and exclusions must hold while of the bare words any may match,
 * so that a question typed in full finds something; in an `all` group everything must hold; an `either` group is OR.
 */
export interface QueryGroup extends Ranged {
  readonly kind: 'group'
  readonly mode: 'any' | 'all' | 'either'
  readonly parts: readonly QueryNode[]
}

/** The conditions. Texts are folded; days are YYYY-MM-DD. */
export type Filter =
  | { readonly name: 'level'; readonly levels: readonly Level[] }
  | { readonly name: 'kind'; readonly kinds: readonly SearchKind[] }
  | { readonly name: 'topic' | 'tag' | 'pack' | 'adviser' | 'list'; readonly value: string }
  | { readonly name: 'verdict'; readonly verdict: Verdict }
  | { readonly name: 'has'; readonly what: 'note' | 'tag' }
  | { readonly name: 'in'; readonly field: SearchField }
  | { readonly name: 'before' | 'after'; readonly day: string }

import type { AppError } from '../../shared/base/app-error'
import type { SearchAnswer, SearchQuestion } from '../../shared/search/answer-query'
import type { SearchDocument } from '../../shared/search/search-document'

/** What a search worker is asked, by name, and what it answers. */
export interface SearchTasks {
  /** Loads what lies on disk. Answers with what went wrong and was put right by itself. */
  readonly open: { readonly input: SearchPlaces; readonly output: readonly AppError[] }
  readonly query: { readonly input: SearchQuestion; readonly output: SearchAnswer }
  /** Compares stamps with the documents of the user that the worker has; forgets those that are not named. */
  readonly compare: {
    readonly input: readonly DocumentStamp[]
    readonly output: { readonly wanted: readonly string[] }
  }
  readonly update: { readonly input: SearchUpdate; readonly output: { readonly documents: number } }
  /** Writes the user's segment to disk when it has changed. */
  readonly save: { readonly input: null; readonly output: null }
  readonly figures: { readonly input: null; readonly output: SearchFigures }
}

/** The name of a task. */
export type SearchTask = keyof SearchTasks

/** Where a search worker finds and keeps its files. */
export interface SearchPlaces {
  /** The built library, with `search.segment`. */
  readonly contentFolder: string
  /** Where the user's segment is kept between starts; null keeps it in memory only. */
  readonly cacheFolder: string | null
}

/** A document of the user by id, and the stamp that changes with it. */
export interface DocumentStamp {
  readonly id: string
  readonly stamp: string
}

/** Documents put (added or replaced) and removed. */
export interface SearchUpdate {
  readonly put: readonly SearchDocument[]
  readonly remove: readonly string[]
}

/** What a worker holds. */
export interface SearchFigures {
  readonly documents: number
  readonly segments: number
  /** Bytes of memory of the worker's thread: heap and buffers. */
  readonly memory: number
}

/** A request as it crosses to the worker. */
export type SearchRequest = {
  readonly [T in SearchTask]: {
    readonly id: number
    readonly task: T
    readonly input: SearchTasks[T]['input']
  }
}[SearchTask]

/** An answer as it comes back. */
export type SearchResponse =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }

import type { BenchDocument } from './bench-documents'

/** A search engine as the benchmark drives it. One process measures one engine. */
export interface Engine {
  readonly name: string
  /** How its queries are set up. */
  readonly settings: string
  build(documents: readonly BenchDocument[]): Promise<void>
  /** Runs one query and returns how many of at most 20 hits came back. */
  query(text: string): number | Promise<number>
  /** Adds one document so that the next query finds it. */
  add(document: BenchDocument): Promise<void>
  save(file: string): Promise<void>
  /** Makes the engine ready from a file in a fresh process. */
  load(file: string): Promise<void>
}

import type { Annotation } from '../annotations/annotation'
import type { Item } from '../content/item'
import type { PackManifest } from '../content/pack'
import type { Contrast } from '../contrasts/contrast'
import type { LogEntry } from '../fit-check/log-entry'
import type { ReadingList } from '../reading-lists/reading-list'
import type { OwnContrast } from '../store/collections'
import type { ExportPicture } from './picture'

/** What is asked for an export, and what one piece of the answer is. */
export interface ExportQuestions {
  /** The list of an id; none when it is gone. */
  readonly list: { readonly input: { readonly id: string }; readonly piece: ReadingList }
  /** The items of some ids with their text, in any order; what is gone is left out. */
  readonly items: { readonly input: { readonly ids: readonly string[] }; readonly piece: Item }
  /** Highlights on some items, or all of them, newest first. */
  readonly annotations: {
    readonly input: { readonly itemIds: readonly string[] | null }
    readonly piece: Annotation
  }
  /** The log entries about some items, or all of them. */
  readonly log: { readonly input: { readonly itemIds: readonly string[] | null }; readonly piece: LogEntry }
  /** The user's own contrasts first, then those of the packs. */
  readonly contrasts: { readonly input: null; readonly piece: OwnContrast | Contrast }
  readonly packs: { readonly input: null; readonly piece: PackManifest }
  /** A picture of an imported text by its name; none when it is not there or has more than `most` bytes. */
  readonly pictures: {
    readonly input: { readonly name: string; readonly most: number }
    readonly piece: ExportPicture
  }
}

/** Where an export takes its material from: the window's calls, or the library itself. */
export type ExportSource = {
  readonly [Q in keyof ExportQuestions]: (
    input: ExportQuestions[Q]['input'],
  ) => Promise<readonly ExportQuestions[Q]['piece'][]>
}

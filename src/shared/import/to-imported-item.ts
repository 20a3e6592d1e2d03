import type { Block } from '../content/block'
import { countBlockWords, toReadingMinutes } from '../content/count-words'
import type { CslRecord } from '../content/csl-record'
import type { Advice, Effort, Essay, Evidence, Source } from '../content/item'
import { versionOf } from '../content/item-version'
import type { Level } from '../levels/level'
import { itemIdOf } from './item-id'

/** What every imported item has. */
interface ImportedCore {
  readonly packId: string
  /** What makes it the same thing when it is imported again; see `itemIdOf`. */
  readonly key: string
  readonly blocks: readonly Block[]
  readonly tags?: readonly string[]
  /** Only what the file itself says; absent means not tagged yet. */
  readonly levels?: readonly Level[]
}

/** A document (a note, a page, pasted text) becomes an essay without thesis, readers or level. */
export function toImportedEssay(
  found: ImportedCore & { readonly title: string; readonly summary?: string },
): Essay {
  return {
    kind: 'essay',
    ...coreOf(found, found.title),
    summary: found.summary ?? '',
    forWhom: '',
    notForWhom: '',
    cue: '',
    sources: [],
  }
}

/** A card with one claim; what the file does not say reads "not known". */
export function toImportedAdvice(
  found: ImportedCore & {
    readonly claim: string
    readonly cue?: string
    readonly effort?: Effort
    readonly evidence?: Evidence
    readonly adviser?: string | null
    /** Ids of the works that it rests on. */
    readonly sources?: readonly string[]
  },
): Advice {
  const {
    claim,
    cue = '',
    effort = 'not-known',
    evidence = 'not-known',
    adviser = null,
    sources = [],
  } = found
  const core = coreOf(found, claim)
  return {
    kind: 'advice',
    ...core,
    version: versionOf({ core: core.version, cue, effort, evidence, adviser, sources }),
    cue,
    effort,
    evidence,
    adviser,
    sources,
    essays: [],
  }
}

/** A published work. Its record's id becomes the item's, so that citations meet it. */
export function toImportedSource(found: ImportedCore & { readonly record: CslRecord }): Source {
  const core = coreOf(found, found.record.title)
  const record: CslRecord = { ...found.record, id: core.id }
  return { kind: 'source', ...core, version: versionOf({ core: core.version, record }), record }
}

function coreOf(
  { packId, key, blocks, tags = [], levels = [] }: ImportedCore,
  title: string,
): Omit<Essay, 'kind' | 'summary' | 'forWhom' | 'notForWhom' | 'cue' | 'sources'> {
  return {
    id: itemIdOf(packId, key),
    packId,
    title,
    levels,
    topic: null,
    tags,
    blocks,
    version: versionOf({ title, tags, levels, blocks }),
    minutes: toReadingMinutes(countBlockWords(blocks)),
  }
}

import type { Level } from '../levels/level'
import { countWords, toReadingMinutes } from './count-words'
import type { CslRecord } from './csl-record'
import type { Source } from './item'
import { versionOf } from './item-version'
import { parseMarkdown } from './parse-markdown'

/** What the library says of a source. */
export interface SourceNote {
  readonly id: string
  /** Its idea in our words. */
  readonly idea: string
  readonly levels: readonly Level[]
  readonly topic: string | null
}

/** Makes an item of a bibliographic record; its id is the record's in lower case. */
export function toSource(record: CslRecord, note: SourceNote | undefined, packId: string): Source {
  const { blocks } = parseMarkdown(note?.idea ?? '', { citationLabel: () => undefined })
  const own: CslRecord = { ...record, id: record.id.toLowerCase() }
  return {
    kind: 'source',
    id: own.id,
    packId,
    title: record.title,
    levels: note?.levels ?? [],
    topic: note?.topic ?? null,
    tags: [],
    version: versionOf({ own, idea: note?.idea ?? '' }),
    blocks,
    minutes: toReadingMinutes(countWords(note?.idea ?? '')),
    record: own,
  }
}

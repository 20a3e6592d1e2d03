import { withBlockIds } from '../content/block-ids'
import type { BlockDraft } from '../content/block-ids'
import type { CslRecord } from '../content/csl-record'
import type { Source } from '../content/item'
import { keyOfWork } from '../content/work-keys'
import { cleanText, toLine } from '../base/clean-text'
import { toImportedSource } from './to-imported-item'

/** A work as a file of references gives it. */
export interface FoundWork {
  readonly record: CslRecord
  readonly tags: readonly string[]
}

/**
 * Makes a source of a work. Its text is the abstract and what the reader noted, so that both are found and can be marked.
 * It has no level: whoever imports it says which one it presumes.
 */
export function toFoundSource({ record, tags }: FoundWork, packId: string): Source {
  return toImportedSource({
    packId,
    key: keyOfWork(record),
    record: withoutAnnote(record),
    tags,
    blocks: withBlockIds([...paragraphs(record.abstract), ...paragraphs(annoteOf(record))]),
  })
}

/** Cuts keywords as reference managers write them: at semicolons, or at commas where there are none. */
export function splitTags(text: string): readonly string[] {
  return cleanTags(text.split(text.includes(';') ? /[;\n]/ : /[,\n]/))
}

/** Tags on one line each, without the sign in front, each once. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const lines = tags.map((tag) => toLine(tag).replace(/^#/, ''))
  return [...new Set(lines.filter((tag) => tag !== '' && tag.length <= 100))].slice(0, 100)
}

/** Cuts a text into paragraphs at its line ends. */
export function paragraphs(text: string | undefined): readonly BlockDraft[] {
  return cleanText(text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line, spans: [], extra: {} }))
}

function annoteOf(record: CslRecord): string | undefined {
  return 'annote' in record && typeof record.annote === 'string' ? record.annote : undefined
}

function withoutAnnote(record: CslRecord): CslRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => name !== 'annote' && name !== 'keyword'),
  ) as unknown as CslRecord
}

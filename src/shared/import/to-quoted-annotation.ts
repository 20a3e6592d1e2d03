import type { Annotation, AnnotationColour } from '../annotations/annotation'
import { contextLength } from '../annotations/create-anchor'
import { cleanText } from '../base/clean-text'
import { isDay } from '../base/day'
import { recordIdOf } from './item-id'

/** Longest quote and note that are kept, in UTF-16 units. */
const longestQuote = 20_000
const longestNote = 50_000

/** A highlight of which only the words are known. */
export interface QuotedHighlight {
  readonly itemId: string
  readonly quote: string
  readonly prefix?: string
  readonly suffix?: string
  readonly note: string
  readonly tags: readonly string[]
  readonly colour: AnnotationColour
  /** ISO times, where the file says them. */
  readonly createdAt: string | undefined
  readonly updatedAt?: string | undefined
  /** The time of the import, which is that of a highlight without a date; `planImport` knows it and prefers what is there. */
  readonly now: string
  /** What makes it the same highlight next time, where the words alone do not. */
  readonly key?: string
}

/**
 * Makes an annotation that waits for its place: it is anchored by its quote once its item is in the library, and stays in
 * the tray with its words where they are not found.
 */
export function toQuotedAnnotation(found: QuotedHighlight): Annotation {
  const { itemId, prefix = '', suffix = '', tags, colour, now } = found
  const quote = cleanText(found.quote).trim().slice(0, longestQuote)
  return {
    id: recordIdOf('annotation', found.key ?? `${itemId}\n${quote}`),
    itemId,
    itemVersion: '',
    anchor: {
      ranges: [],
      quote,
      prefix: cleanText(prefix).slice(-contextLength),
      suffix: cleanText(suffix).slice(0, contextLength),
    },
    colour,
    note: cleanText(found.note).trim().slice(0, longestNote),
    tags,
    createdAt: found.createdAt ?? now,
    updatedAt: found.updatedAt ?? found.createdAt ?? now,
    private: false,
    orphaned: true,
  }
}

const byWord: Readonly<Record<string, AnnotationColour>> = {
  yellow: 'key',
  green: 'agree',
  red: 'doubt',
  pink: 'doubt',
  blue: 'try',
  purple: 'question',
  orange: 'signal',
}

/** The colour of ours for one of another program, by the words of the six meanings or by the usual names of colours. */
export function toColour(word: string): AnnotationColour {
  const folded = word.trim().toLowerCase()
  const ours = (['agree', 'doubt', 'key', 'try', 'signal', 'question'] as const).find(
    (name) => name === folded,
  )
  return ours ?? byWord[folded] ?? 'key'
}

/**
 * A time as ISO, from whatever a program wrote that a date can be read from; undefined otherwise. A day alone begins by the
 * clock on the wall, as it was written, so that it is the same day again when it is written out.
 */
export function toIsoTime(text: string): string | undefined {
  const time = Date.parse(isDay(text) ? `${text}T00:00` : text.replace(/^([\d-]{10}) (?=\d)/, '$1T'))
  return Number.isNaN(time) || Math.abs(time) > 8.6e15 ? undefined : toIso(time)
}

function toIso(time: number): string | undefined {
  const iso = new Date(time).toISOString()
  return /^\d{4}-/.test(iso) ? iso : undefined
}

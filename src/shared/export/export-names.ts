import type { AnnotationColour } from '../annotations/annotation'
import type { ItemKind } from '../content/item'
import type { Difference } from '../contrasts/contrast'
import type { Answer, LogAddition, QuestionId, Verdict } from '../fit-check/log-entry'
import type { Level } from '../levels/level'
import type { ReadingStatus } from '../reading-lists/reading-list'
import type { ExportWords } from './export-words'

/**
 * How things are called in the user's language, and what the user called the colours: plain texts, so that whoever knows
 * the language can hand them to whoever writes.
 */
export interface ExportNames {
  readonly words: ExportWords
  /** As BCP 47. */
  readonly language: string
  readonly titles: Readonly<Record<'annotations' | 'log' | 'contrasts', string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly kinds: Readonly<Record<ItemKind, string>>
  readonly statuses: Readonly<Record<ReadingStatus, string>>
  readonly colours: Readonly<Record<AnnotationColour, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** "You overruled …", with `openPlace` where the reason stands. */
  readonly overruled: Readonly<Record<Verdict, string>>
  /** The questions, as they are asked for a goal of each level. */
  readonly questions: Readonly<Record<QuestionId, Readonly<Record<Level, string>>>>
  readonly answers: Readonly<Record<Answer, string>>
  readonly additions: Readonly<Record<LogAddition['kind'], string>>
  readonly differences: Readonly<Record<Difference, string>>
  readonly pasted: string
  /** Names an item that is not in the library any more, with `openPlace` where its id stands. */
  readonly missing: string
}

/** Stands in a name for what the user's own data puts there. */
export const openPlace = '{}'

/** Puts a text into the open place of a name. */
export function fillPlace(name: string, text: string): string {
  // As a function, because `$` in a text would be taken for a sign.
  return name.replace(openPlace, () => text)
}

/** Names each of some things. */
export function nameEach<K extends string | number, V>(
  things: readonly K[],
  name: (thing: K) => V,
): Readonly<Record<K, V>> {
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(things.map((thing) => [thing, name(thing)])) as Record<K, V>
}

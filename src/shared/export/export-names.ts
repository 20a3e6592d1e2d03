import type { AnnotationColour } from '../annotations/annotation'
import type { ItemKind } from '../content/item'
import type { Difference } from '../contrasts/contrast'
import type { Answer, LogAddition, QuestionId, Verdict } from '../fit-check/log-entry'
import type { Level } from '../levels/level'
import type { ReadingStatus } from '../reading-lists/reading-list'
import type { ExportWords } from './export-words'

/** How things are called in the user's language, and what the user called the colours. */
export interface ExportNames {
  readonly words: ExportWords
  /** As BCP 47. */
  readonly language: string
  level(level: Level): string
  kind(kind: ItemKind): string
  status(status: ReadingStatus): string
  colour(colour: AnnotationColour): string
  verdict(verdict: Verdict): string
  /** "You overruled …" with the reason. */
  overruled(verdict: Verdict, reason: string): string
  question(question: QuestionId, goalLevel: Level): string
  answer(answer: Answer): string
  addition(addition: LogAddition): string
  difference(difference: Difference): string
  readonly pasted: string
  /** Names an item that is not in the library any more. */
  missing(id: string): string
}

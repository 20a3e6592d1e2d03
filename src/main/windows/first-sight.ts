import type { Language } from '../../shared/language/choose-language'
import type { Level } from '../../shared/levels/level'

/**
 * What the first page of the next start has to be right about, remembered beside the windows because it is needed before the
 * user's records can have been read. Where it has been overtaken (another machine changed a shared library), the page
 * corrects itself as soon as the records are there.
 */
export interface FirstSight {
  readonly language: Language
  /** Whether the first-run page has been left. */
  readonly welcomed: boolean
  readonly goal: { readonly level: Level; readonly words: string } | null
  /** Whether there are imported packs, which come after the first page: until then it is not known how many things there are. */
  readonly imported: boolean
}

/** The longest words of a goal that are remembered; a longer goal is not, and the button is filled when it is read. */
export const longestWords = 400

/** Reads what was remembered; null for anything but a whole one. */
export function parseFirstSight(found: unknown): FirstSight | null {
  if (typeof found !== 'object' || found === null) return null
  const { language, welcomed, goal, imported: packs }: Readonly<Record<string, unknown>> = { ...found }
  // Versions before did not remember it.
  const imported = packs === true
  if ((language !== 'en' && language !== 'de') || typeof welcomed !== 'boolean') return null
  if (goal === null) return { language, welcomed, goal, imported }
  if (typeof goal !== 'object') return null
  const { level, words }: Readonly<Record<string, unknown>> = { ...goal }
  if ((level !== 1 && level !== 2 && level !== 3) || typeof words !== 'string') return null
  return words.length <= longestWords ? { language, welcomed, goal: { level, words }, imported } : null
}

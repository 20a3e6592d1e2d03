import { levels } from '../../src/shared/levels/level'
import type { Level } from '../../src/shared/levels/level'

/** What was said of one text whose level is known. */
export interface Judged {
  readonly known: Level
  readonly said: Level
}

/** Share of texts that were read right, 0 to 1. */
export function accuracy(judged: readonly Judged[]): number {
  return judged.length === 0 ? 0 : judged.filter(({ known, said }) => known === said).length / judged.length
}

/** The mean over the levels of F1, the harmonic mean of precision and recall. */
export function macroF1(judged: readonly Judged[]): number {
  const ofLevel = (level: Level): number => {
    const right = judged.filter(({ known, said }) => known === level && said === level).length
    const said = judged.filter((each) => each.said === level).length
    const known = judged.filter((each) => each.known === level).length
    return said + known === 0 ? 0 : (2 * right) / (said + known)
  }
  return levels.reduce((sum, level) => sum + ofLevel(level), 0) / levels.length
}

/** Rows are the known levels, columns what was said. */
export function formatConfusion(judged: readonly Judged[]): string {
  const count = (known: Level, said: Level): number =>
    judged.filter((each) => each.known === known && each.said === said).length
  const rows = levels.map(
    (known) => `  Level ${known}  ${levels.map((said) => String(count(known, said)).padStart(6)).join('')}`,
  )
  return ['  known \\ said  1     2     3', ...rows].join('\n')
}

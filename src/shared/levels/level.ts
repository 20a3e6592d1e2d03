/** One of the three levels of change. */
export type Level = 1 | 2 | 3

/** The levels from the smallest reach to the largest; the idea is cv harquail's (2012). */
export const levels: readonly Level[] = [1, 2, 3]

/** Tells whether a value is a level. */
export function isLevel(value: unknown): value is Level {
  return value === 1 || value === 2 || value === 3
}

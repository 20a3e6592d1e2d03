import type { Level } from '../levels/level'
import type { Difference } from './contrast'

/**
 * Proposes in what two pieces of advice differ, from the levels that they presume: different main levels mean another
 * destination, equal ones another route, and levels that overlap without being equal mean both. Null while a level is
 * not known. The idea is cv harquail's (2012): most contradictions are differences of destination.
 */
export function proposeDifference(first: readonly Level[], second: readonly Level[]): Difference | null {
  const [a] = first
  const [b] = second
  if (a === undefined || b === undefined) return null
  if (a === b) return 'route'
  const overlap = first.some((level) => second.includes(level))
  return overlap ? 'mixed' : 'destination'
}

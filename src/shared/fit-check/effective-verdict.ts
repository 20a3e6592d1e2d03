import type { LogEntry, Verdict } from './log-entry'

/** The verdict that counts: the user's own where the rule was overruled. */
export function effectiveVerdict({ verdict, override }: Pick<LogEntry, 'verdict' | 'override'>): Verdict {
  return override?.verdict ?? verdict
}

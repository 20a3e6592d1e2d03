import { createAppError } from '../base/app-error'
import type { AppError } from '../base/app-error'
import { failure, success } from '../base/result'
import type { Result } from '../base/result'
import type { LogAddition, LogEntry } from './log-entry'

type Outcome = Extract<LogAddition, { kind: 'outcome' }>

/** Appends what came of the advice. Fails with `outcome-empty` when it does not say what happened. */
export function appendOutcome(
  entry: LogEntry,
  outcome: Omit<Outcome, 'kind' | 'at'>,
  now: string,
): Result<LogEntry, AppError> {
  const happened = outcome.happened.trim()
  if (happened === '') return failure(createAppError('outcome-empty'))
  return success(append(entry, { ...outcome, kind: 'outcome', at: now, happened }))
}

/** Appends a correction; what it corrects stays readable. Fails with `correction-empty`. */
export function appendCorrection(entry: LogEntry, text: string, now: string): Result<LogEntry, AppError> {
  if (text.trim() === '') return failure(createAppError('correction-empty'))
  return success(append(entry, { kind: 'correction', at: now, text: text.trim() }))
}

/** The outcome appended last, or undefined. */
export function findLatestOutcome({ appended }: Pick<LogEntry, 'appended'>): Outcome | undefined {
  let latest: Outcome | undefined
  for (const addition of appended) if (addition.kind === 'outcome') latest = addition
  return latest
}

function append(entry: LogEntry, addition: LogAddition): LogEntry {
  return { ...entry, appended: [...entry.appended, addition] }
}

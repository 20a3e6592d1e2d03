import { toLocalDay } from '../../shared/base/local-day'

/** The user's own day as YYYY-MM-DD. */
export function today(): string {
  return toLocalDay(new Date())
}

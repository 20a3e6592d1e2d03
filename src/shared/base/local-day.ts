import type { Day } from './day'

/** The day of a moment by the clock on the wall, which near midnight is not that of universal time. */
export function toLocalDay(date: Date): Day {
  const digits = (value: number, count: number): string => String(value).padStart(count, '0')
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`
}

/** The day on which something happened, by the clock on the wall; `time` is an ISO time of universal time. */
export function localDayOf(time: string): Day {
  return toLocalDay(new Date(time))
}

import type { Day } from './day'

/** The day of a moment by the clock on the wall, which near midnight is not that of universal time. */
export function toLocalDay(date: Date): Day {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

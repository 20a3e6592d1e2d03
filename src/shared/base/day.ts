/** A day without a time or a zone, as YYYY-MM-DD. Days compare as text. */
export type Day = string

const pattern = /^\d{4}-\d{2}-\d{2}$/

/** Tells whether a text is a day that exists. */
export function isDay(text: string): boolean {
  if (!pattern.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return toDay(date)
}

/** The same day so many months later; where the month is too short, its last day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(dayOfMonth, lastDay))
  return toDay(date)
}

/** Whole days from one day to another; negative when the other lies before it. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

import type { CslDate } from '../content/csl-record'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a date as people and programs write it: `2019`, `2019-03`, `2019/03/12/`, `12 March 2019`, `March 12, 2019`, and
 * ranges with a slash as in `2001-05/2002`. What cannot be read is kept as it stands. Undefined for an empty text.
 */
export function parseCslDate(text: string): CslDate | undefined {
  const clean = text.trim().slice(0, 200)
  if (clean === '') return undefined
  const range = /^(-?\d{4}(?:-\d\d){0,2})[~?%]?\/(-?\d{4}(?:-\d\d){0,2})[~?%]?$/.exec(clean)
  const parts = range === null ? [readDay(clean)] : [readDay(range[1] ?? ''), readDay(range[2] ?? '')]
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? { raw: clean } : { 'date-parts': known }
}

/** Keeps the parts that can be a year, a month and a day; undefined without a year. Seasons have no place here. */
export function cleanDateParts(parts: readonly unknown[]): readonly number[] | undefined {
  const [year, month, day] = parts.slice(0, 3).map(toNumber)
  if (year === undefined || Math.abs(year) > 9999 || year === 0) return undefined
  if (month === undefined || month < 1 || month > 12) return [year]
  return day === undefined || day < 1 || day > 31 ? [year, month] : [year, month, day]
}

function readDay(text: string): readonly number[] | undefined {
  const numeric = /^(-?\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:[~?%]|[-/].*|T.*)?$/.exec(text)
  if (numeric !== null) return cleanDateParts(numeric.slice(1))
  const year = /\b(\d{4})\b/.exec(text)?.[1]
  const name = /\p{L}{3,}/u.exec(text)?.[0].slice(0, 3).toLowerCase()
  const month = months.indexOf(name ?? '') + 1
  const day = /\b(\d{1,2})\b(?!\d)/.exec(text.replace(year ?? '', ''))?.[1]
  if (year === undefined || (month === 0 && text !== year)) return undefined
  return cleanDateParts([year, month, day])
}

function toNumber(part: unknown): number | undefined {
  const text = typeof part === 'number' || typeof part === 'string' ? String(part).trim() : ''
  return /^-?\d{1,4}$/.test(text) ? Number(text) : undefined
}

/**
 * Orders texts by their UTF-16 units, negative when `a` comes first: for ids, days, ISO times and other texts whose order
 * must be the same on every machine. What a person reads as a list is sorted by their language instead (`Intl.Collator`).
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

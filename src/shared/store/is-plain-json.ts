/** How deep a record may nest. */
const deepest = 32

/**
 * Tells whether a value comes back from JSON as it went in: no dates, maps or functions, no NaN and no
 * infinity, no key that reaches a prototype. A field that is undefined counts as absent, as it does in JSON.
 */
export function isPlainJson(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  // A hole in a list reads as undefined, and is refused as that.
  if (Array.isArray(value)) return Array.from(value).every((part) => isPlainJson(part, depth + 1))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false
  return (
    Object.prototype.toString.call(value) === '[object Object]' &&
    Object.entries(value).every(
      ([key, part]) => key !== '__proto__' && (part === undefined || isPlainJson(part, depth + 1)),
    )
  )
}

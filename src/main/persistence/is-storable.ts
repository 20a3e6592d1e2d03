import type { Operation } from '../../shared/store/change'

/** Tells whether every operation has a key and holds nothing that JSON would alter or drop without a word. */
export function areStorable(operations: readonly Operation[]): boolean {
  return operations.every((operation) =>
    'put' in operation ? isKey(operation.put.id) && isJson(operation.put, 0) : isKey(operation.remove),
  )
}

function isKey(id: unknown): boolean {
  return typeof id === 'string' && id !== '' && id.length <= 500
}

/** How deep a record may be. */
const deepest = 64

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth > deepest) return false
  if (Array.isArray(value)) return value.every((each) => isJson(each, depth + 1))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  // A property that is undefined counts as absent, as it does in JSON.
  return Object.values(value).every((each) => each === undefined || isJson(each, depth + 1))
}

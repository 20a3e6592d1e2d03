import type { Operation } from '../../shared/store/change'
import { isPlainJson } from '../../shared/store/is-plain-json'

/** Tells whether every operation has a key and holds nothing that JSON would alter or drop without a word. */
export function areStorable(operations: readonly Operation[]): boolean {
  return operations.every((operation) =>
    'put' in operation ? isKey(operation.put.id) && isPlainJson(operation.put) : isKey(operation.remove),
  )
}

function isKey(id: unknown): boolean {
  return typeof id === 'string' && id !== '' && id.length <= 500
}

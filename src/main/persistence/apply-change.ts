import type { Operation } from '../../shared/store/change'
import type { CollectionName } from '../../shared/store/collections'
import type { StoredData } from './stored-data'

type Table = Record<string, { readonly id: string }>

/** The data after the operations; the old data stays as it was. Only the tables that are touched are copied. */
export function applyChange(data: StoredData, operations: readonly Operation[]): StoredData {
  const tables = new Map<CollectionName, Table>()
  for (const operation of operations) {
    const table = tables.get(operation.collection) ?? { ...data.records[operation.collection] }
    tables.set(operation.collection, table)
    if ('put' in operation) table[operation.put.id] = operation.put
    else Reflect.deleteProperty(table, operation.remove)
  }
  return { ...data, records: { ...data.records, ...Object.fromEntries(tables) } }
}

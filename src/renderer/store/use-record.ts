import { useEffect, useState } from 'react'
import { isId } from '../../shared/base/id'
import type { CollectionName, Collections } from '../../shared/store/collections'
import { api, listen } from '../api'
import { useRecordsStore } from './records-store'

/**
 * One record, kept current: undefined until it has come, null when there is none of that id. It is fetched alone, unless its
 * collection is at hand.
 */
export function useRecord<C extends CollectionName>(
  collection: C,
  id: string,
): Collections[C] | null | undefined {
  const all = useRecordsStore((state) => state.cached[collection])
  const [fetched, setFetched] = useState<{ readonly id: string; readonly record: unknown } | null>(null)
  const isAlone = all === undefined
  useEffect(() => {
    if (!isAlone) return
    let wanted = true
    const load = async (): Promise<void> => {
      const record = isId(id) ? await api.records.get({ collection, id }) : null
      if (wanted) setFetched({ id, record })
    }
    void load()
    const stop = listen('records.changed', (changed) => {
      if (changed[collection]?.includes(id) === true) void load()
    })
    return () => {
      wanted = false
      stop()
    }
  }, [isAlone, collection, id])
  const record = isAlone
    ? fetched?.id === id
      ? fetched.record
      : undefined
    : (all.find((each) => each.id === id) ?? null)
  // The collection names the shape of its records.
  return record as Collections[C] | null | undefined
}

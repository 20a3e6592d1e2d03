import { useEffect, useState } from 'react'
import { isSampleId } from '../../shared/sample/sample-mark'
import { api, listen } from '../api'

/** How many sample records there are; null until it is known. The window need not hold the log to tell. */
export function useSampleCount(): number | null {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const ask = (): void => void api.records.countSample().then(setCount)
    ask()
    return listen('records.changed', (changed) => {
      if (Object.values(changed).some((ids) => ids.some(isSampleId))) ask()
    })
  }, [])
  return count
}

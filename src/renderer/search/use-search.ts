import { useEffect, useRef, useState } from 'react'
import type { SearchAnswer } from '../../shared/search/answer-query'
import { api, listen } from '../api'

/** So many hits are fetched and painted while one types: a screenful and some. The rest come when they are asked for. */
export const hitsAtFirst = 60

/** An answer and the text that it answers. */
export interface Found {
  readonly text: string
  readonly answer: SearchAnswer | null
}

/**
 * What a query finds. While a question is under way the last answer stays, and of the questions typed meanwhile only the
 * newest is asked, so that fast typing never queues up.
 */
export function useSearch(text: string, finished: boolean, limit: number): Found {
  const [found, setFound] = useState<Found>({ text: '', answer: null })
  const asking = useRef(false)
  const alive = useRef(true)
  const wanted = useRef({ text, finished, limit })
  useEffect(() => {
    alive.current = true
    wanted.current = { text, finished, limit }
    const ask = async (): Promise<void> => {
      if (asking.current) return
      asking.current = true
      try {
        let asked = { text: '', finished: false, limit: 0 }
        do {
          asked = wanted.current
          const answer = asked.text === '' ? null : await api.search.query({ ...asked, offset: 0 })
          if (alive.current && asked === wanted.current) setFound({ text: asked.text, answer })
        } while (asked !== wanted.current)
      } finally {
        asking.current = false
      }
    }
    void ask()
    const stop = listen('records.changed', (changed) => {
      if (changed.positions !== undefined && Object.keys(changed).length === 1) return
      wanted.current = { ...wanted.current }
      void ask()
    })
    return () => {
      alive.current = false
      stop()
    }
  }, [text, finished, limit])
  return found
}

import { useEffect, useState } from 'react'
import type { Completion } from '../../shared/search/complete-query'
import { api } from '../api'

const most = 6

/** How the end of a query could go on. While it is being asked the former ones stay away: they would complete another text. */
export function useCompletions(text: string): readonly Completion[] {
  const [found, setFound] = useState<{ readonly text: string; readonly completions: readonly Completion[] }>({
    text: '',
    completions: [],
  })
  useEffect(() => {
    let wanted = true
    if (text.trim() !== '')
      void api.search.suggest({ text, limit: most }).then((completions) => {
        if (wanted) setFound({ text, completions })
      })
    return () => {
      wanted = false
    }
  }, [text])
  return found.text === text ? found.completions.filter(({ query }) => query.trim() !== text.trim()) : []
}

import { useEffect, useState } from 'react'
import type { LevelAnswer } from '../../shared/levels/suggest-level'

/** How long typing must rest before the text is read, in milliseconds. */
const restFor = 250

/** The level that a text seems to presume. The model is fetched when it is first wanted; typing never waits for it. */
export function useLevelSuggestion(text: string): LevelAnswer | null {
  const [answer, setAnswer] = useState<LevelAnswer | null>(null)
  useEffect(() => {
    let wanted = true
    const timer = window.setTimeout(() => {
      void import('../../shared/levels/suggest-level').then(({ suggestLevel }) => {
        if (wanted) setAnswer(text.trim() === '' ? null : suggestLevel(text))
      })
    }, restFor)
    return () => {
      wanted = false
      window.clearTimeout(timer)
    }
  }, [text])
  return answer
}

import { useEffect, useRef, useState } from 'react'
import { api } from '../api'
import { commit, now } from '../store/records-store'

/** How long typing must rest before a draft is kept, in milliseconds. */
const restFor = 700

/** Text in an editor that outlives the window: it is kept as it is typed, and forgotten when it has been used. */
export function useDraft(id: string): readonly [string, (text: string) => void, () => void] {
  const [text, setText] = useState('')
  const touched = useRef(false)
  const timer = useRef(0)
  useEffect(() => {
    void api.records.get({ collection: 'drafts', id }).then((draft) => {
      if (!touched.current && draft !== null && 'text' in draft && typeof draft.text === 'string')
        setText(draft.text)
    })
    return () => window.clearTimeout(timer.current)
  }, [id])
  const change = (next: string): void => {
    touched.current = true
    setText(next)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(
      () => void commit('draft', [{ collection: 'drafts', put: { id, text: next, at: now() } }], false),
      restFor,
    )
  }
  const forget = (): void => {
    touched.current = true
    window.clearTimeout(timer.current)
    setText('')
    void commit('draft', [{ collection: 'drafts', remove: id }], false)
  }
  return [text, change, forget]
}

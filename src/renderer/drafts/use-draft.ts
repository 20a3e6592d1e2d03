import { useCallback, useEffect, useRef, useState } from 'react'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { longestDraft } from '../../shared/drafts/longest-draft'
import { api } from '../api'

/** While somebody types, the text goes to the disk this often, in milliseconds. */
const keepEvery = 300

/** Text in an editor that outlives a crash, and how it stands. */
export interface Draft {
  readonly text: string
  /** True when the text was typed before and never saved; the editor says so. */
  readonly restored: boolean
  /** Why the text is not kept at the moment, or null. */
  readonly problem: AppError | null
  change(text: string): void
  /** The text has been saved: nothing is left to be restored. */
  forget(): void
  /** Throws the unsaved text away and goes back to what is saved. */
  discard(): void
}

/**
 * Keeps what is typed in an editor as it is typed, until it is saved. `id` names the editor for all times, such as
 * `note-<id of the annotation>`; `saved` is what the editor shows when nothing is unsaved.
 */
export function useDraft(id: string, saved = ''): Draft {
  const [typed, setTyped] = useState<string | null>(null)
  const [restored, setRestored] = useState(false)
  const [problem, setProblem] = useState<AppError | null>(null)
  const touched = useRef(false)
  const pending = useRef<string | null>(null)
  const timer = useRef(0)
  const savedNow = useRef(saved)
  useEffect(() => {
    savedNow.current = saved
  })

  const write = useCallback((): void => {
    window.clearTimeout(timer.current)
    timer.current = 0
    const text = pending.current
    pending.current = null
    if (text === null) return
    if (text.length > longestDraft) return setProblem(createAppError('draft-too-long'))
    const unchanged = text === savedNow.current
    void (unchanged ? api.drafts.forget({ id }) : api.drafts.keep({ id, text })).then((kept) =>
      setProblem(kept.ok ? null : kept.error),
    )
  }, [id])

  useEffect(() => {
    touched.current = false
    void api.drafts.find({ id }).then((found) => {
      if (touched.current || found === null || found === savedNow.current) return
      setTyped(found)
      setRestored(true)
    })
    // What was typed in the last moments is not lost when the editor is left.
    return write
  }, [id, write])

  const change = (text: string): void => {
    touched.current = true
    setTyped(text)
    pending.current = text
    if (timer.current === 0) timer.current = window.setTimeout(write, keepEvery)
  }
  const forget = (): void => {
    touched.current = true
    window.clearTimeout(timer.current)
    timer.current = 0
    pending.current = null
    setRestored(false)
    void api.drafts.forget({ id })
  }
  const discard = (): void => {
    forget()
    setTyped(null)
  }
  return { text: typed ?? saved, restored, problem, change, forget, discard }
}

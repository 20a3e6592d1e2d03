import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { SearchAnswer, SearchQuestion } from '../../shared/search/answer-query'
import { unpack } from '../../shared/ipc/packed'
import { api, listen } from '../api'
import { createSearchSession } from './search-session'
import type { Found, SearchSession } from './search-session'
import { writeTyped } from './typed-address'

/** So many hits are put on the page for a start. More come when they are asked for. */
export const hitsAtFirst = 60

/** So many ways to finish the text are offered. */
const completions = 6
/** The least height of a hit in pixels: two lines and the space round them. */
const leastHit = 67
/**
 * Nothing typed for so long is a pause, in milliseconds. Between two keys of most writers there is less, and hits that are put
 * on the page only to be taken away by the next key delay that key.
 */
const pause = 400

async function ask(question: SearchQuestion): Promise<SearchAnswer> {
  return unpack(await api.search.query(question))
}

const unanswered: Found = { text: '', answer: null }
const useFound = create<Found>(() => unanswered)

/** The search of the box. A key goes to it before anything is drawn on account of the key. */
export const boxSearch = createSearchSession({
  ask,
  // The store draws within the same task: the answer never waits for another frame.
  tell: (found) => {
    writeTyped()
    useFound.setState(found)
  },
  screenful: () => Math.ceil(window.innerHeight / leastHit) + 1,
  whenPaused: (work) => {
    const timer = window.setTimeout(work, pause)
    return () => window.clearTimeout(timer)
  },
  completions,
})

/** What the text in the box finds. While a question is under way the last answer stays. */
export function useBoxSearch(text: string, finished: boolean, limit: number): Found {
  useEffect(() => boxSearch.want({ text, finished, limit }), [text, finished, limit])
  useEffect(() => follow(boxSearch), [])
  return useFound()
}

/** What a kept query finds, all at once, and again whenever something changes. */
export function useSearch(text: string, finished: boolean, limit: number): Found {
  const [found, setFound] = useState(unanswered)
  const [session] = useState(() =>
    createSearchSession({
      ask,
      tell: setFound,
      screenful: () => limit,
      whenPaused: () => () => undefined,
      completions: 0,
    }),
  )
  useEffect(() => session.want({ text, finished, limit }), [session, text, finished, limit])
  useEffect(() => follow(session), [session])
  return found
}

/** Keeps a search true while records change; what was read how far is nothing that is searched. */
function follow(session: SearchSession): () => void {
  const stop = listen('records.changed', (changed) => {
    if (changed.positions === undefined || Object.keys(changed).length > 1) session.refresh()
  })
  return () => {
    stop()
    session.forget()
  }
}

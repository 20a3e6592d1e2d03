import type { SearchAnswer, SearchQuestion } from '../../shared/search/answer-query'

/** What is to be searched for, and how many hits are to be at hand in the end. */
export interface Wanted {
  readonly text: string
  /** True when the last word is complete even though the text ends with it. */
  readonly finished: boolean
  readonly limit: number
}

/** An answer and the text that it answers; empty while nothing is searched for. */
export interface Found {
  readonly text: string
  readonly answer: SearchAnswer | null
}

/** What a session works with. */
export interface SessionMeans {
  ask(question: SearchQuestion): Promise<SearchAnswer>
  tell(found: Found): void
  /** How many hits fill the window: these are asked for first. */
  screenful(): number
  /** Runs work once typing has paused. Returns how to call it off. */
  whenPaused(work: () => void): () => void
  /** So many ways to finish the text come with an answer. */
  readonly completions: number
}

/** One box's questions, one after the other. */
export interface SearchSession {
  /** Asks at once, unless this very thing is asked or answered already. */
  want(wanted: Wanted): void
  /** Asks again, because what is searched has changed. */
  refresh(): void
  /** Forgets question and answer. */
  forget(): void
}

const nothing: Wanted = { text: '', finished: false, limit: 0 }
const unanswered: Found = { text: '', answer: null }

/**
 * Creates a session. Of the questions typed while one is under way only the newest is asked, so that fast typing never
 * queues up. A window full of hits comes first and the rest when typing pauses: what nobody sees delays no key.
 */
export function createSearchSession(means: SessionMeans): SearchSession {
  let wanted = nothing
  let answered = nothing
  let found = unanswered
  let asking = false
  let callOff = (): void => undefined

  async function askOn(): Promise<void> {
    if (asking) return
    asking = true
    try {
      let asked = nothing
      do {
        asked = wanted
        if (asked.text !== '') await (isFirst(asked) ? askFirst(asked) : askMore(asked))
      } while (asked !== wanted)
    } finally {
      asking = false
    }
  }

  const isFirst = (asked: Wanted): boolean =>
    found.answer === null || answered.text !== asked.text || answered.finished !== asked.finished

  async function askFirst(asked: Wanted): Promise<void> {
    const { text, finished } = asked
    // When the same search is asked again, what is shown stays as long as it was.
    const shown = found.text === text ? (found.answer?.hits.length ?? 0) : 0
    const limit = Math.min(asked.limit, Math.max(shown, means.screenful()))
    const answer = await means.ask({ text, finished, offset: 0, limit, complete: means.completions })
    if (asked !== wanted) return
    show(asked, answer)
    if (isShort(asked, answer)) callOff = means.whenPaused(() => void askOn())
  }

  async function askMore(asked: Wanted): Promise<void> {
    const { text, finished, limit } = asked
    const before = found.answer
    if (before === null || !isShort(asked, before)) return
    const offset = before.hits.length
    const { hits } = await means.ask({ text, finished, offset, limit: limit - offset })
    if (asked !== wanted) return
    const known = new Set(before.hits.map(({ id }) => id))
    show(asked, { ...before, hits: [...before.hits, ...hits.filter(({ id }) => !known.has(id))] })
  }

  function show(asked: Wanted, answer: SearchAnswer): void {
    answered = asked
    found = { text: asked.text, answer }
    means.tell(found)
  }

  function turnTo(next: Wanted): void {
    callOff()
    wanted = next
    if (next.text !== '') void askOn()
    else if (found !== unanswered) means.tell((found = unanswered))
  }

  return {
    want(next) {
      const same =
        next.text === wanted.text && next.finished === wanted.finished && next.limit === wanted.limit
      if (!same) turnTo(next)
    },
    refresh() {
      answered = nothing
      turnTo({ ...wanted })
    },
    forget: () => turnTo(nothing),
  }
}

function isShort({ limit }: Wanted, { hits, total }: SearchAnswer): boolean {
  return hits.length < Math.min(limit, total)
}

import { describe, expect, it } from 'vitest'
import { createSearchSession } from '../../../../src/renderer/search/search-session'
import type { Found } from '../../../../src/renderer/search/search-session'
import type { SearchAnswer, SearchQuestion } from '../../../../src/shared/search/answer-query'

const total = 100

/** A session whose questions are answered when the test says so. */
function startSession() {
  const asked: { readonly question: SearchQuestion; readonly answer: () => Promise<void> }[] = []
  const told: Found[] = []
  let paused: (() => void) | null = null
  const session = createSearchSession({
    ask: (question) =>
      new Promise((resolve) => {
        asked.push({
          question,
          answer: async () => {
            resolve(answerTo(question))
            // What follows an answer follows in the same turn.
            await Promise.resolve().then(() => Promise.resolve())
            await new Promise((done) => setImmediate(done))
          },
        })
      }),
    tell: (found) => told.push(found),
    screenful: () => 10,
    whenPaused: (work) => {
      paused = work
      return () => {
        paused = null
      }
    },
    completions: 6,
  })
  return { session, asked, told, pause: () => paused?.(), isWaiting: () => paused !== null }
}

function answerTo({ text, offset, limit }: SearchQuestion): SearchAnswer {
  const ids = Array.from({ length: total }, (_none, index) => `${text}-${index}`)
  // Of an answer the session looks at hits and total alone.
  return { hits: ids.slice(offset, offset + limit).map((id) => ({ id })), total } as unknown as SearchAnswer
}

const idsOf = (found: Found | undefined): readonly string[] => found?.answer?.hits.map(({ id }) => id) ?? []
const want = (text: string, limit = 60) => ({ text, finished: false, limit })

describe('a search session', () => {
  it('asks at once for a window full, and for the rest when typing pauses', async () => {
    const { session, asked, told, pause } = startSession()
    session.want(want('a'))
    expect(asked.map(({ question }) => question)).toEqual([
      { text: 'a', finished: false, offset: 0, limit: 10, complete: 6 },
    ])
    await asked[0]?.answer()
    expect(idsOf(told[0])).toHaveLength(10)
    pause()
    expect(asked[1]?.question).toEqual({ text: 'a', finished: false, offset: 10, limit: 50 })
    await asked[1]?.answer()
    expect(idsOf(told[1])).toEqual(Array.from({ length: 60 }, (_none, index) => `a-${index}`))
  })

  it('asks the newest of what was typed meanwhile, and shows no answer to another text', async () => {
    const { session, asked, told } = startSession()
    session.want(want('a'))
    session.want(want('ab'))
    session.want(want('abc'))
    expect(asked).toHaveLength(1)
    await asked[0]?.answer()
    expect(told).toEqual([])
    expect(asked.map(({ question }) => question.text)).toEqual(['a', 'abc'])
    await asked[1]?.answer()
    expect(told.map(({ text }) => text)).toEqual(['abc'])
  })

  it('asks nothing twice', async () => {
    const { session, asked } = startSession()
    session.want(want('a'))
    session.want(want('a'))
    await asked[0]?.answer()
    session.want(want('a'))
    expect(asked).toHaveLength(1)
  })

  it('drops the rest when another key comes before the pause', async () => {
    const { session, asked, isWaiting } = startSession()
    session.want(want('a'))
    await asked[0]?.answer()
    expect(isWaiting()).toBe(true)
    session.want(want('ab'))
    expect(isWaiting()).toBe(false)
  })

  it('adds more when more is wanted of the same search', async () => {
    const { session, asked, told } = startSession()
    session.want(want('a', 10))
    await asked[0]?.answer()
    session.want(want('a', 30))
    expect(asked[1]?.question).toMatchObject({ offset: 10, limit: 20 })
    await asked[1]?.answer()
    expect(idsOf(told.at(-1))).toHaveLength(30)
  })

  it('asks again for as many as are shown when what is searched has changed', async () => {
    const { session, asked, told } = startSession()
    session.want(want('a', 10))
    await asked[0]?.answer()
    session.want(want('a', 30))
    await asked[1]?.answer()
    session.refresh()
    expect(asked[2]?.question).toMatchObject({ offset: 0, limit: 30 })
    await asked[2]?.answer()
    expect(idsOf(told.at(-1))).toHaveLength(30)
  })

  it('shows nothing when nothing is searched for, and an answer that comes later stays away', async () => {
    const { session, asked, told } = startSession()
    session.want(want('a'))
    await asked[0]?.answer()
    session.want(want('ab'))
    session.want(want(''))
    expect(told.at(-1)).toEqual({ text: '', answer: null })
    await asked[1]?.answer()
    expect(told.at(-1)).toEqual({ text: '', answer: null })
  })
})

import { describe, expect, it } from 'vitest'
import { beginLog } from '../../../../src/shared/fit-check/log-beginning'
import { createLogEntry } from '../../../support/log-entry-builders'

const entry = (nth: number, change: Parameters<typeof createLogEntry>[0] = {}) =>
  createLogEntry({
    id: `e${nth}`,
    createdAt: `2026-03-${String(nth).padStart(2, '0')}T09:00:00.000Z`,
    ...change,
  })

describe('the beginning of a log', () => {
  it('has the newest entries, newest first, and tells how many there are in all', () => {
    const { newest, total } = beginLog([entry(2), entry(9), entry(4)], '2026-04-01', 2)
    expect(newest.map(({ id }) => id)).toEqual(['e9', 'e4'])
    expect(total).toBe(3)
  })

  it('names no more reviews than can be looked over, longest due first, and counts them all', () => {
    const entries = Array.from({ length: 28 }, (_, index) =>
      entry(28 - index, { reviewOn: `2026-03-${String(28 - index).padStart(2, '0')}` }),
    )
    const { due } = beginLog([...entries, entry(30, { reviewOn: '2026-05-01' })], '2026-04-01', 2)
    expect(due.count).toBe(28)
    expect(due.first).toHaveLength(20)
    expect(due.first[0]?.id).toBe('e1')
  })

  it('knows each goal once, as it was called last', () => {
    const goal = (words: string) => ({ goal: { id: 'g', words, level: 2 as const } })
    expect(
      beginLog([entry(1, goal('old words')), entry(2, goal('new words'))], '2026-04-01', 2).goals,
    ).toEqual([{ id: 'g', words: 'new words' }])
  })
})

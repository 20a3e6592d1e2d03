import { describe, expect, it } from 'vitest'
import { compareStrands } from '../../../../src/shared/lens/compare-strands'
import { emptyLook, keepLook } from '../../../../src/shared/lens/lens'
import type { LensLook, Stage } from '../../../../src/shared/lens/lens'
import { readLook } from '../../../../src/shared/lens/read-look'

const look = (technology: Stage | null, process: Stage | null, relationships: Stage | null): LensLook => ({
  ...emptyLook('2026-05-01'),
  strands: {
    technology: { stage: technology, words: '' },
    process: { stage: process, words: '' },
    relationships: { stage: relationships, words: '' },
  },
})

describe('the three strands', () => {
  it.each([
    ['one not looked at', look('tried', 'lived', null), { kind: 'not-all-seen', missing: ['relationships'] }],
    ['all alike', look('tried', 'tried', 'tried'), { kind: 'together', stage: 'tried' }],
    [
      'tools ahead of people',
      look('lived', 'tried', 'untouched'),
      { kind: 'apart', ahead: ['technology'], behind: ['relationships'] },
    ],
    [
      'two ahead of one',
      look('tried', 'tried', 'spoken-of'),
      { kind: 'apart', ahead: ['technology', 'process'], behind: ['relationships'] },
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(compareStrands(given)).toEqual(expected)
  })
})

describe('keeping looks', () => {
  it('keeps one a day, in the order of the days', () => {
    const first = keepLook(null, 'goal', { ...look('tried', null, null), day: '2026-05-02' })
    const earlier = keepLook(first, 'goal', look(null, null, null))
    const again = keepLook(earlier, 'goal', { ...look('lived', null, null), day: '2026-05-02' })
    expect(again.looks.map(({ day }) => day)).toEqual(['2026-05-01', '2026-05-02'])
    expect(again.looks[1]?.strands.technology.stage).toBe('lived')
  })

  it('reads a draft back as it was and takes nothing else for one', () => {
    const given = look('tried', null, 'lived')
    expect(readLook(JSON.stringify(given))).toEqual(given)
    for (const text of ['', '{', 'null', '{"day":"2026-05-01"}', JSON.stringify({ ...given, day: 'today' })])
      expect(readLook(text)).toBeUndefined()
  })
})

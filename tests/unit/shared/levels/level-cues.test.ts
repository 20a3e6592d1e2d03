import { describe, expect, it } from 'vitest'
import { cueKinds } from '../../../../src/shared/levels/level-cues'
import type { CueId } from '../../../../src/shared/levels/level-cues'
import type { Level } from '../../../../src/shared/levels/level'

/** The words that each kind of cue finds in a sentence. */
function cuesIn(text: string): readonly (readonly [CueId, Level, string])[] {
  return cueKinds.flatMap(({ id, level, pattern }) =>
    [...text.matchAll(pattern)].map(([found]) => [id, level, found] as const),
  )
}

describe('the words that give a level away', () => {
  it.each<[Level, Exclude<CueId, 'wording'>, string, string]>([
    [1, 'one-object', 'Try it in one team first.', 'one team'],
    [1, 'one-object', 'Change this form and no other.', 'this form'],
    [1, 'own-permission', 'Nobody has to sign it.', 'Nobody has to'],
    [1, 'own-permission', 'Do it without asking.', 'without asking'],
    [1, 'stays-put', 'Everything else stays as it was.', 'Everything else stays as it was'],
    [1, 'local-figure', 'Watch the adoption rate.', 'adoption rate'],
    [1, 'local-figure', 'Count the tickets deflected.', 'tickets deflected'],
    [1, 'tidying', 'Hang up a checklist.', 'checklist'],
    [2, 'whole-line', 'Look at it end-to-end.', 'end-to-end'],
    [2, 'whole-line', 'Draw the value chain.', 'value chain'],
    [
      2,
      'followed-through',
      'Follow it from the first call to the delivery.',
      'from the first call to the delivery',
    ],
    [2, 'hand-over', 'Count every handover.', 'handover'],
    [2, 'hand-over', 'Time is lost between the departments.', 'between the departments'],
    [2, 'shared-record', 'Keep one record.', 'one record'],
    [2, 'across-owner', 'Name a process owner.', 'process owner'],
    [3, 'how-we-think', 'Ask what people believe.', 'what people believe'],
    [3, 'how-we-think', 'Question the assumptions.', 'assumptions'],
    [3, 'purpose', 'Ask what we are for.', 'what we are for'],
    [3, 'who-belongs', 'Treat them as citizens.', 'citizens'],
    [3, 'who-decides', 'Ask who decides.', 'who decides'],
    [3, 'loss', 'There will be grief.', 'grief'],
    [3, 'not-by-tools', 'It cannot be bought.', 'cannot be bought'],
  ])('point to level %i as %s: “%s”', (level, id, text, words) => {
    expect(cuesIn(text)).toEqual([[id, level, words]])
  })

  it.each([
    'Ones teams are many.',
    'The handsome overture began.',
    'A purposeless walk.',
    'She thinks that it rains.',
  ])('are not found inside other words: “%s”', (text) => {
    expect(cuesIn(text)).toEqual([])
  })

  it('are named for every level', () => {
    expect(new Set(cueKinds.map(({ level }) => level))).toEqual(new Set([1, 2, 3]))
  })
})

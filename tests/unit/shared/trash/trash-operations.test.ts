import { describe, expect, it } from 'vitest'
import { moveToTrash, putBack } from '../../../../src/shared/trash/trash-operations'
import { makeGoal } from '../../../support/store-records'

const goal = makeGoal('same-id')
const trashed = { id: 'in-trash', from: 'goals', record: goal, deletedAt: '2026-03-01' } as const

describe('a record that is deleted', () => {
  it('lies in the trash under an id of its own, and is gone from its place in the same change', () => {
    expect(moveToTrash('goals', goal, 'in-trash', '2026-03-01')).toEqual([
      { collection: 'trash', put: trashed },
      { collection: 'goals', remove: 'same-id' },
    ])
  })

  it('comes back exactly as it was', () => {
    expect(putBack(trashed, null, 'new', '2026-03-02')).toEqual([
      { collection: 'goals', put: goal },
      { collection: 'trash', remove: 'in-trash' },
    ])
  })

  it('puts aside what has taken its place, so that neither is lost', () => {
    const other = { ...goal, words: 'other words' }
    expect(putBack(trashed, other, 'new', '2026-03-02')).toEqual([
      { collection: 'trash', put: { id: 'new', from: 'goals', record: other, deletedAt: '2026-03-02' } },
      { collection: 'goals', put: goal },
      { collection: 'trash', remove: 'in-trash' },
    ])
  })

  it('puts nothing aside where the very same stands there already', () => {
    expect(putBack(trashed, { ...goal }, 'new', '2026-03-02')).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { applyHistory, findNewest, longestHistory } from '../../../../src/main/persistence/history'
import type { History } from '../../../../src/main/persistence/history'
import type { JournalRecord } from '../../../../src/main/persistence/journal-record'

const empty = (): History => ({ past: [], future: [], foreign: new Set() })

function record(lamport: number, parts: Partial<JournalRecord> = {}): JournalRecord {
  const label = `change ${lamport}`
  return {
    writer: 'w',
    number: lamport,
    lamport,
    at: '',
    kind: 'change',
    label,
    operations: [],
    back: [],
    ...parts,
  }
}
const undo = (lamport: number, of: number): JournalRecord =>
  record(lamport, { kind: 'undo', label: `change ${of}`, of: [of, 'w'] })
const redo = (lamport: number, of: number): JournalRecord =>
  record(lamport, { kind: 'redo', label: `change ${of}`, of: [of, 'w'] })
const labels = (pile: History['past']): readonly string[] => pile.map(({ label }) => label)

describe('history', () => {
  it('undoes the newest change first, and redoes what was undone last', () => {
    const history = empty()
    for (const each of [record(1), record(2), undo(3, 2), undo(4, 1)]) applyHistory(history, each, false)
    expect([labels(history.past), labels(history.future)]).toEqual([[], ['change 2', 'change 1']])
    applyHistory(history, redo(5, 1), false)
    expect([labels(history.past), labels(history.future)]).toEqual([['change 1'], ['change 2']])
    expect(findNewest(history, 'past')?.label).toBe('change 1')
  })

  it('is kept in the order in which changes were made, not in which they became known', () => {
    const history = empty()
    for (const each of [record(3), record(1), record(2)]) applyHistory(history, each, false)
    expect(labels(history.past)).toEqual(['change 1', 'change 2', 'change 3'])
  })

  it('passes over what another writer did while the store was open', () => {
    const history = empty()
    applyHistory(history, record(1), false)
    applyHistory(history, record(2, { writer: 'other' }), true)
    expect(findNewest(history, 'past')?.label).toBe('change 1')
  })

  it('forgets what could be redone when something new is done, but not when another writer does it', () => {
    const history = empty()
    for (const each of [record(1), undo(2, 1)]) applyHistory(history, each, false)
    applyHistory(history, record(3, { writer: 'other' }), true)
    expect(labels(history.future)).toEqual(['change 1'])
    applyHistory(history, record(4), false)
    expect(history.future).toEqual([])
  })

  it('holds nothing of quiet changes, and no more than it may', () => {
    const history = empty()
    applyHistory(history, record(1, { kind: 'quiet' }), false)
    expect(history.past).toEqual([])
    for (let at = 1; at <= longestHistory + 5; at += 1) applyHistory(history, record(at), false)
    expect(history.past).toHaveLength(longestHistory)
    expect(history.past[0]?.label).toBe('change 6')
  })
})

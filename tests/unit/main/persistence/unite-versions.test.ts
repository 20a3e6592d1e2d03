import { describe, expect, it } from 'vitest'
import type { StoredRecord, Version } from '../../../../src/main/persistence/memory'
import { uniteVersions } from '../../../../src/main/persistence/unite-versions'
import { defaultSettings } from '../../../../src/shared/settings/settings'
import type { Settings } from '../../../../src/shared/settings/settings'
import { makeEntry, makeGoal } from '../../../support/store-records'

const version = (lamport: number, value: StoredRecord | undefined): Version => ({
  stamp: { lamport, writer: 'w' },
  number: lamport,
  value,
})
const settings = (changes: Partial<Settings>): StoredRecord => ({
  id: 'settings',
  ...defaultSettings,
  ...changes,
})

describe('two versions that do not know of each other', () => {
  it.each([
    { what: 'alike', collection: 'goals', one: makeGoal('a'), other: makeGoal('a') },
    { what: 'of which the older was a removal', collection: 'goals', one: makeGoal('a'), other: undefined },
    {
      what: 'of where reading stopped',
      collection: 'positions',
      one: { id: 'i', progress: 0.2 },
      other: { id: 'i', progress: 0.7 },
    },
  ])('$what leave the newer one and nothing to be kept', ({ collection, one, other }) => {
    const winner = version(2, one)
    expect(uniteVersions(collection, winner, version(1, other))).toEqual(winner)
  })

  it.each([
    { what: 'a record', collection: 'goals', one: makeGoal('a', 'one'), other: makeGoal('a', 'other') },
    {
      what: 'a record that the newer one removed',
      collection: 'goals',
      one: undefined,
      other: makeGoal('a'),
    },
    {
      what: 'what the user set',
      collection: 'settings',
      one: settings({ theme: 'dark' }),
      other: settings({ language: 'de' }),
    },
  ])('of $what have to be kept both', ({ collection, one, other }) => {
    expect(uniteVersions(collection, version(2, one), version(1, other))).toBeUndefined()
  })

  it('of a log entry stand side by side in what was added to them, in one order on every machine', () => {
    const here = makeEntry('e', 'said here')
    const there = makeEntry('e', 'said there')
    const united = uniteVersions('log', version(2, here), version(1, there))
    const turned = uniteVersions('log', version(2, there), version(1, here))
    expect(united?.value).toMatchObject({ appended: [{ text: 'said here' }, { text: 'said there' }] })
    expect(turned?.value).toEqual(united?.value)
  })

  it('of settings that differ only in what the app notes for itself become one', () => {
    const newer = version(2, settings({ theme: 'dark', welcomed: false, newsSeen: '0.10.0' }))
    const older = version(1, settings({ theme: 'dark', welcomed: true, newsSeen: '0.9.0' }))
    expect(uniteVersions('settings', newer, older)?.value).toEqual(
      settings({ theme: 'dark', welcomed: true, newsSeen: '0.10.0' }),
    )
  })
})

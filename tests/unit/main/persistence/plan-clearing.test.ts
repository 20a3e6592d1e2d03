import { describe, expect, it } from 'vitest'
import { planClearing } from '../../../../src/main/persistence/clear-away'
import { createKnownFolder } from '../../../../src/main/persistence/read-folder'
import type { KnownFolder } from '../../../../src/main/persistence/read-folder'
import { Seen } from '../../../../src/main/persistence/seen'

const upTo = (number: number): Seen => Seen.from(number === 0 ? {} : { w: [[1, number]] })

/** Snapshots by generation, each with the last record that it holds, and journals by name likewise. */
function makeFolder(
  snapshots: Readonly<Record<number, number>>,
  journals: Readonly<Record<string, number>>,
  copies: readonly number[] = [],
): KnownFolder {
  const known = createKnownFolder()
  for (const [generation, last] of Object.entries(snapshots)) {
    const isCopy = copies.includes(Number(generation))
    known.snapshots.set(`s${generation}`, {
      name: `s${generation}`,
      generation: Number(generation),
      seen: upTo(last),
      size: 1,
      isCopy,
    })
  }
  for (const [name, last] of Object.entries(journals)) {
    const facts = { size: 1, identity: name }
    known.journals.set(name, { name, pair: name, facts, length: 1, numbers: upTo(last), header: undefined })
  }
  return known
}
const unused = (): boolean => false

describe('planClearing', () => {
  it('lets nothing go before there are three snapshots', () => {
    const known = makeFolder({ 1: 5, 2: 9 }, { old: 5 })
    expect(planClearing(known, unused)).toEqual({ snapshots: [], journals: [] })
  })

  it('lets a journal go only when all three snapshots that stay hold it', () => {
    const known = makeFolder({ 1: 3, 2: 5, 3: 7, 4: 9 }, { held: 5, 'held by two': 6, 'held by none': 10 })
    expect(planClearing(known, unused)).toEqual({ snapshots: ['s1'], journals: ['held'] })
  })

  it('keeps a journal that is in use', () => {
    const known = makeFolder({ 1: 9, 2: 9, 3: 9 }, { mine: 5, free: 5 })
    expect(planClearing(known, ({ name }) => name === 'mine').journals).toEqual(['free'])
  })

  it('keeps an old snapshot that holds what the newest does not', () => {
    const known = makeFolder({ 1: 12, 2: 9, 3: 9, 4: 9 }, {})
    expect(planClearing(known, unused).snapshots).toEqual([])
  })

  it('counts no copy that a file-sync tool made, and lets it go', () => {
    const known = makeFolder({ 2: 9, 3: 9, 4: 9 }, { held: 5 }, [3])
    expect(planClearing(known, unused)).toEqual({ snapshots: [], journals: [] })
    const enough = makeFolder({ 2: 9, 3: 9, 4: 9, 5: 9 }, { held: 5 }, [3])
    expect(planClearing(enough, unused)).toEqual({ snapshots: ['s3'], journals: ['held'] })
  })
})

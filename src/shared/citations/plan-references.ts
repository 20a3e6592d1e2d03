import type { CslRecord } from '../content/csl-record'
import { twinLabel } from './find-twins'

/** How many works are set at a time: some 25 ms on a slow machine, so that a window stays free between portions. */
const portionSize = 25

/**
 * Cuts works into portions that can be set one after another: first those whose references depend on nothing but
 * themselves, then twins, which are told apart by letters and stay together, however many they are. A record that comes
 * twice is set once.
 */
export function planReferences(records: readonly CslRecord[]): readonly (readonly CslRecord[])[] {
  const once = [...new Map(records.map((record) => [record.id, record])).values()]
  const families = new Map<string, CslRecord[]>()
  const alone: CslRecord[] = []
  for (const record of once) {
    const label = twinLabel(record)
    const family = label === null ? undefined : families.get(label)
    if (label === null) alone.push(record)
    else if (family === undefined) families.set(label, [record])
    else family.push(record)
  }
  const twins: (readonly CslRecord[])[] = []
  for (const family of families.values()) {
    if (family.length === 1) alone.push(...family)
    else twins.push(family)
  }
  return [...pack(alone.map((record) => [record])), ...pack(twins)]
}

/** Puts groups together to portions, none of them cut. */
function pack(groups: readonly (readonly CslRecord[])[]): readonly (readonly CslRecord[])[] {
  const portions: CslRecord[][] = []
  for (const group of groups) {
    const last = portions.at(-1)
    if (last === undefined || last.length + group.length > portionSize) portions.push([...group])
    else last.push(...group)
  }
  return portions
}

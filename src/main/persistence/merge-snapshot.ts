import { findVersion, putVersion, writeVersion } from './memory'
import type { LostVersion, Memory } from './memory'
import { Seen } from './seen'
import type { Snapshot } from './snapshot-file'
import { compareStamps } from './stamp'
import type { PastChange } from './stored-data'
import { compareChanges, longestHistory } from './history'
import { uniteVersions } from './unite-versions'

/**
 * Takes a snapshot into a memory that may already hold something else. The newest version of each key wins; a version that
 * loses is given back when the side that wins had not seen it.
 */
export function mergeSnapshot(memory: Memory, snapshot: Snapshot): readonly LostVersion[] {
  const lost: LostVersion[] = []
  const theirs = Seen.from(snapshot.header.seen)
  for (const [collection, table] of snapshot.versions) {
    for (const [id, incoming] of table) {
      const current = findVersion(memory, collection, id)
      const loser = putVersion(memory, collection, id, incoming)
      if (current === undefined) continue
      const order = compareStamps(incoming.stamp, current.stamp)
      const wasKnown = order > 0 ? theirs : memory.seen
      if (order !== 0 && (loser === undefined || wasKnown.has(loser.stamp.writer, loser.number))) continue
      const winner = order > 0 ? incoming : current
      const other = order > 0 ? current : incoming
      const united = uniteVersions(collection, winner, other)
      if (united === undefined) lost.push({ collection, id, version: other })
      else writeVersion(memory, collection, id, united)
    }
  }
  memory.past = mergePiles(memory.past, snapshot.past, memory.future)
  memory.future = mergePiles(memory.future, snapshot.future, memory.past)
  memory.seen.addAll(theirs)
  memory.lamport = Math.max(memory.lamport, snapshot.header.lamport)
  return lost
}

function mergePiles(
  mine: PastChange[],
  theirs: readonly PastChange[],
  elsewhere: readonly PastChange[],
): PastChange[] {
  const known = new Set([...mine, ...elsewhere].map((entry) => String(entry.change)))
  const added = theirs.filter((entry) => !known.has(String(entry.change)))
  if (added.length === 0) return mine
  const all = mine.length === 0 ? added : [...mine, ...added].sort(compareChanges)
  return all.slice(-longestHistory)
}

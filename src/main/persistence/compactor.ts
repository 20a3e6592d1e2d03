import { layBallast } from './ballast'
import { clearAway } from './clear-away'
import type { Disk } from './disk'
import type { Memory } from './memory'
import type { KnownFolder, KnownSnapshot } from './read-folder'
import { capture } from './snapshot-file'
import { writeSnapshot } from './write-snapshot'

/** Gathers journals into snapshots, so that opening stays quick and the folder small. */
export interface Compactor {
  /** True when the journals have grown enough for a new snapshot. */
  isDue(journalSize: number): boolean
  /** True when a snapshot costs little beside what it saves the next opening. */
  isWorthwhile(journalSize: number): boolean
  /**
   * Captures the memory at once, then writes it while other work goes on. Rejects when the disk does, and nothing is lost: the
   * journals are still there.
   */
  compact(): Promise<void>
  /** Removes what the newest three snapshots make needless. */
  clear(): Promise<void>
}

/** A journal may grow to this many bytes, or to an eighth of the newest snapshot where that is more. */
const smallestDue = 1_048_576
/** How many journals of others may lie about before they are gathered in. */
const mostJournals = 32

/** Creates the compactor of a folder. `own` names the writer and its open journals. */
export function createCompactor(
  disk: Disk,
  folder: string,
  memory: Memory,
  known: KnownFolder,
  own: () => { readonly writer: string; readonly journals: ReadonlySet<string> },
): Compactor {
  function findNewest(): KnownSnapshot | undefined {
    return [...known.snapshots.values()].sort((a, b) => b.generation - a.generation)[0]
  }

  function uncovered(): { readonly bytes: number; readonly files: number } {
    const newest = findNewest()
    const waiting = [...known.journals.values()].filter(
      ({ numbers }) => newest === undefined || !newest.seen.includes(numbers),
    )
    // Every journal is there twice.
    return { bytes: waiting.reduce((sum, { facts }) => sum + facts.size, 0) / 2, files: waiting.length }
  }

  return {
    isDue: (journalSize) => journalSize > Math.max(smallestDue, (findNewest()?.size ?? 0) / 8),
    isWorthwhile(journalSize) {
      const { bytes, files } = uncovered()
      return (bytes + journalSize) * 20 > (findNewest()?.size ?? 0) || files > mostJournals
    },
    async compact() {
      await writeSnapshot(disk, folder, capture(memory), known, own().writer)
      await layBallast(disk, folder)
    },
    async clear() {
      // While something is missing, whatever is there may be what makes it good.
      if (memory.seen.countMissing(known.expected) > 0) return
      await clearAway(disk, folder, known, own())
    },
  }
}

import { join } from 'node:path'
import { keptSnapshots, recogniseFile } from './data-folder'
import type { Disk } from './disk'
import type { KnownFolder, KnownJournal, KnownSnapshot } from './read-folder'

/** What may go, by name. */
export interface Clearing {
  readonly snapshots: readonly string[]
  readonly journals: readonly string[]
}

/**
 * Decides what may go: snapshots older than the newest three whose content the newest holds too, and journals of which all
 * three that stay hold every record. So any one file may be lost afterwards and everything is still there.
 */
export function planClearing(known: KnownFolder, inUse: (journal: KnownJournal) => boolean): Clearing {
  const all = [...known.snapshots.values()].sort((a, b) => b.generation - a.generation)
  const kept = all.filter(({ isCopy }) => !isCopy).slice(0, keptSnapshots)
  const [newest] = kept
  if (newest === undefined || kept.length < keptSnapshots) return { snapshots: [], journals: [] }
  const isHeld = (held: KnownSnapshot['seen']): boolean => kept.every(({ seen }) => seen.includes(held))
  return {
    snapshots: all
      .filter((snapshot) => !kept.includes(snapshot) && newest.seen.includes(snapshot.seen))
      .map(({ name }) => name),
    journals: [...known.journals.values()]
      .filter((journal) => isHeld(journal.numbers) && !inUse(journal))
      .map(({ name }) => name),
  }
}

/** Removes what may go. A file that has grown since it was read stays; one that cannot be removed is tried again another time. */
export async function clearAway(
  disk: Disk,
  folder: string,
  known: KnownFolder,
  own: { readonly writer: string; readonly journals: ReadonlySet<string> },
): Promise<void> {
  const inUse = ({ name, header }: KnownJournal): boolean =>
    own.journals.has(name) ||
    (header?.host === disk.host && header.writer !== own.writer && disk.isRunning(header.process))
  const plan = planClearing(known, inUse)
  for (const name of plan.snapshots)
    await removeQuietly(disk, join(folder, name), () => known.snapshots.delete(name))
  for (const name of plan.journals) {
    const facts = await disk.stat(join(folder, name)).catch(() => null)
    if (facts?.size !== known.journals.get(name)?.facts.size) continue
    await removeQuietly(disk, join(folder, name), () => known.journals.delete(name))
  }
  await clearUnfinished(disk, folder, known)
}

/** Removes what interrupted writes have left: a later snapshot is whole, so nobody is writing at those any more. */
async function clearUnfinished(disk: Disk, folder: string, known: KnownFolder): Promise<void> {
  const newest = Math.max(0, ...[...known.snapshots.values()].map(({ generation }) => generation))
  for (const { name, isFile } of await disk.list(folder).catch(() => [])) {
    const file = recogniseFile(name)
    if (isFile && file.kind === 'unfinished' && file.generation < newest)
      await removeQuietly(disk, join(folder, name), () => undefined)
  }
}

async function removeQuietly(disk: Disk, path: string, onGone: () => void): Promise<void> {
  try {
    await disk.remove(path)
    onGone()
  } catch {
    // Too much is harmless.
  }
}

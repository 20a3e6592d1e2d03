import { keptSnapshots } from './data-folder'
import type { Disk } from './disk'
import { createMemory, writeVersion } from './memory'
import { nameChanges } from './name-changes'
import { createKnownFolder } from './read-folder'
import { capture } from './snapshot-file'
import type { StoredData } from './stored-data'
import { writeSnapshot } from './write-snapshot'

/**
 * Fills a new folder with data that was kept elsewhere, such as a back-up: every record, and what can be undone and redone.
 * It is written as often as snapshots are kept, so that damage to one file loses nothing. Rejects when the disk does.
 */
export async function seedFolder(
  disk: Disk,
  folder: string,
  writer: string,
  data: StoredData,
): Promise<void> {
  const memory = createMemory()
  memory.past = nameChanges(data.past, writer, 'past')
  memory.future = nameChanges(data.future, writer, 'undone')
  // Whatever is changed from now on is newer than all that can be undone.
  memory.lamport =
    1 + Math.max(0, ...[...memory.past, ...memory.future].map(({ change }) => change?.[0] ?? 0))
  const version = { stamp: { lamport: memory.lamport, writer }, number: 1 }
  for (const [collection, records] of Object.entries(data.records))
    for (const [id, value] of Object.entries(records))
      writeVersion(memory, collection, id, { ...version, value })
  memory.seen.add(writer, 1)
  await disk.makeFolder(folder)
  const known = createKnownFolder()
  const captured = capture(memory)
  for (let copy = 0; copy < keptSnapshots; copy += 1)
    await writeSnapshot(disk, folder, captured, known, writer)
}

import { join } from 'node:path'
import { fileErrorCode } from '../files/to-file-error'
import { recogniseFile, schema } from './data-folder'
import type { FileHeader, KnownFile } from './data-folder'
import { areSameFacts } from './disk'
import type { Disk, FileFacts } from './disk'
import type { JournalHeader, JournalRecord } from './journal-record'
import { applyRecords } from './memory'
import type { LostVersion, Memory } from './memory'
import { mergeSnapshot } from './merge-snapshot'
import { readJournal } from './read-journal'
import type { RecordPlace } from './read-journal'
import { Seen } from './seen'
import { readSnapshot, readSnapshotHeader } from './snapshot-file'
import { compareStamps } from './stamp'

/**
 * The first journal of a folder begins with a header shorter than this, in bytes. A power cut while it was written leaves as
 * much rubbish at the most; more of it stands where something has been saved.
 */
const firstHeaderAtMost = 1_024

/** A journal file as far as it has been read. */
export interface KnownJournal {
  readonly name: string
  readonly pair: string
  /** The file when it was last looked at. */
  readonly facts: FileFacts
  /** How many bytes of it were read for good. */
  readonly length: number
  /** Every record that was ever found in it. */
  readonly numbers: Seen
  readonly header: JournalHeader | undefined
}

/** A whole snapshot that has been taken in. */
export interface KnownSnapshot {
  readonly name: string
  readonly generation: number
  readonly seen: Seen
  readonly size: number
  /** The file when it was read; absent for one that this store has just written. */
  readonly facts?: FileFacts
  /** True for a copy that a file-sync tool made; it counts for nothing once its content is held elsewhere. */
  readonly isCopy: boolean
}

/** What is known of the files of a folder; reading adds to it, so that reading again costs only what is new. */
export interface KnownFolder {
  readonly snapshots: Map<string, KnownSnapshot>
  readonly journals: Map<string, KnownJournal>
  /** Names of files that must be read whole at the next look, because they changed where files of ours do not. */
  readonly doubted: Set<string>
  /** All that any file says should be there. */
  readonly expected: Seen
}

/** What a reading came upon. */
export interface Findings {
  readonly files: readonly KnownFile[]
  readonly lost: readonly LostVersion[]
  readonly damagedSnapshots: readonly string[]
  readonly damagedJournals: readonly string[]
  readonly foreign: readonly string[]
  /** Copies made by a file-sync tool that held something which was not known before. */
  readonly copies: readonly string[]
  /** What the disk would not give, and why. */
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[]
  /** Written by a newer version: `unknown` where this one cannot even read it. */
  readonly newer: 'no' | 'known' | 'unknown'
}

/** A folder of which nothing is known yet. */
export function createKnownFolder(): KnownFolder {
  return { snapshots: new Map(), journals: new Map(), doubted: new Set(), expected: new Seen() }
}

interface Collected {
  readonly lost: LostVersion[]
  readonly records: JournalRecord[]
  /** Where the records stand that were found in journals so far. */
  readonly taken: Seen
  readonly damagedSnapshots: string[]
  readonly damagedJournals: string[]
  readonly foreign: string[]
  readonly copies: string[]
  readonly unreadable: { readonly name: string; readonly reason: string }[]
  /** Journals in which no line is whole: a crash leaves such, and so does damage. */
  readonly blank: string[]
  newer: Findings['newer']
}

/** A folder that is being read: what it is read into, and what has been come upon so far. */
interface Reading {
  readonly disk: Disk
  readonly folder: string
  readonly memory: Memory
  readonly known: KnownFolder
  readonly found: Collected
}

/**
 * Reads what is new in a folder into the memory, and writes nothing. `own` are the journals of a store that is open already:
 * memory is ahead of those, and what is found besides them comes from other writers. Rejects when the folder cannot be listed.
 */
export async function readFolder(
  disk: Disk,
  folder: string,
  memory: Memory,
  known: KnownFolder,
  own?: ReadonlySet<string>,
): Promise<Findings> {
  const entries = await disk.list(folder)
  const files = entries.filter(({ isFile }) => isFile).map(({ name }) => recogniseFile(name))
  const found: Collected = {
    lost: [],
    records: [],
    taken: new Seen(),
    damagedSnapshots: [],
    damagedJournals: [],
    foreign: files.filter(({ kind }) => kind === 'foreign').map(({ name }) => name),
    copies: [],
    unreadable: [],
    blank: [],
    newer: 'no',
  }
  const reading = { disk, folder, memory, known, found }
  forgetGone(known, new Set(files.map(({ name }) => name)))
  const snapshots = files.filter((file) => file.kind === 'snapshot')
  for (const file of snapshots.sort((a, b) => b.generation - a.generation))
    await guarded(found, file.name, () => takeSnapshot(reading, file))
  for (const file of files)
    if (file.kind === 'journal' && own?.has(file.name) !== true)
      await guarded(found, file.name, () => takeJournal(reading, file))
  for (const name of found.blank) if (hasWholeMirror(known, name)) found.damagedJournals.push(name)
  found.records.sort(compareStamps)
  const lost = applyRecords(memory, found.records, own !== undefined)
  return { ...found, files, lost: [...found.lost, ...lost] }
}

function forgetGone(known: KnownFolder, names: ReadonlySet<string>): void {
  for (const name of known.snapshots.keys()) if (!names.has(name)) known.snapshots.delete(name)
  for (const name of known.journals.keys()) if (!names.has(name)) known.journals.delete(name)
}

/** One file that cannot be read must not keep the others from being read. */
async function guarded(found: Collected, name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // It went away between listing and reading.
    if (fileErrorCode(error) !== 'ENOENT') found.unreadable.push({ name, reason: fileErrorCode(error) })
  }
}

async function takeSnapshot(
  { disk, folder, memory, known, found }: Reading,
  file: Extract<KnownFile, { kind: 'snapshot' }>,
): Promise<void> {
  const path = join(folder, file.name)
  const facts = await disk.stat(path)
  if (facts === null) return
  const earlier = known.snapshots.get(file.name)
  if (earlier !== undefined && (earlier.facts === undefined || areSameFacts(earlier.facts, facts)))
    return void known.snapshots.set(file.name, { ...earlier, facts })
  // Snapshots never change, so one that did counts for nothing until it has been read whole.
  if (known.snapshots.delete(file.name)) known.doubted.add(file.name)
  const header = await readSnapshotHeader(disk, path)
  if (header === undefined) {
    ;(file.isCopy ? found.foreign : found.damagedSnapshots).push(file.name)
    return
  }
  noteSchema(header, found)
  if (header.minReaderSchema > schema) return
  const seen = Seen.from(header.seen)
  known.expected.addAll(seen)
  const isNews = !memory.seen.includes(seen)
  if (isNews || known.doubted.has(file.name)) {
    const snapshot = await readSnapshot(disk, path, header)
    if (snapshot === undefined) return void found.damagedSnapshots.push(file.name)
    if (isNews) found.lost.push(...mergeSnapshot(memory, snapshot))
    if (isNews && file.isCopy) found.copies.push(file.name)
    known.doubted.delete(file.name)
  }
  const { name, isCopy } = file
  known.snapshots.set(name, { name, generation: header.generation, seen, size: facts.size, facts, isCopy })
}

async function takeJournal(
  { disk, folder, memory, known, found }: Reading,
  file: Extract<KnownFile, { kind: 'journal' }>,
): Promise<void> {
  const path = join(folder, file.name)
  const facts = await disk.stat(path)
  if (facts === null) return
  const earlier = known.journals.get(file.name)
  const isDoubted = known.doubted.delete(file.name)
  if (!isDoubted && earlier !== undefined && areSameFacts(earlier.facts, facts)) return
  // Journals only grow. One that was altered otherwise is read from its beginning.
  const before = !isDoubted && earlier !== undefined && hasGrown(earlier, facts) ? earlier : undefined
  // What the snapshots hold, and the mirror that was read before, need not be read again.
  const isKnown = ({ writer, number }: RecordPlace): boolean =>
    memory.seen.has(writer, number) || found.taken.has(writer, number)
  const read = await readJournal(disk, path, before?.length ?? 0, isKnown)
  if (read.foreign && file.isCopy && before === undefined) return void found.foreign.push(file.name)
  const header = read.header ?? before?.header
  if (header !== undefined) {
    noteSchema(header, found)
    if (header.minReaderSchema > schema) return
    known.expected.addAll(Seen.from(header.seen))
  }
  const isBlank = read.foreign && before === undefined
  const hasShrunk = before === undefined && earlier !== undefined && !holdsAll(read.places, earlier.numbers)
  if (read.damaged || hasShrunk || (isBlank && read.size > firstHeaderAtMost))
    found.damagedJournals.push(file.name)
  else if (isBlank) found.blank.push(file.name)
  const numbers = earlier?.numbers ?? new Seen()
  for (const { writer, number } of read.places) {
    numbers.add(writer, number)
    known.expected.addUpTo(writer, number)
    found.taken.add(writer, number)
  }
  found.records.push(...read.records)
  if (file.isCopy && read.records.length > 0) found.copies.push(file.name)
  known.journals.set(file.name, {
    name: file.name,
    pair: file.pair,
    facts,
    length: (before?.length ?? 0) + read.length,
    numbers,
    header,
  })
}

function hasGrown(earlier: KnownJournal, now: FileFacts): boolean {
  return earlier.facts.identity === now.identity && earlier.facts.size < now.size
}

function holdsAll(places: readonly RecordPlace[], numbers: Seen): boolean {
  const held = new Seen()
  for (const { writer, number } of places) held.add(writer, number)
  return held.includes(numbers)
}

function hasWholeMirror(known: KnownFolder, name: string): boolean {
  const pair = known.journals.get(name)?.pair
  return [...known.journals.values()].some((other) => other.pair === pair && !other.numbers.isEmpty())
}

function noteSchema(header: FileHeader, found: Collected): void {
  if (header.minReaderSchema > schema) found.newer = 'unknown'
  else if (header.schema > schema && found.newer === 'no') found.newer = 'known'
}

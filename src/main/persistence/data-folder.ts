/** The schema that this version writes, and the newest that it reads. */
export const schema = 2

/** What stands at the head of each of our files. */
export interface FileHeader {
  readonly format: string
  readonly schema: number
  /** A reader that knows a lower schema must not guess at the file. */
  readonly minReaderSchema: number
}

/** How many snapshots are kept. A journal goes only when all of them hold what it says. */
export const keptSnapshots = 3

/** Room that is given back when the disk is full, so that the last change still fits. */
export const ballastName = 'ballast.bin'
/** Where damaged files are kept; nothing of ours deletes them. */
export const quarantineName = 'quarantine'

/**
 * A file that stops a version of schema 1 from beginning anew where it finds none of its own files: it takes this one for the
 * newest, sees that it is too new, and opens for reading only.
 */
export const guardName = 'data-999999999.json'

/** A journal file's name: two copies of each. */
export function journalName(writer: string, journal: number, copy: 'a' | 'b'): string {
  return `journal-${writer}-${String(journal).padStart(6, '0')}-${copy}.log`
}

/** A snapshot file's name. The generation leads, so that names sort by age. */
export function snapshotName(generation: number, writer: string): string {
  return `snapshot-${String(generation).padStart(9, '0')}-${writer}.json`
}

/** What a file of the folder is, told by its name. */
export type KnownFile =
  | { readonly kind: 'journal'; readonly name: string; readonly pair: string; readonly isCopy: boolean }
  | {
      readonly kind: 'snapshot'
      readonly name: string
      readonly generation: number
      readonly isCopy: boolean
    }
  | { readonly kind: 'format-1'; readonly name: string; readonly generation: number }
  | { readonly kind: 'unfinished'; readonly name: string; readonly generation: number }
  | { readonly kind: 'ours' | 'foreign'; readonly name: string }

/**
 * Tells what a file is. Whatever begins as one of our names is read as one, however a file-sync tool has lengthened it:
 * `.sync-conflict-20260101-101010-ABCDEFG`, ` (conflicted copy 2026-01-01)`, ` (Case Conflict)`, `(1)`, `-HOST`.
 */
export function recogniseFile(name: string): KnownFile {
  const unfinished = /^snapshot-(\d{9})-[a-z0-9-]{1,20}\.json\..*new$/.exec(name)
  if (unfinished !== null) return { kind: 'unfinished', name, generation: Number(unfinished[1]) }
  const journal = /^(journal-[a-z0-9]{12}-\d{6})-([ab])(.*)$/s.exec(name)
  if (journal !== null)
    return { kind: 'journal', name, pair: journal[1] ?? '', isCopy: journal[3] !== '.log' }
  const snapshot = /^snapshot-(\d{9})-[a-z0-9]{12}(.*)$/s.exec(name)
  if (snapshot !== null)
    return { kind: 'snapshot', name, generation: Number(snapshot[1]), isCopy: snapshot[2] !== '.json' }
  if (name === guardName || name === ballastName || isLeftByOthers(name)) return { kind: 'ours', name }
  const formatOne = /^data-(\d{9})\.json$/.exec(name)
  if (formatOne !== null) return { kind: 'format-1', name, generation: Number(formatOne[1]) }
  return { kind: 'foreign', name }
}

/** Files that systems and file-sync tools leave in any folder, and what an interrupted write of ours leaves. */
function isLeftByOthers(name: string): boolean {
  return /^\.|^~|^(desktop\.ini|thumbs\.db|icon\r)$|\.(tmp|new)$/i.test(name)
}

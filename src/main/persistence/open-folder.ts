import { dirname } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { fileErrorCode } from '../files/to-file-error'
import type { Disk } from './disk'
import { readFormatOne } from './format-1'
import { createMemory, takeTouched } from './memory'
import type { LostVersion, Memory } from './memory'
import { mergeSnapshot } from './merge-snapshot'
import { createKnownFolder, readFolder } from './read-folder'
import type { Findings, KnownFolder } from './read-folder'
import type { StoreState } from './store'

/** What opening a folder came to. */
export interface OpenedFolder {
  readonly memory: Memory
  readonly known: KnownFolder
  readonly mode: StoreState['mode']
  readonly notices: readonly AppError[]
  readonly lost: readonly LostVersion[]
  /** Files that are damaged and whose content is known from elsewhere; empty unless the mode is read-write. */
  readonly damaged: readonly { readonly name: string; readonly wholly: boolean }[]
  /** Files of schema 1 that are still in place. */
  readonly formatOne: readonly string[]
}

/** What is asked of an opening. */
export interface Wish {
  readonly access: StoreState['mode']
  readonly expectData: boolean
}

/**
 * Reads a folder, and writes nothing but the folder itself. Never puts defaults in the place of data that is there: where
 * something cannot be read that no other file makes good, the folder is opened for reading only.
 */
export async function openFolder(disk: Disk, folder: string, wish: Wish): Promise<OpenedFolder> {
  const memory = createMemory()
  const known = createKnownFolder()
  const refuse = (notice: AppError): OpenedFolder => ({
    memory,
    known,
    mode: 'read-only',
    notices: [notice],
    lost: [],
    damaged: [],
    formatOne: [],
  })
  try {
    if (!(await isThere(disk, folder))) {
      if (wish.expectData) return refuse(createAppError('data-folder-gone', { folder }))
      if (wish.access === 'read-only') return { ...refuse(createAppError('read-only')), notices: [] }
      return { ...refuse(createAppError('read-only')), ...(await makeFolder(disk, folder)) }
    }
    const found = await readFolder(disk, folder, memory, known)
    const opened = await judge(disk, folder, wish, memory, known, found)
    takeTouched(memory)
    return opened
  } catch (error) {
    return refuse(createAppError('data-folder-unreadable', { folder, reason: fileErrorCode(error) }))
  }
}

async function isThere(disk: Disk, folder: string): Promise<boolean> {
  return (await disk.stat(folder)) !== null
}

async function makeFolder(disk: Disk, folder: string): Promise<Pick<OpenedFolder, 'mode' | 'notices'>> {
  try {
    await disk.makeFolder(folder)
    await disk.syncFolder(dirname(folder))
    return { mode: 'read-write', notices: [] }
  } catch {
    return { mode: 'read-only', notices: [createAppError('folder-not-writable', { folder })] }
  }
}

async function judge(
  disk: Disk,
  folder: string,
  wish: Wish,
  memory: Memory,
  known: KnownFolder,
  found: Findings,
): Promise<OpenedFolder> {
  const formatOneNames = found.files.filter(({ kind }) => kind === 'format-1').map(({ name }) => name)
  const formatOne = await readFormatOne(disk, folder, formatOneNames)
  const isNew = formatOne.kind === 'whole' && !memory.seen.has('format-1', 1)
  const lost = [...found.lost, ...(isNew ? mergeSnapshot(memory, formatOne.snapshot) : [])]
  const notices = tellFindings(folder, found)
  const missing = memory.seen.countMissing(known.expected)
  const whole = formatOneNames.filter((name) => !formatOne.damaged.includes(name))
  const opened = { memory, known, lost, damaged: [], formatOne: whole }

  if (found.newer !== 'no' || formatOne.kind === 'newer')
    return { ...opened, mode: 'read-only', notices: [createAppError('data-newer', { folder }), ...notices] }
  if (formatOne.kind === 'unreadable' || isBeyondRepair(memory, known, found, missing))
    return {
      ...opened,
      mode: 'read-only',
      notices: [createAppError('data-unreadable', { folder }), ...notices],
    }
  if (wish.expectData && memory.seen.isEmpty())
    return { ...opened, mode: 'read-only', notices: [createAppError('data-folder-gone', { folder })] }
  if (missing > 0) notices.push(createAppError('data-incomplete', { folder, count: missing }))
  return {
    ...opened,
    mode: wish.access,
    notices,
    damaged: [
      ...[...found.damagedSnapshots, ...formatOne.damaged].map((name) => ({ name, wholly: true })),
      ...found.damagedJournals.map((name) => ({ name, wholly: false })),
    ],
  }
}

/**
 * Tells whether something was lost that no other file makes good: records that are named somewhere and found nowhere, with no
 * snapshot to stand on; a pair of journals of which neither copy can be read; damage, and nothing else.
 */
function isBeyondRepair(memory: Memory, known: KnownFolder, found: Findings, missing: number): boolean {
  const broken = new Set([...found.damagedSnapshots, ...found.unreadable.map(({ name }) => name)])
  const nothingFound = memory.seen.isEmpty()
  if (nothingFound && (broken.size > 0 || found.damagedJournals.length > 0)) return true
  if (known.snapshots.size === 0 && missing > 0) return true
  if (broken.size > 0 && missing > 0) return true
  const pairs = found.files.filter((file) => file.kind === 'journal' && !file.isCopy)
  return pairs.some(
    (file) =>
      file.kind === 'journal' &&
      broken.has(file.name) &&
      !pairs.some((other) => other.kind === 'journal' && other.pair === file.pair && !broken.has(other.name)),
  )
}

function tellFindings(folder: string, found: Findings): AppError[] {
  const notices: AppError[] = []
  for (const { name, reason } of found.unreadable)
    notices.push(createAppError('file-unreadable', { file: name, folder, reason }))
  for (const file of found.foreign) notices.push(createAppError('file-foreign', { file, folder }))
  if (found.copies.length > 0)
    notices.push(createAppError('conflict-copies-merged', { count: found.copies.length, folder }))
  return notices
}

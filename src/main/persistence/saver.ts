import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { dropBallast } from './ballast'
import { createRecordBuilder } from './build-record'
import type { Act } from './build-record'
import type { Disk } from './disk'
import { frameJson } from './framed-line'
import type { JournalRecord } from './journal-record'
import { createJournalWriter, toSaveError } from './journal-writer'
import type { Appended, JournalWriter } from './journal-writer'
import { applyRecords } from './memory'
import type { Memory } from './memory'
import type { StoreCondition } from './store-condition'

/** Makes acts durable and then, only then, visible in the memory. One call at a time. */
export interface Saver {
  save(acts: readonly Act[]): Promise<Result<void, AppError>>
  /** The writer that saves now, and the journals that it has open. */
  own(): { readonly writer: string; readonly journals: ReadonlySet<string> }
  /** Bytes in the present journal. */
  size(): number
  /** Ends the present journal. */
  rotate(): Promise<void>
}

/** What a saver works with. */
export interface SaverParts {
  readonly disk: Disk
  readonly folder: string
  readonly memory: Memory
  readonly condition: StoreCondition
  readonly createWriter: () => string
  /** ISO time, for people to read. */
  readonly now: () => string
  /** Makes everything in memory durable by itself, for when the journals are gone. Rejects when the disk does. */
  readonly rescue: () => Promise<void>
}

/** Creates the saver of a folder. No file is made before there is something to save. */
export function createSaver(parts: SaverParts): Saver {
  const { disk, folder, memory, condition } = parts
  let identity = begin()

  function begin(): { writer: string; last: number; journal: JournalWriter } {
    const writer = parts.createWriter()
    return {
      writer,
      last: 0,
      journal: createJournalWriter(disk, folder, writer, () => memory.seen.toStored()),
    }
  }

  async function attempt(acts: readonly Act[]): Promise<Appended> {
    const { writer, last, journal } = identity
    const builder = createRecordBuilder(memory, writer, last, parts.now())
    const texts = acts.map((act) => JSON.stringify(builder.build(act)))
    const appended = await journal.append(Buffer.concat(texts.map(frameJson)))
    if (appended.kind !== 'saved') return appended
    identity.last += texts.length
    // What was written is what is shown: the caller's own objects stay his.
    applyRecords(
      memory,
      texts.map((text) => JSON.parse(text) as JournalRecord),
      false,
    )
    return appended
  }

  async function attemptWithRescue(acts: readonly Act[]): Promise<Appended> {
    const first = await attempt(acts)
    if (first.kind === 'refused' && first.full && (await dropBallast(disk, folder))) {
      condition.tell(createAppError('disk-nearly-full', { folder }))
      return attempt(acts)
    }
    if (first.kind !== 'vanished') return first
    // Whoever took the files may bring them back, so their writer writes no more.
    identity = begin()
    try {
      await parts.rescue()
    } catch (error) {
      return { kind: 'refused', error: toSaveError(error, folder), full: false }
    }
    return attempt(acts)
  }

  return {
    async save(acts) {
      if (condition.state.mode === 'read-only') return failure(createAppError('read-only'))
      const outcome = await attemptWithRescue(acts)
      if (outcome.kind === 'saved') return success(undefined)
      if (outcome.kind === 'vanished') return failure(createAppError('data-folder-gone', { folder }))
      if (outcome.kind === 'broken') condition.lock(outcome.error)
      return failure(outcome.error)
    },
    own: () => ({ writer: identity.writer, journals: new Set(identity.journal.names()) }),
    size: () => identity.journal.size(),
    rotate: () => identity.journal.rotate(),
  }
}

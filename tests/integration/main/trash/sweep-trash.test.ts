import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBackupShelf } from '../../../../src/main/backups/backup-shelf'
import type { BackupShelf } from '../../../../src/main/backups/backup-shelf'
import { createBackups } from '../../../../src/main/backups/backups-service'
import type { Backups } from '../../../../src/main/backups/backups-service'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import { sweepTrash } from '../../../../src/main/trash/sweep-trash'
import type { Swept } from '../../../../src/main/trash/sweep-trash'
import { makeGoal } from '../../../support/store-records'

const day = 86_400_000
const start = Date.parse('2026-03-01T12:00:00Z')
let root = ''
let store: Store
let shelf: BackupShelf
let backups: Backups
const at = (name: string): string => join(root, name)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'levelwise-sweep-'))
  store = await openStore({ folder: at('data') })
  shelf = openBackupShelf(at('backups'), () => at('blobs'))
  backups = createBackups(shelf, store, () => new Date(start))
  await trash('old', start)
})
afterEach(async () => {
  await backups.close()
  await store.close()
  await rm(root, { recursive: true, force: true })
})

async function trash(id: string, when: number): Promise<void> {
  const deletedAt = new Date(when).toISOString()
  const put = { id, from: 'goals', record: makeGoal(id), deletedAt } as const
  await store.commit({ label: 'goal-archived', operations: [{ collection: 'trash', put }] })
}

const sweepOn = (days: number): Promise<Swept> =>
  sweepTrash({ store, backups, file: at('trash-clock.json'), now: start + days * day })
const inTrash = (): string[] => [...store.records('trash').keys()]
/** Looks once a week, which is as much as one look counts for, and on the last day. */
async function sweepFrom(first: number, last: number): Promise<void> {
  for (let days = first; days < last; days += 7) await sweepOn(days)
  await sweepOn(last)
}

describe('a sweep of the trash', () => {
  it('removes what has lain there for 90 days and nothing else', async () => {
    await sweepFrom(0, 40)
    await trash('young', start + 40 * day)
    await sweepFrom(41, 89)
    expect(inTrash()).toEqual(['old', 'young'])
    expect(await sweepOn(90)).toEqual({ removed: 1, notice: null })
    expect(inTrash()).toEqual(['young'])
  })

  it('makes a back-up first that still holds what goes, and offers no undo that would bring it back', async () => {
    await sweepFrom(0, 90)
    const [listed] = await shelf.list()
    const kept = await shelf.read(listed?.id ?? '')
    expect(listed?.reason).toBe('before-bulk-delete')
    expect(kept.ok && kept.value.data.records['trash']).toHaveProperty('old')
    expect(inTrash()).toEqual([])
    expect(store.history().undo).toBe('goal-archived')
  })

  it('makes no back-up while there is nothing to remove', async () => {
    await sweepFrom(0, 5)
    expect(await shelf.list()).toEqual([])
  })

  it('removes nothing when the back-up cannot be made', async () => {
    await sweepFrom(0, 89)
    await writeFile(at('backups'), 'a file stands where the folder should be')
    expect(await sweepOn(90)).toEqual({ removed: 0, notice: null })
    expect(inTrash()).toEqual(['old'])
  })

  it.each([
    { jump: 'ten years ahead', days: 3_650, code: 'clock-ahead', shown: '2036-02-27' },
    { jump: 'two months back', days: -60, code: 'clock-back', shown: '2025-12-31' },
  ])('tells that the clock jumped $jump, and removes nothing by it', async ({ days, code, shown }) => {
    await sweepOn(0)
    const { removed, notice } = await sweepOn(days)
    expect(removed).toBe(0)
    expect(notice).toMatchObject({ code, details: { before: '2026-03-01', now: shown } })
    expect(inTrash()).toEqual(['old'])
  })

  it('removes nothing on the day of a jump, however long something has lain there', async () => {
    await sweepFrom(0, 89)
    expect(await sweepOn(89 + 3_650)).toMatchObject({ removed: 0 })
    expect(inTrash()).toEqual(['old'])
    expect(await sweepOn(90 + 3_650)).toEqual({ removed: 1, notice: null })
  })

  for (const [what, text] of Object.entries({
    'was emptied': '',
    'holds null': 'null',
    'lacks a field': '{"lived": 1, "lastSeen": 1}',
    'holds a word where a number belongs': '{"lived": "long", "lastSeen": 1, "firstSeen": {}}',
  }))
    it(`begins the 90 days anew when the file of the lived time ${what}`, async () => {
      await sweepFrom(0, 89)
      await writeFile(at('trash-clock.json'), text)
      expect(await sweepOn(90)).toEqual({ removed: 0, notice: null })
      await sweepFrom(91, 179)
      expect(inTrash()).toEqual(['old'])
      expect(await sweepOn(180)).toEqual({ removed: 1, notice: null })
    })

  it('keeps the time that was lived through in its file', async () => {
    await sweepFrom(0, 3)
    const kept: unknown = JSON.parse(await readFile(at('trash-clock.json'), 'utf8'))
    expect(kept).toEqual({ lived: 3 * day, lastSeen: start + 3 * day, firstSeen: { old: 0 } })
  })
})

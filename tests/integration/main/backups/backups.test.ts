import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBackupShelf } from '../../../../src/main/backups/backup-shelf'
import type { BackupShelf } from '../../../../src/main/backups/backup-shelf'
import { backUpBeforeMigration, createBackups } from '../../../../src/main/backups/backups-service'
import { readZip, writeCompleteCopy } from '../../../../src/main/backups/complete-copy'
import { opensWith } from '../../../../src/main/backups/opens-with'
import { restoreBackup } from '../../../../src/main/backups/restore-backup'
import { openStore as openAt } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import type { StoredData } from '../../../../src/main/persistence/stored-data'
import type { Operation } from '../../../../src/shared/store/change'

const goldenFolders = join(__dirname, '..', '..', '..', 'fixtures', 'data-folders')
let root = ''
let store: Store
let shelf: BackupShelf
const at = (path: string): string => join(root, path)
const openStore = (): Promise<Store> => openAt({ folder: at('data') })

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'levelwise-backups-'))
  store = await openStore()
  shelf = openBackupShelf(at('backups'), () => at('blobs'))
})
afterEach(async () => {
  await store.close()
  rmSync(root, { recursive: true, force: true })
})

function goal(id: string, words = `goal ${id}`): Operation {
  const put = {
    id,
    words,
    level: 1 as const,
    due: null,
    createdAt: '2026-03-01T10:00:00Z',
    archivedAt: null,
    history: [],
  }
  return { collection: 'goals', put }
}
const commit = (...operations: Operation[]): ReturnType<Store['commit']> =>
  store.commit({ label: 'goal-added', operations })
const clock = (iso: string) => (): Date => new Date(iso)

/** The files that this process has open in a folder, as far as the system tells: Linux does. */
function openFilesUnder(folder: string): readonly string[] {
  if (!existsSync('/proc/self/fd')) return []
  return readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${descriptor}`)
      return path.startsWith(folder) ? [path] : []
    } catch {
      // The one by which the folder was listed is closed by now.
      return []
    }
  })
}

describe('a back-up', () => {
  it('is made whole, can be opened, and tells what it holds and why it was made', async () => {
    await commit(goal('one'), goal('two'))
    const made = await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    expect(made).toMatchObject({ ok: true, value: { reason: 'by-hand', counts: { goals: 2, log: 0 } } })
    const [listed] = await shelf.list()
    const read = await shelf.read(listed?.id ?? '')
    expect(read.ok && read.value.data.records).toEqual(store.snapshot().records)
  })

  it('is never made from data that had to be repaired, and neither is the act that wanted it done', async () => {
    await commit(goal('one'))
    await commit(goal('two'))
    await store.close()
    const newest =
      readdirSync(at('data'))
        .filter((name) => name.startsWith('snapshot-'))
        .sort()
        .at(-1) ?? ''
    writeFileSync(join(at('data'), newest), 'damaged')
    store = await openStore()
    const backups = createBackups(shelf, store, clock('2026-03-01T12:00:00Z'))
    expect(await backups.before('import')).toMatchObject({ ok: false, error: { code: 'backup-not-clean' } })
    expect(await backups.makeDaily()).toEqual({ ok: true, value: null })
    expect(await shelf.list()).toEqual([])
  })

  it('is not made of nothing, so that defaults never stand beside good ones', async () => {
    const backups = createBackups(shelf, store, clock('2026-03-01T12:00:00Z'))
    expect(await backups.makeDaily()).toEqual({ ok: true, value: null })
  })

  it('is made once a day, and on a clock that goes back as well', async () => {
    await commit(goal('one'))
    for (const now of ['2026-03-01T12:00', '2026-03-01T18:00', '2026-03-02T09:00', '2016-03-02T09:00'])
      await createBackups(shelf, store, clock(now)).makeDaily()
    expect((await shelf.list()).map(({ generation, turn }) => [generation, turn])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ])
  })

  it('that is damaged at any place is refused', async () => {
    await commit(goal('one'), goal('two'))
    const made = await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    const id = made.ok ? made.value.id : ''
    const path = join(at('backups'), `${id}.jsonl`)
    const whole = readFileSync(path)
    for (let index = 0; index < whole.length - 1; index += 1) {
      const damaged = Buffer.from(whole)
      damaged[index] = (damaged[index] ?? 0) ^ 1
      writeFileSync(path, damaged)
      const read = await shelf.read(id)
      expect(read.ok, `byte ${index}`).toBe(false)
    }
    for (const length of [0, 1, 10, whole.length >> 1, whole.length - 80]) {
      writeFileSync(path, whole.subarray(0, length))
      expect((await shelf.read(id)).ok, `cut at ${length}`).toBe(false)
    }
  })

  it('of a newer version is listed and refused, and one from before the number was noted is read', async () => {
    await commit(goal('one'))
    const made = await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    const id = made.ok ? made.value.id : ''
    const path = join(at('backups'), `${id}.jsonl`)
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const rewrite = (change: (header: Record<string, unknown>) => void): void => {
      const header = JSON.parse(lines[0] ?? '') as Record<string, unknown>
      change(header)
      const body = [JSON.stringify(header), ...lines.slice(1, -1)].map((line) => `${line}\n`).join('')
      const sha256 = createHash('sha256').update(body).digest('hex')
      writeFileSync(path, `${body}${JSON.stringify({ end: lines.length - 2, sha256 })}\n`)
    }
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ schema: 2 })
    rewrite((header) => (header['schema'] = 3))
    expect(await shelf.list()).toHaveLength(1)
    expect(await shelf.read(id)).toMatchObject({ ok: false, error: { code: 'backup-newer' } })
    rewrite((header) => delete header['schema'])
    expect(await shelf.read(id)).toMatchObject({
      ok: true,
      value: { data: { records: { goals: { one: {} } } } },
    })
  })

  it('is made before data of an earlier schema is brought up to date, or that waits', async () => {
    const old = at('old')
    cpSync(join(goldenFolders, 'format-1', 'data'), old, { recursive: true })
    writeFileSync(at('backups'), 'a file stands where the folder would be')
    const beforeMigration = (data: StoredData): Promise<void> =>
      backUpBeforeMigration(shelf, data, clock('2026-03-01T12:00:00Z'))
    const waiting = await openAt({ folder: old, beforeMigration })
    expect(waiting.state.notices.map(({ code }) => code)).toEqual(['data-not-migrated'])
    expect(waiting.records('log').size).toBe(1)
    await waiting.close()
    expect(readdirSync(old)).not.toContain('before-format-2')
    rmSync(at('backups'))
    const migrated = await openAt({ folder: old, beforeMigration })
    expect(migrated.state.notices).toEqual([])
    const [listed] = await shelf.list()
    expect(listed?.reason).toBe('before-migrate')
    const read = await shelf.read(listed?.id ?? '')
    expect(read.ok && read.value.data.records).toEqual(migrated.snapshot().records)
    await migrated.close()
    expect(readdirSync(old)).toContain('before-format-2')
  })

  it('says why when it cannot be made, and leaves nothing half made', async () => {
    await commit(goal('one'))
    writeFileSync(at('backups'), 'a file stands where the folder would be')
    const made = await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).before('bulk-delete')
    expect(made).toMatchObject({ ok: false, error: { code: 'backup-not-made' } })
  })

  it('is closed again when only its first line was wanted, however long it is', async () => {
    await commit(...Array.from({ length: 800 }, (_, index) => goal(`goal-${index}`, 'x'.repeat(400))))
    await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    await shelf.list()
    expect(openFilesUnder(shelf.folder)).toEqual([])
  })
})

describe('the files of packs', () => {
  const bytes = Buffer.from('a pack')
  const sha = createHash('sha256').update(bytes).digest('hex')

  beforeEach(async () => {
    mkdirSync(at('blobs'))
    writeFileSync(join(at('blobs'), sha), bytes)
    writeFileSync(join(at('blobs'), 'f'.repeat(64)), 'nobody mentions this one')
    const put = { id: 'mine', manifest: {}, blob: sha, items: 1, importedAt: '2026-03-01T10:00:00Z' }
    await commit({ collection: 'packs', put } as unknown as Operation)
  })

  it('belong to a back-up without lying there twice, and outlive the pack', async () => {
    await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    const linked = join(at('backups'), 'blobs', sha)
    expect(statSync(linked).ino).toBe(statSync(join(at('blobs'), sha)).ino)
    expect(readdirSync(join(at('backups'), 'blobs'))).toEqual([sha])
    rmSync(join(at('blobs'), sha))
    expect(readFileSync(linked)).toEqual(bytes)
  })

  it('come back with a restore', async () => {
    const made = await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    rmSync(at('blobs'), { recursive: true })
    const id = made.ok ? made.value.id : ''
    await restoreBackup({ shelf, id, present: at('data') })
    expect(readFileSync(join(at('data-2'), 'blobs', sha))).toEqual(bytes)
  })
})

describe('a restore', () => {
  it('goes into a new folder, holds exactly what the back-up held, and leaves the old one as it was', async () => {
    await commit(goal('one'), goal('two'))
    const then = store.snapshot()
    const made = await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    await commit({ collection: 'goals', remove: 'one' }, goal('two', 'changed since'), goal('three'))
    const before = readFolder(at('data'))
    const restored = await restoreBackup({
      shelf,
      id: made.ok ? made.value.id : '',
      present: at('data'),
    })
    expect(restored).toEqual({ ok: true, value: at('data-2') })
    expect(await opensWith(at('data-2'), then)).toBe(true)
    expect(readFolder(at('data'))).toEqual(before)
  })

  it('brings back what could be undone and redone, and survives damage to any one file', async () => {
    await commit(goal('one'))
    await commit(goal('two'))
    await commit(goal('three'))
    await store.undo()
    const history = store.history()
    const made = await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    const id = made.ok ? made.value.id : ''
    await restoreBackup({ shelf, id, present: at('data') })
    const files = readdirSync(at('data-2'))
    for (const name of files) {
      const whole = readFileSync(join(at('data-2'), name))
      writeFileSync(join(at('data-2'), name), 'damaged')
      const checked = await openAt({ folder: at('data-2'), access: 'read-only' })
      expect([...checked.records('goals').keys()], name).toEqual(['one', 'two'])
      expect(checked.history()).toEqual(history)
      await checked.close()
      writeFileSync(join(at('data-2'), name), whole)
    }
    const restored = await openAt({ folder: at('data-2') })
    await restored.undo()
    expect([...restored.records('goals').keys()]).toEqual(['one'])
    await restored.redo()
    await restored.redo()
    expect([...restored.records('goals').keys()]).toEqual(['one', 'two', 'three'])
    await restored.commit({ label: 'goal-added', operations: [goal('four')] })
    await restored.undo()
    await restored.close()
    const again = await openAt({ folder: at('data-2') })
    expect([...again.records('goals').keys()]).toEqual(['one', 'two', 'three'])
    await again.close()
  })

  it('never takes a folder that is there already', async () => {
    await commit(goal('one'))
    const made = await createBackups(shelf, store, clock('2026-03-01T12:00:00Z')).makeByHand()
    mkdirSync(at('data-2'))
    writeFileSync(join(at('data-2'), 'mine.txt'), 'mine')
    const id = made.ok ? made.value.id : ''
    expect(await restoreBackup({ shelf, id, present: at('data') })).toEqual({
      ok: true,
      value: at('data-3'),
    })
  })
})

describe('a complete copy', () => {
  it('holds every record as JSON, the texts as Markdown and the files of packs, and is counted', async () => {
    mkdirSync(at('blobs'))
    const sha = createHash('sha256').update('a pack').digest('hex')
    writeFileSync(join(at('blobs'), sha), 'a pack')
    await commit(goal('one'), goal('two'))
    const saved = await writeCompleteCopy(at('copy.zip'), {
      data: store.snapshot(),
      documents: [{ name: 'README.md', text: '# Über alles\n' }],
      blobs: at('blobs'),
      day: '2026-03-01',
    })
    expect(saved).toMatchObject({ ok: true, value: { path: at('copy.zip'), files: 3, records: 2 } })
    const { hashes } = await readZip(at('copy.zip'))
    expect([...hashes.keys()].sort()).toEqual(['README.md', 'levelwise.json', `packs/${sha}`])
  })

  it('that cannot be written leaves nothing behind and what was there in place', async () => {
    const saved = await writeCompleteCopy(at('no-folder/copy.zip'), {
      data: store.snapshot(),
      documents: [],
      blobs: at('blobs'),
      day: '2026-03-01',
    })
    expect(saved).toMatchObject({ ok: false, error: { code: 'copy-not-written' } })
    expect(readdirSync(root).filter((name) => name.includes('.part'))).toEqual([])
  })
})

function readFolder(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

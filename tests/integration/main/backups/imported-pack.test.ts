import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBackupShelf } from '../../../../src/main/backups/backup-shelf'
import { createBackups } from '../../../../src/main/backups/backups-service'
import { restoreBackup } from '../../../../src/main/backups/restore-backup'
import { blobsOf, createBlobStore } from '../../../../src/main/blobs/blob-store'
import { createImportedLibrary } from '../../../../src/main/library/imported-library'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { ImportRecord } from '../../../../src/shared/store/collections'
import { keepPack } from '../../../support/kept-pack'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'levelwise-imported-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const importOf = (undo: string): ImportRecord => ({
  id: 'import-1',
  at: '2026-03-01T10:00:00.000Z',
  format: 'vault',
  name: 'Notes',
  packs: [{ id: 'imported-vault', title: 'Notes' }],
  added: 0,
  merged: 1,
  removed: 0,
  skipped: 0,
  leftOut: 0,
  undo,
  undoneAt: null,
})

describe('a back-up of a library with an imported pack', () => {
  it('gives back its text and images, what takes the import back, and the pack as it was before', async () => {
    const folder = blobsOf(join(root, 'data'))
    const blobs = createBlobStore(folder)
    const before = await keepPack(blobs, 'As it was before.')
    const pack = await keepPack(blobs, 'As it is now.')
    const back = { did: [], back: [{ collection: 'packs', put: before }] }
    const undo = await blobs.write(Buffer.from(JSON.stringify(back), 'utf8'))
    const store = await openStore({ folder: join(root, 'data') })
    await store.commit({
      label: 'imported',
      undoable: false,
      operations: [
        { collection: 'packs', put: pack },
        { collection: 'imports', put: importOf(undo) },
      ],
    })
    const shelf = openBackupShelf(join(root, 'backups'), () => folder)
    const made = await createBackups(shelf, store, () => new Date('2026-03-01T12:00:00Z')).makeByHand()
    await store.close()
    rmSync(folder, { recursive: true })

    const id = made.ok ? made.value.id : ''
    const restored = await restoreBackup({ shelf, id, present: join(root, 'data') })
    const again = await openStore({ folder: restored.ok ? restored.value : '' })
    const brought = createBlobStore(blobsOf(restored.ok ? restored.value : ''))
    const library = createImportedLibrary(again, brought)
    const [item] = (await library.packs()).flatMap(({ items }) => [...items.keys()])
    expect((await library.item(item ?? ''))?.blocks.map(({ text }) => text)).toEqual(['As it is now.'])
    const names = [undo, ...[pack, before].flatMap(({ parts }) => parts)].flatMap((named) =>
      typeof named === 'string' ? [named] : [named.text, named.catalogue, ...named.images],
    )
    for (const name of names) expect((await brought.read(name)).length).toBeGreaterThan(0)
    await again.close()
  })
})

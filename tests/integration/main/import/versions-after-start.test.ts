import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { blobsOf, createBlobStore } from '../../../../src/main/blobs/blob-store'
import { openStore } from '../../../../src/main/persistence/open-store'
import { keepPack } from '../../../support/kept-pack'
import { openImporting } from '../../../support/open-importing'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'levelwise-versions-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('after a start, highlights are compared with imported items too, though no catalogue has been asked for', async () => {
  const pack = await keepPack(createBlobStore(blobsOf(join(root, 'data'))), 'A note that was imported.')
  const store = await openStore({ folder: join(root, 'data') })
  await store.commit({ label: 'imported', operations: [{ collection: 'packs', put: pack }] })
  const importing = openImporting(root, store)
  expect((await importing.versions()).size).toBe(1)
  await store.close()
})

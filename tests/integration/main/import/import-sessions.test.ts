import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Importing } from '../../../../src/main/app/create-importing'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import { bundleWorker } from '../../../support/bundle-worker'
import { openImporting } from '../../../support/open-importing'

let root = ''
let store: Store
let importing: Importing
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'levelwise-sessions-'))
  await bundleWorker('src/main/import/import-worker.ts', join(root, 'import-worker.js'))
  store = await openStore({ folder: join(root, 'data') })
  importing = openImporting(root, store)
})
afterAll(async () => {
  await store.close()
  await rm(root, { recursive: true, force: true })
})

const options = { format: 'pasted', fallbackEncoding: null, columns: {}, title: '', adviser: '' } as const
const gone = { ok: false, error: { code: 'import-gone' } }

describe('what was chosen for an import', () => {
  it('is looked at: its files, and the formats that it may be', async () => {
    const { token } = importing.service.take({ kind: 'text', text: 'Ask first.' })
    const looked = await importing.service.look({ token, format: null })
    expect(looked).toMatchObject({ ok: true, value: { files: 1 } })
    expect(looked.ok && looked.value?.formats).toContainEqual({ format: 'pasted', sure: false })
  })

  it('can be planned and shown row by row before anything is taken', async () => {
    const { token } = importing.service.take({ kind: 'text', text: 'Ask first.' })
    expect(await importing.service.plan({ token, options })).toMatchObject({ ok: true, value: { add: 1 } })
    expect(importing.service.rows({ token, filter: 'add', offset: 0, limit: 10 })).toHaveLength(1)
    expect(importing.service.rows({ token, filter: 'add', offset: 1, limit: 10 })).toEqual([])
    expect(importing.service.rows({ token, filter: 'skip', offset: 0, limit: 10 })).toEqual([])
    expect(store.records('packs').size).toBe(0)
  })

  it('is gone once it was called off, with everything that had been read', async () => {
    const { token } = importing.service.take({ kind: 'text', text: 'Ask first.' })
    await importing.service.plan({ token, options })
    await importing.service.cancel({ token })
    expect(importing.service.rows({ token, filter: 'add', offset: 0, limit: 10 })).toEqual([])
    expect(await importing.service.commit({ token })).toMatchObject(gone)
    const left = await readdir(root, { recursive: true })
    expect(left.filter((path) => path.includes(token))).toEqual([])
  })

  it('is said to be gone where nobody knows it, whatever is asked', async () => {
    const { service } = importing
    const token = 'nobody'
    expect(await service.look({ token, format: null })).toMatchObject(gone)
    expect(await service.plan({ token, options })).toMatchObject(gone)
    expect(await service.addAnyway({ token, id: null, anyway: true })).toMatchObject(gone)
    expect(await service.commit({ token })).toMatchObject(gone)
    expect(await service.undo({ id: 'nobody' })).toMatchObject(gone)
    expect(service.leftOut({ token, offset: 0, limit: 10 })).toEqual([])
  })
})

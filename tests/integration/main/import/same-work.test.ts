import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createImporting } from '../../../../src/main/app/create-importing'
import type { Importing } from '../../../../src/main/app/create-importing'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import { success } from '../../../../src/shared/base/result'
import type { Result } from '../../../../src/shared/base/result'
import { summariseItem } from '../../../../src/shared/content/summarise-item'
import type { ImportFormat } from '../../../../src/shared/import/import-format'
import { bundleWorker } from '../../../support/bundle-worker'
import { createSource } from '../../../support/export-builders'

let workers = ''
let root = ''
let store: Store
let importing: Importing
beforeAll(async () => {
  workers = await mkdtemp(join(tmpdir(), 'levelwise-worker-'))
  await bundleWorker('src/main/import/import-worker.ts', join(workers, 'import-worker.js'))
})
afterAll(() => rm(workers, { recursive: true, force: true }))
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'levelwise-same-work-'))
  store = await openStore({ folder: join(root, 'data') })
  const bundled = summariseItem(createSource())
  importing = createImporting({
    places: { data: root, library: join(root, 'data'), workers },
    store,
    summaries: new Map([[bundled.id, bundled]]),
    bundledPacks: ['levelwise'],
    surroundings: { locale: () => 'en', onImportProgress: () => undefined },
    beforeImport: async () => success(null),
    reanchor: async () => success({ kept: 0, moved: 0, orphaned: 0 }),
  })
})
afterEach(async () => {
  await store.close()
  await rm(root, { recursive: true, force: true })
})

function valueOf<T>(result: Result<T | null, unknown>): T {
  if (!result.ok || result.value === null) throw new Error(JSON.stringify(result))
  return result.value
}

async function plan(text: string, format: ImportFormat): Promise<string> {
  const path = join(root, 'chosen.txt')
  await writeFile(path, text)
  const { token } = importing.service.take({ kind: 'files', paths: [path] })
  const options = { format, fallbackEncoding: null, columns: {}, title: '', adviser: '' } as const
  valueOf(await importing.service.plan({ token, options }))
  return token
}

const repenning = 'https://doi.org/10.2307/41166101'

describe('a work that the library has already', () => {
  it('is not added again, and a card that rests on it rests on the one that is there', async () => {
    const token = await plan(
      `claim,source\nStop fixing,${repenning}\nBegin elsewhere,A Book of 1999\n`,
      'advice-csv',
    )
    const report = valueOf(await importing.service.commit({ token }))
    expect(report).toMatchObject({ added: 3, skipped: 1 })
    const items = await importing.library.read(
      (await importing.library.packs()).flatMap(({ items }) => [...items.keys()]),
    )
    expect(items.map(({ kind }) => kind).sort()).toEqual(['advice', 'advice', 'source'])
    const card = items.find(({ title }) => title === 'Stop fixing')
    expect(card?.kind === 'advice' && card.sources).toEqual(['repenning-2001'])
    expect(importing.library.summary(card?.id ?? '')?.sources).toEqual(['repenning-2001'])
    const other = items.find(({ title }) => title === 'Begin elsewhere')
    expect(other?.kind === 'advice' && items.some(({ id }) => id === other.sources[0])).toBe(true)
  })

  it('is added when the user says so, and then the card rests on it', async () => {
    const token = await plan(`claim,source\nStop fixing,${repenning}\n`, 'advice-csv')
    const [row] = importing.service.rows({ token, filter: 'same', offset: 0, limit: 10 })
    const changed = valueOf(await importing.service.addAnyway({ token, id: row?.id ?? '', anyway: true }))
    expect(changed).toMatchObject({ add: 2, skip: 0, sameWork: 1, sameSkipped: 0 })
    valueOf(await importing.service.commit({ token }))
    const [pack] = await importing.library.packs()
    const card = [...(pack?.items.values() ?? [])].find(({ summary }) => summary.kind === 'advice')
    expect(card?.summary.sources).toEqual([row?.id])
  })

  it('takes the highlights of a file as its own', async () => {
    const csv =
      'Highlight,Book Title,Book Author\nWorking harder,Nobody Ever Gets Credit for Fixing Problems That Never Happened,Nelson Repenning\n'
    valueOf(await importing.service.commit({ token: await plan(csv, 'readwise-csv') }))
    expect([...store.records('annotations').values()].map(({ itemId }) => itemId)).toEqual(['repenning-2001'])
    const again = await plan(csv, 'readwise-csv')
    expect(importing.service.rows({ token: again, filter: 'skip', offset: 0, limit: 10 })).toMatchObject([
      { kind: 'annotations', why: 'older' },
    ])
  })
})

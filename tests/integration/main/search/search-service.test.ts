import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OwnDocuments } from '../../../../src/main/search/own-documents'
import { createSearchService } from '../../../../src/main/search/search-service'
import type { SearchService } from '../../../../src/main/search/search-service'
import type { SearchUpdate } from '../../../../src/main/search/search-protocol'
import type { AppError } from '../../../../src/shared/base/app-error'
import { createSegment } from '../../../../src/shared/search/build-segment'
import { readDocuments } from '../../../../src/main/search/bundled-segment'
import { encodeSegment } from '../../../../src/shared/search/segment-file'
import type { SearchDocument } from '../../../../src/shared/search/search-document'
import { documentOf, stemWord } from '../../../support/search-builders'
import { createSearchWorld } from '../../../support/search-world'
import type { SearchWorld } from '../../../support/search-world'

let world: SearchWorld
beforeAll(async () => {
  world = await createSearchWorld()
})
afterAll(() => world.remove())

interface Running {
  readonly service: SearchService
  readonly notices: AppError[]
  change(update: SearchUpdate): void
}

function startService(
  documents: readonly SearchDocument[] = [],
  cacheFolder: string | null = null,
  workerPath = world.workerPath,
  startWhen?: Promise<void>,
): Running {
  const notices: AppError[] = []
  let listener: (update: SearchUpdate) => void = () => undefined
  const own: OwnDocuments = {
    stamps: () => documents.map(({ id, stamp }) => ({ id, stamp })),
    read: (ids) => documents.filter(({ id }) => ids.includes(id)),
    subscribe(added) {
      listener = added
      return () => undefined
    },
  }
  const { contentFolder } = world
  const service = createSearchService({
    workerPath,
    contentFolder,
    cacheFolder,
    own,
    onNotice: (notice) => notices.push(notice),
    ...(startWhen === undefined ? {} : { startWhen }),
  })
  return { service, notices, change: (update) => listener(update) }
}

async function idsFor(service: SearchService, text: string): Promise<string[]> {
  const { hits } = await service.query({ text, offset: 0, limit: 20, finished: true })
  return hits.map(({ id }) => id)
}

const note = documentOf('annotation:n', 'Our standup', 'The standup grew too long', { kind: 'annotation' })

describe('createSearchService', () => {
  it('builds a missing segment anew, says so and finds items and terms', async () => {
    const { service, notices } = startService()
    expect(await idsFor(service, 'habits')).toEqual(['one-habit'])
    expect(await idsFor(service, 'island')).toEqual(['glossary:silo'])
    expect(await idsFor(service, 'topic:"small habits" chain')).toEqual(['value-chain'])
    expect(notices).toEqual([{ code: 'search-rebuilt', details: { reason: 'missing' } }])
    await service.close()
  })

  it('uses the segment of the build without a word', async () => {
    const catalogue = JSON.parse(await readFile(join(world.contentFolder, 'catalogue.json'), 'utf8'))
    const documents = await readDocuments(world.contentFolder, catalogue)
    await writeFile(
      join(world.contentFolder, 'search.segment'),
      encodeSegment(createSegment(documents, stemWord)),
    )
    const { service, notices } = startService()
    expect(await idsFor(service, 'flow')).toEqual(['value-chain'])
    expect(notices).toEqual([])
    await service.close()
  })

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    [
      'overwritten in the middle',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
    ],
    ['empty', () => new Uint8Array(0)],
    ['of another kind', () => new TextEncoder().encode('{"version":"2.3.9","fields":[]}')],
  ])('builds a segment anew that is %s', async (_how, spoil) => {
    const documents = await readDocuments(
      world.contentFolder,
      JSON.parse(await readFile(join(world.contentFolder, 'catalogue.json'), 'utf8')),
    )
    await writeFile(
      join(world.contentFolder, 'search.segment'),
      spoil(encodeSegment(createSegment(documents, stemWord))),
    )
    const { service, notices } = startService()
    expect(await idsFor(service, 'flow')).toEqual(['value-chain'])
    expect(notices.map(({ code }) => code)).toEqual(['search-rebuilt'])
    await service.close()
  })

  it('leaves its worker unstarted until it may start, or until somebody asks', async () => {
    const missing = join(world.contentFolder, 'no-such-worker.js')
    let mayStart = (): void => undefined
    const startWhen = new Promise<void>((resolve) => (mayStart = resolve))
    const { service, notices } = startService([], null, missing, startWhen)
    await expect(service.close()).resolves.toBeUndefined()
    mayStart()
    expect(notices).toEqual([])

    const asked = startService([note], null, world.workerPath, new Promise(() => undefined))
    expect(await idsFor(asked.service, 'standup')).toEqual(['annotation:n'])
    await asked.service.close()
  })

  it('finds what the user wrote, and not what was removed', async () => {
    const { service, change } = startService([note])
    expect(await idsFor(service, 'standup')).toEqual(['annotation:n'])
    change({ put: [documentOf('list:l', 'Standups to read about', '', { kind: 'list' })], remove: [] })
    expect(await idsFor(service, 'standup kind:list')).toEqual(['list:l'])
    change({ put: [], remove: ['annotation:n'] })
    expect(await idsFor(service, 'standup')).toEqual(['list:l'])
    await service.close()
  })

  it('keeps the user’s segment for the next start and notices what changed in between', async () => {
    const other = documentOf('annotation:o', 'Other thought')
    const first = startService([note, other], world.cacheFolder)
    expect(await idsFor(first.service, 'standup')).toEqual(['annotation:n'])
    await first.service.close()
    const changed = documentOf('annotation:n', 'Our retrospective', '', { kind: 'annotation', stamp: '2' })
    const second = startService([changed], world.cacheFolder)
    expect(await idsFor(second.service, 'standup')).toEqual([])
    expect(await idsFor(second.service, 'retrospective')).toEqual(['annotation:n'])
    expect(await idsFor(second.service, 'thought')).toEqual([])
    await second.service.close()
  })

  it('merges many small changes into few segments and loses none', async () => {
    const { service, change } = startService()
    const words = Array.from({ length: 60 }, (_none, index) => `word${index}x`)
    for (const [index, word] of words.entries())
      change({ put: [documentOf(`annotation:${index}`, word)], remove: [] })
    for (const [index, word] of words.entries())
      expect(await idsFor(service, word)).toEqual([`annotation:${index}`])
    expect((await service.figures()).segments).toBeLessThan(12)
    await service.close()
  })

  it('tells how far a long update has come and stops when it is called off', async () => {
    const { service } = startService()
    const text = 'a text of some length '.repeat(3_000)
    const documents = Array.from({ length: 12 }, (_none, index) =>
      documentOf(`annotation:${index}`, `Long${index}`, text),
    )
    const seen: number[] = []
    const stop = new AbortController()
    await service.update(
      { put: documents, remove: [] },
      {
        signal: stop.signal,
        onProgress(done, total) {
          seen.push(done)
          expect(total).toBe(12)
          if (done >= 6) stop.abort()
        },
      },
    )
    expect(seen[seen.length - 1]).toBeLessThan(12)
    expect((await idsFor(service, 'length')).length).toBe(seen[seen.length - 1])
    await service.close()
  })

  it('starts its worker again when it dies, with everything that was in it', async () => {
    const mortal = join(world.folder, 'mortal-worker.js')
    const die = "if (task === 'query' && input.text === 'die') process.exit(1)"
    const listen = `require('node:worker_threads').parentPort.on('message', ({ task, input }) => { ${die} })`
    await writeFile(mortal, `${listen}\nrequire('./search-worker.js')\n`)
    const { service } = startService([note], null, mortal)
    expect(await idsFor(service, 'standup')).toEqual(['annotation:n'])
    await expect(idsFor(service, 'die')).rejects.toThrow()
    expect(await idsFor(service, 'standup')).toEqual(['annotation:n'])
    await service.close()
  })

  it('completes what is typed, when asked to', async () => {
    const { service } = startService()
    const complete = async (text: string): Promise<readonly string[]> => {
      const { completions } = await service.query({ text, offset: 0, limit: 0, finished: false, complete: 3 })
      return completions.map(({ query }) => query)
    }
    expect(await complete('hab')).toContain('habit ')
    expect(await complete('topic:h')).toEqual(['topic:habits '])
    const unasked = await service.query({ text: 'hab', offset: 0, limit: 0, finished: false })
    expect(unasked.completions).toEqual([])
    await service.close()
  })
})

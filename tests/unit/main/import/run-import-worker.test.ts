import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noOptions } from '../../../../src/shared/import/importer'
import type { ImportTask } from '../../../../src/main/import/import-protocol'
import { productLimits, runImportWorker } from '../../../../src/main/import/run-import-worker'
import type { WorkerLimits } from '../../../../src/main/import/run-import-worker'
import { bundleWorker } from '../../../support/bundle-worker'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-worker-'))
  await bundleWorker('src/main/import/import-worker.ts', join(folder, 'import-worker.cjs'))
  await writeFile(join(folder, 'note.md'), '# A note\n\nText.')
  // A worker that is caught in a loop, and one that takes ever more memory.
  await writeFile(
    join(folder, 'loop.cjs'),
    "require('node:worker_threads').parentPort.on('message', () => { for (;;); })",
  )
  await writeFile(
    join(folder, 'hoard.cjs'),
    "require('node:worker_threads').parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1000).fill(Math.random())) })",
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (
  worker: string,
  limits: Partial<WorkerLimits> = {},
  signal = new AbortController().signal,
): ReturnType<typeof runImportWorker> => {
  const task: ImportTask = {
    task: 'look',
    chosen: { kind: 'files', paths: [join(folder, 'note.md')] },
    format: null,
    options: { ...noOptions, name: 'note', now: '2026-11-27T10:00:00.000Z' },
  }
  return runImportWorker(
    join(folder, worker),
    task,
    { signal, onProgress: () => undefined },
    { ...productLimits, ...limits },
  )
}

describe('runImportWorker', () => {
  it('gives what the worker found', async () => {
    const outcome = await run('import-worker.cjs')
    expect(
      outcome.ok && outcome.value !== null && 'looked' in outcome.value && outcome.value.looked.formats,
    ).toEqual([{ format: 'vault', recognition: 'maybe' }])
  })

  it('ends a worker that is silent for too long', async () => {
    expect(await run('loop.cjs', { silenceMs: 300 })).toMatchObject({ error: { code: 'import-too-slow' } })
  })

  it('ends a worker that takes too much memory', async () => {
    expect(await run('hoard.cjs', { heapMegabytes: 32 })).toMatchObject({
      error: { code: 'import-too-much-memory' },
    })
  })

  it('gives null when it is called off', async () => {
    const abort = new AbortController()
    const outcome = run('loop.cjs', {}, abort.signal)
    abort.abort()
    expect(await outcome).toEqual({ ok: true, value: null })
  })

  it('fails with a reason when the worker cannot start', async () => {
    expect(await run('missing.cjs')).toMatchObject({ error: { code: 'import-failed' } })
  })
})

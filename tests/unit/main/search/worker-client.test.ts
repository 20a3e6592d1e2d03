import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, describe, it } from 'vitest'
import { startWorker } from '../../../../src/main/search/worker-client'

async function withWorker(source: string, run: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'))
  const path = join(folder, 'worker.js')
  await writeFile(path, source)
  await run(path).finally(() => rm(folder, { recursive: true, force: true }))
}

const echo = "const { parentPort } = require('node:worker_threads'); parentPort.on('message', "

describe('startWorker', () => {
  it('pairs answers with questions in whatever order they come', async () => {
    const source = `${echo}({ id, input }) => setTimeout(() => parentPort.postMessage({ id, ok: true, output: input.text }), input.limit))`
    await withWorker(source, async (path) => {
      const client = startWorker(path, () => undefined)
      const question = { offset: 0, finished: true }
      const asked = [
        client.ask('query', { ...question, text: 'slow', limit: 30 }),
        client.ask('query', { ...question, text: 'fast', limit: 0 }),
      ]
      expect(await Promise.all(asked)).toEqual(['slow', 'fast'])
      await client.close()
    })
  })

  it('tells what the worker could not do', async () => {
    await withWorker(
      `${echo}({ id }) => parentPort.postMessage({ id, ok: false, message: 'no' }))`,
      async (path) => {
        const client = startWorker(path, () => undefined)
        await expect(client.ask('save', null)).rejects.toThrow('no')
        await client.close()
      },
    )
  })

  it('lets nobody wait when the worker dies, and says so once', async () => {
    await withWorker(`${echo}() => process.exit(3))`, async (path) => {
      let ends = 0
      const client = startWorker(path, () => {
        ends += 1
      })
      const asked = [client.ask('save', null), client.ask('figures', null)]
      expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
      await expect(client.ask('save', null)).rejects.toThrow('has ended')
      expect(ends).toBe(1)
    })
  })

  it('says nothing when it is closed on purpose', async () => {
    await withWorker(`${echo}() => undefined)`, async (path) => {
      let ends = 0
      const client = startWorker(path, () => {
        ends += 1
      })
      const asked = client.ask('save', null)
      await Promise.all([client.close(), expect(asked).rejects.toThrow('closed')])
      expect(ends).toBe(0)
    })
  })
})

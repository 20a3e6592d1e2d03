import { describe, expect, it } from 'vitest'
import { createWorkQueue } from '../../../../src/main/turns/work-queue'

describe('createWorkQueue', () => {
  it('runs pieces of work one after another, in the order in which they came', async () => {
    const queue = createWorkQueue()
    const done: string[] = []
    const piece = (name: string, steps: number) => async (): Promise<string> => {
      done.push(`${name} begins`)
      for (let step = 0; step < steps; step += 1) await Promise.resolve()
      done.push(`${name} ends`)
      return name
    }
    const results = await Promise.all([queue.run(piece('long', 20)), queue.run(piece('short', 0))])
    expect(results).toEqual(['long', 'short'])
    expect(done).toEqual(['long begins', 'long ends', 'short begins', 'short ends'])
  })

  it('tells a failure to whoever handed the work in, and runs the next piece', async () => {
    const queue = createWorkQueue()
    const failing = queue.run(() => Promise.reject(new Error('no')))
    const next = queue.run(async () => 'done')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('done')
  })

  it('is idle when all that was handed in has ended, well or not', async () => {
    const queue = createWorkQueue()
    const ended: string[] = []
    const piece = queue.run(async () => {
      await Promise.resolve()
      ended.push('well')
      throw new Error('no')
    })
    piece.catch(() => ended.push('told'))
    await queue.idle()
    expect(ended).toContain('well')
  })
})

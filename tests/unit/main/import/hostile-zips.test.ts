import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeHostileZips } from '../../../support/hostile-zips'
import { makeZip } from '../../../support/make-zip'
import { readChosen } from '../../../support/run-import'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-zips-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(bytes: Uint8Array): ReturnType<typeof readChosen> {
  const path = join(folder, 'chosen.zip')
  await writeFile(path, bytes)
  return readChosen({ kind: 'files', paths: [path] }, 'vault')
}

describe('a zip made to do harm', () => {
  it.each(makeHostileZips())('is met by a plain reason: $name', async ({ bytes, fault }) => {
    const outcome = await read(bytes)
    const reason = 'refused' in outcome ? outcome.refused.code.replace('import-zip-', '') : null
    expect(reason).toBe(fault)
  })

  it('never gives bytes of an archive inside', async () => {
    const outcome = await read(
      makeZip([
        { name: 'note.md', content: 'A note.' },
        { name: 'inner.zip', content: makeZip([{ name: 'x.md', content: 'inside' }]) },
      ]),
    )
    expect('staged' in outcome && outcome.staged.leftOut.map(({ why }) => why)).toContain('nested-archive')
  })
})

describe('an honest zip', () => {
  it.each([0, 8])('is read when its entries are packed by method %i', async (method) => {
    const outcome = await read(
      makeZip([
        { name: 'notes/', content: '' },
        { name: 'notes/Één.md', content: '# One\n\nThe first note.', method },
      ]),
    )
    expect('staged' in outcome && outcome.staged.packs[0]?.items.map(({ summary }) => summary.title)).toEqual(
      ['One'],
    )
  })
})

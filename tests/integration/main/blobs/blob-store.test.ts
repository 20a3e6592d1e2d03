import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findMentioned, linkBlobs, readMentions } from '../../../../src/main/backups/backup-blobs'
import { createBlobStore } from '../../../../src/main/blobs/blob-store'
import { emptyData } from '../../../../src/main/persistence/stored-data'

let root = ''
const at = (path: string): string => join(root, path)
const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex')
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'levelwise-blobs-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('a blob', () => {
  it('is kept once under its hash, and nothing else is left behind', async () => {
    const blobs = createBlobStore(at('blobs'))
    const name = await blobs.write(Buffer.from('a text'))
    expect(await blobs.write(Buffer.from('a text'))).toBe(name)
    expect(name).toBe(nameOf('a text'))
    expect(readdirSync(at('blobs'))).toEqual([name])
    expect(Buffer.from(await blobs.readPart(name, 2, 4)).toString()).toBe('text')
  })

  it('that is only half here is not read, and is when the rest has come', async () => {
    const name = nameOf('a text that another machine has')
    mkdirSync(at('blobs'))
    writeFileSync(join(at('blobs'), name), 'a text that')
    const blobs = createBlobStore(at('blobs'))
    expect([await blobs.has(name), await blobs.isWhole(name)]).toEqual([true, false])
    await expect(blobs.read(name)).rejects.toThrow('not what its name says')
    await expect(blobs.readPart(name, 0, 6)).rejects.toThrow('not what its name says')
    writeFileSync(join(at('blobs'), name), 'a text that another machine has')
    expect(await blobs.isWhole(name)).toBe(true)
    expect(Buffer.from(await blobs.readPart(name, 0, 6)).toString()).toBe('a text')
  })

  it('that is damaged is written anew when the same bytes come again', async () => {
    const blobs = createBlobStore(at('blobs'))
    const name = await blobs.write(Buffer.from('a text'))
    writeFileSync(join(at('blobs'), name), 'a tent!')
    expect(await blobs.isWhole(name)).toBe(false)
    writeFileSync(at('staged'), 'a text')
    await blobs.adopt(at('staged'), name)
    expect(Buffer.from(await blobs.read(name)).toString()).toBe('a text')
  })

  it('is taken over only when it reads back as its writer counted it', async () => {
    const blobs = createBlobStore(at('blobs'))
    writeFileSync(at('staged'), 'something else')
    await expect(blobs.adopt(at('staged'), nameOf('a text'))).rejects.toThrow('differs')
    expect(readdirSync(at('blobs'))).toEqual([])
  })
})

describe('files of packs that lie elsewhere', () => {
  it('are brought where the data mentions them, and one that was cut off is replaced by the whole one', async () => {
    const elsewhere = createBlobStore(at('elsewhere'))
    const names = [await elsewhere.write(Buffer.from('one')), await elsewhere.write(Buffer.from('another'))]
    await elsewhere.write(Buffer.from('nobody mentions this'))
    const packs = { mine: { id: 'mine', parts: names } }
    const data = { ...emptyData, records: { ...emptyData.records, packs } }
    const mentioned = await findMentioned(at('elsewhere'), () => readMentions(data))
    expect(mentioned).toEqual([...names].sort())
    mkdirSync(at('blobs'))
    writeFileSync(join(at('blobs'), names[1] ?? ''), 'ano')
    await linkBlobs(at('elsewhere'), at('blobs'), mentioned)
    expect(readdirSync(at('blobs')).sort()).toEqual([...names].sort())
    const blobs = createBlobStore(at('blobs'))
    for (const name of names) expect(await blobs.isWhole(name)).toBe(true)
  })

  it('get no name, and leave nothing behind, where their bytes are not what the name says', async () => {
    const name = nameOf('a text')
    for (const folder of ['elsewhere', 'blobs']) mkdirSync(at(folder))
    writeFileSync(join(at('elsewhere'), name), 'a tent')
    writeFileSync(join(at('blobs'), name), 'a te')
    await linkBlobs(at('elsewhere'), at('blobs'), [name])
    expect(readdirSync(at('blobs'))).toEqual([name])
    expect(readFileSync(join(at('blobs'), name), 'utf8')).toBe('a te')
  })
})

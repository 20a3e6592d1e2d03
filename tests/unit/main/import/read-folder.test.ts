import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderLimits, openFolder } from '../../../../src/main/import/folder-files'
import { stageImport, textName } from '../../../../src/main/import/stage-import'
import type { Item } from '../../../../src/shared/content/item'
import { noOptions } from '../../../../src/shared/import/importer'
import { vaultImporter } from '../../../../src/shared/import/vault-importer'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1])
const hash = createHash('sha256').update(png).digest('hex')
let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'levelwise-folder-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
const pathsIn = (folder: string): readonly string[] => openFolder(folder).files.map(({ path }) => path)

describe('a folder that is imported', () => {
  it('is listed by name, folder by folder, without what holds nothing of the user’s', () => {
    for (const path of ['b.md', 'a/z.md', 'a/b/c.md', '.git/HEAD', 'node_modules/x.md', '.trash/old.md'])
      write(path, path)
    expect(pathsIn(root)).toEqual(['a/b/c.md', 'a/z.md', 'b.md'])
  })

  it('tells that it is a vault, by the folder of the app at its top alone', () => {
    write('.obsidian/app.json', '{"secret": 1}')
    write('inner/.obsidian/app.json', '{}')
    const { files } = openFolder(root)
    expect(files.map(({ path, size }) => [path, size])).toEqual([['.obsidian/app.json', 0]])
  })

  it('is not followed out of itself, nor deeper than its limit, and both are said', () => {
    const tooDeep = Array.from({ length: folderLimits.depth + 1 }, () => 'd').join('/')
    write(`${tooDeep}/note.md`, 'deep')
    write(`${tooDeep.slice(2)}/note.md`, 'just')
    symlinkSync('/etc/passwd', join(root, 'link.md'))
    const { files, leftOut } = openFolder(root)
    expect(files.map(({ path }) => path)).toEqual([`${tooDeep.slice(2)}/note.md`])
    expect(leftOut).toEqual([
      { path: tooDeep, why: 'too-deep' },
      { path: 'link.md', why: 'link' },
    ])
  })
})

describe('what was read, until it is taken', () => {
  it('holds each picture once, by its hash, and every text names the picture that it shows', () => {
    write('notes/a.md', '![[map.png]]')
    write('notes/b.md', '![[same.png]]\n\nAnd ![alt](gone.png).')
    write('notes/map.png', png)
    write('notes/same.png', png)
    const staging = join(root, 'staging')
    mkdirSync(staging)
    const { files } = openFolder(join(root, 'notes'))
    const options = { ...noOptions, name: 'Notes', now: '2026-03-01T00:00:00.000Z' }
    let asked = 0
    const staged = stageImport(vaultImporter, files, options, staging, () => (asked += 1))
    expect(asked).toBe(files.length)
    expect(staged.images).toEqual([hash])
    expect(readFileSync(join(staging, hash)).equals(png)).toBe(true)
    expect(readdirSync(staging).sort()).toEqual([hash, textName].sort())
    const text = readFileSync(join(staging, textName))
    const [pack] = staged.packs
    const items = (pack?.items ?? []).map(
      ({ offset, length }) => JSON.parse(text.subarray(offset, offset + length).toString('utf8')) as Item,
    )
    const targets = items.map(({ blocks }) =>
      blocks.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'image').map(({ target }) => target)),
    )
    // One that is not there keeps its words and its place.
    expect(targets).toEqual([[`${hash}.png`], [`${hash}.png`, undefined]])
    expect(staged.textBytes).toBe(text.length)
    expect(staged.textSha256).toBe(createHash('sha256').update(text).digest('hex'))
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findSyncRoot } from '../../../../src/main/place/find-sync-root'
import { holdsLibrary, readLibraryPlace, writeLibraryPlace } from '../../../../src/main/place/library-place'
import { planMove } from '../../../../src/main/place/move-library'

let root = ''
const at = (path: string): string => join(root, path)
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'levelwise-place-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the place of the library', () => {
  it('is the folder data before anything was chosen, and not known', async () => {
    expect(await readLibraryPlace(root)).toEqual({
      place: { folder: at('data'), known: false, earlier: [] },
      doubtful: false,
    })
  })

  it('is remembered', async () => {
    const place = { folder: at('elsewhere'), known: true, earlier: [at('data')] }
    expect(await writeLibraryPlace(root, place)).toEqual({ ok: true, value: undefined })
    expect(await readLibraryPlace(root)).toEqual({ place, doubtful: false })
  })

  it.each(['', '{', 'null', '{"format":"levelwise-place","folder":"relative"}', '{"folder":"/x"}'])(
    'is in doubt when the note of it reads %j',
    async (text) => {
      writeFileSync(at('library-place.json'), text)
      expect((await readLibraryPlace(root)).doubtful).toBe(true)
    },
  )

  it('holds no library when it is empty, absent, or has only what a sync tool put there', async () => {
    mkdirSync(at('empty'))
    mkdirSync(at('synced/.stfolder'), { recursive: true })
    writeFileSync(at('file'), '')
    for (const folder of ['empty', 'absent', 'synced', 'file'])
      expect(await holdsLibrary(at(folder))).toBe(false)
    writeFileSync(at('synced/data-000000001.json'), '')
    expect(await holdsLibrary(at('synced'))).toBe(true)
  })
})

describe('a synced folder is known', () => {
  it.each([
    { make: 'Dropbox/Levelwise', program: 'Dropbox' },
    { make: 'OneDrive - The Firm/a/b', program: 'OneDrive' },
    { make: 'shared/.stfolder', look: 'shared', program: 'Syncthing' },
    { make: 'Nextcloud/x', program: 'Nextcloud' },
    { make: 'com~apple~CloudDocs/x', program: 'iCloud Drive' },
  ])('as one of $program: $make', async ({ make, look, program }) => {
    mkdirSync(at(make), { recursive: true })
    expect(await findSyncRoot(at(look ?? make))).toMatchObject({ program })
  })

  it('and any other is not', async () => {
    mkdirSync(at('My Dropbox notes/x'), { recursive: true })
    expect(await findSyncRoot(at('My Dropbox notes/x'))).toBeUndefined()
  })
})

describe('a move', () => {
  it.each([
    { title: 'an empty folder is taken as it is', make: 'new', to: 'new', kind: 'empty' },
    {
      title: 'a folder with other things gets one inside',
      make: 'docs/letter.txt',
      to: 'docs/Levelwise',
      kind: 'empty',
    },
    {
      title: 'a library that lies there is opened',
      make: 'there/data-000000001.json',
      to: 'there',
      kind: 'library',
    },
    {
      title: 'a sync tool’s own marks are no hindrance',
      make: 'sync/.stfolder/x',
      to: 'sync',
      kind: 'empty',
    },
    { title: 'JSON of others is no library', make: 'json/package.json', to: 'json/Levelwise', kind: 'empty' },
  ])('$title', async ({ make, to, kind }) => {
    const [folder = ''] = make.split('/')
    mkdirSync(at(make.includes('/') ? make.slice(0, make.lastIndexOf('/')) : make), { recursive: true })
    if (make.includes('/')) writeFileSync(at(make), '')
    expect(await planMove(at('data'), at(folder))).toEqual({ ok: true, value: { folder: at(to), kind } })
  })

  it.each(['data', 'data/inside'])('never goes into itself: %s', async (folder) => {
    mkdirSync(at(folder), { recursive: true })
    expect(await planMove(at('data'), at(folder))).toMatchObject({ error: { code: 'move-into-itself' } })
  })
})

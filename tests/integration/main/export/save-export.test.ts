import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveExport } from '../../../../src/main/export/export-service'
import { toFileName } from '../../../../src/shared/export/file-name'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const request = {
  name: 'a.md',
  extension: 'md',
  title: 'Markdown',
  text: 'Grüße, 世界\n',
  kind: 'text' as const,
}
const desk = (path: string | null) => ({
  askWhere: () => Promise.resolve(path),
  printToPdf: () => Promise.reject(new Error('no printer')),
  drawToPng: () => Promise.reject(new Error('no screen')),
})

describe('saving an export', () => {
  it('gives back what lies on the disk', async () => {
    const path = join(folder, 'a.md')
    expect(await saveExport(desk(path), request)).toEqual({
      ok: true,
      value: { path, bytes: Buffer.byteLength(request.text), text: request.text, pages: null },
    })
    expect(await readFile(path, 'utf8')).toBe(request.text)
    expect(await readdir(folder)).toEqual(['a.md'])
  })

  it('writes nothing when the user thinks better of it', async () => {
    expect(await saveExport(desk(null), request)).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves the file that was there when writing fails', async () => {
    const path = join(folder, 'a.md')
    await writeFile(path, 'before')
    expect(await saveExport(desk(path), { ...request, kind: 'pdf' })).toMatchObject({
      ok: false,
      error: { code: 'export-not-printed' },
    })
    expect(await readFile(path, 'utf8')).toBe('before')
  })

  it('names a folder that does not exist', async () => {
    expect(await saveExport(desk(join(folder, 'no', 'a.md')), request)).toMatchObject({
      ok: false,
      error: { code: 'export-no-folder' },
    })
  })
})

describe('file names', () => {
  it.each([
    { title: 'Before the meeting: 3 things?', name: 'Before-the-meeting-3-things.md' },
    { title: '../../etc/passwd', name: 'etc-passwd.md' },
    { title: '???', name: 'levelwise.md' },
    { title: 'CON', name: 'levelwise-CON.md' },
    { title: 'Führung 中文', name: 'Führung-中文.md' },
    { title: 'x'.repeat(200), name: `${'x'.repeat(60)}.md` },
  ])('“$title” becomes $name', ({ title, name }) => {
    expect(toFileName(title, 'md')).toBe(name)
  })
})

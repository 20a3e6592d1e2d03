import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createExportJobs } from '../../../../src/main/export/export-jobs'
import { saveExport, saveParts } from '../../../../src/main/export/export-service'
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
const patient = new AbortController().signal
const desk = (path: string | null) => ({
  askWhere: () => Promise.resolve(path),
  printToPdf: () => Promise.reject(new Error('no printer')),
  drawToPng: () => Promise.reject(new Error('no screen')),
})

describe('saving an export', () => {
  it('gives back what lies on the disk', async () => {
    const path = join(folder, 'a.md')
    expect(await saveExport(desk(path), request, patient)).toEqual({
      ok: true,
      value: { path, bytes: Buffer.byteLength(request.text), text: request.text, pages: null },
    })
    expect(await readFile(path, 'utf8')).toBe(request.text)
    expect(await readdir(folder)).toEqual(['a.md'])
  })

  it('writes nothing when the user thinks better of it', async () => {
    expect(await saveExport(desk(null), request, patient)).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves the file that was there when writing fails', async () => {
    const path = join(folder, 'a.md')
    await writeFile(path, 'before')
    expect(await saveExport(desk(path), { ...request, kind: 'pdf' }, patient)).toMatchObject({
      ok: false,
      error: { code: 'export-not-printed' },
    })
    expect(await readFile(path, 'utf8')).toBe('before')
  })

  it('names a folder that does not exist', async () => {
    expect(await saveExport(desk(join(folder, 'no', 'a.md')), request, patient)).toMatchObject({
      ok: false,
      error: { code: 'export-no-folder' },
    })
  })
})

describe('an export that is given up', () => {
  const parts = Array.from({ length: 300 }, (_, index) => ({
    path: `note-${index}.md`,
    text: `note ${index}`,
  }))
  const folderRequest = { name: 'vault', extension: '', title: 'Notes', kind: 'folder' as const, parts }
  const zipRequest = { ...folderRequest, name: 'vault.zip', extension: 'zip', kind: 'zip' as const }

  it('prints no page and leaves the file that was there', async () => {
    const path = join(folder, 'a.pdf')
    await writeFile(path, 'before')
    const controller = new AbortController()
    const printing = {
      ...desk(path),
      printToPdf: (_html: string, signal: AbortSignal) =>
        new Promise<Uint8Array>((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('given up')))
          controller.abort()
        }),
    }
    expect(await saveExport(printing, { ...request, kind: 'pdf' }, controller.signal)).toEqual({
      ok: true,
      value: null,
    })
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await readdir(folder)).toEqual(['a.pdf'])
  })

  it.each([folderRequest, zipRequest])('leaves nothing of a $kind behind', async (each) => {
    const controller = new AbortController()
    const path = join(folder, each.name)
    const saving = saveParts(desk(path), each, controller.signal)
    // Some of the work has begun by the time that the event loop has turned a few times.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    controller.abort()
    expect(await saving).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('is named by its window, and giving up what has ended changes nothing', async () => {
    const jobs = createExportJobs()
    const path = join(folder, 'a.md')
    const saved = await jobs.run('mine', (signal) => saveExport(desk(path), request, signal))
    jobs.cancel('mine')
    expect(saved).toMatchObject({ ok: true, value: { path } })
    const given = await jobs.run('other', (signal) => {
      jobs.cancel('other')
      return saveExport(desk(join(folder, 'b.md')), request, signal)
    })
    expect(given).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual(['a.md'])
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

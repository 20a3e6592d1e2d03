import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createExportService } from '../../../../src/main/export/export-service'
import type { ExportPorts } from '../../../../src/main/export/export-ports'
import { saveText } from '../../../../src/main/export/save-text'
import { unzipParts } from '../../../../src/main/export/zip-parts'
import type { ExportFormat } from '../../../../src/shared/export/export-format'
import type { ExportProgress } from '../../../../src/shared/export/export-progress'
import { getExporter } from '../../../../src/shared/export/exporters'
import { toFileName } from '../../../../src/shared/export/file-name'
import type { Input } from '../../../../src/shared/ipc/contract'
import { bundleWorker } from '../../../support/bundle-worker'
import { emptySource } from '../../../support/empty-source'
import { createAdvice, createSource, exportNames } from '../../../support/export-builders'

let workers = ''
let folder = ''
beforeAll(async () => {
  workers = await mkdtemp(join(tmpdir(), 'levelwise-worker-'))
  await bundleWorker('src/main/export/export-worker.ts', join(workers, 'export-worker.js'))
})
afterAll(() => rm(workers, { recursive: true, force: true }))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Enough that an answer goes over in more than one portion. */
const cards = Array.from({ length: 260 }, (_, index) =>
  createAdvice({ id: `card-${index}`, title: `Card ${index}`, sources: ['repenning-2001'] }),
)
const items = new Map([...cards, createSource()].map((item) => [item.id, item]))
const subject = { kind: 'items', ids: cards.map(({ id }) => id), title: 'All cards' } as const
const options = {
  purpose: 'for-me',
  withText: true,
  style: 'apa',
  names: exportNames,
  day: '2026-03-10',
} as const

/** A service over a few hundred cards; the question where to save is answered with a name in the folder, or not at all. */
function createService(name: string | null, change: Partial<ExportPorts> = {}) {
  return createExportService({
    workerPath: join(workers, 'export-worker.js'),
    source: async () => ({
      ...emptySource,
      items: async ({ ids }) => ids.flatMap((id) => items.get(id) ?? []),
    }),
    askWhere: async () => (name === null ? null : join(folder, name)),
    printToPdf: async () => Buffer.from('%PDF-1.7 /Type /Page /Type /Pages /Type/Page'),
    onProgress: () => undefined,
    ...change,
  })
}

function requestOf(format: ExportFormat): Input<'export.write'> {
  const { extension } = getExporter(format)
  return { job: 'mine', subject, options, format, extension, name: 'cards', title: 'Cards' }
}

describe('writing an export', () => {
  it('counts what lies on the disk', async () => {
    const saved = await createService('a.md').write(requestOf('markdown'))
    expect(saved).toEqual({
      ok: true,
      value: { path: join(folder, 'a.md'), counts: { item: 260, work: 1 }, left: 0, pages: null },
    })
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toContain('Card 259')
    expect(await readdir(folder)).toEqual(['a.md'])
  })

  it('prints pages and counts them in the file', async () => {
    const saved = await createService('a.pdf').write(requestOf('pdf'))
    expect(saved).toMatchObject({ ok: true, value: { counts: { item: 260 }, pages: 2 } })
    expect(await readFile(join(folder, 'a.pdf'), 'latin1')).toContain('%PDF-')
  })

  it('writes a note a card into a new folder, and the same notes into a zip', async () => {
    const told: ExportProgress[] = []
    const tell = { onProgress: (_job: string, progress: ExportProgress) => void told.push(progress) }
    const saved = await createService('vault', tell).write(requestOf('obsidian'))
    expect(saved).toMatchObject({ ok: true, value: { counts: { file: 261, item: 260 } } })
    await createService('a.zip').write(requestOf('obsidian-zip'))
    const packed = await unzipParts(await readFile(join(folder, 'a.zip')))
    expect(packed.map(({ path }) => path).sort()).toEqual((await readdir(join(folder, 'vault'))).sort())
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(({ done, total }) => done <= total)).toBe(true)
  })

  it('writes nothing when the user thinks better of it', async () => {
    expect(await createService(null).write(requestOf('html'))).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves the file that was there when writing fails', async () => {
    await writeFile(join(folder, 'a.pdf'), 'before')
    const service = createService('a.pdf', { printToPdf: () => Promise.reject(new Error('no printer')) })
    expect(await service.write(requestOf('pdf'))).toMatchObject({
      ok: false,
      error: { code: 'export-not-printed', details: { reason: 'no printer' } },
    })
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('before')
    expect(await readdir(folder)).toEqual(['a.pdf'])
  })

  it('names a folder that does not exist, and never touches one that holds something', async () => {
    expect(await createService(join('no', 'a.md')).write(requestOf('markdown'))).toMatchObject({
      ok: false,
      error: { code: 'export-no-folder' },
    })
    await mkdir(join(folder, 'taken'))
    await writeFile(join(folder, 'taken', 'mine.md'), 'mine')
    expect(await createService('taken').write(requestOf('obsidian'))).toMatchObject({
      ok: false,
      error: { code: 'export-folder-taken' },
    })
    expect(await readdir(folder)).toEqual(['taken'])
  })

  it('says so when the library cannot answer, and leaves nothing', async () => {
    const service = createService('a.md', {
      source: async () => ({
        ...emptySource,
        items: () => Promise.reject(new Error('the disk is gone')),
      }),
    })
    expect(await service.write(requestOf('markdown'))).toMatchObject({
      ok: false,
      error: { code: 'export-failed' },
    })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('an export that is given up', () => {
  it.each(['markdown', 'obsidian', 'obsidian-zip', 'docx'] as const)(
    'leaves nothing of %s behind, however far it has come',
    async (format) => {
      const { extension } = getExporter(format)
      for (const step of ['items', 'references', 'files'] as const) {
        const service = createService(`a.${extension}`, {
          onProgress: (job, progress) => {
            if (progress.step === step) service.cancel({ job })
          },
        })
        const saved = await service.write(requestOf(format))
        // A step may be over before it was told.
        if (saved.ok && saved.value !== null) await rm(saved.value.path, { recursive: true })
        expect(await readdir(folder)).toEqual([])
      }
    },
  )

  it('prints no page and leaves the file that was there', async () => {
    await writeFile(join(folder, 'a.pdf'), 'before')
    const service = createService('a.pdf', {
      printToPdf: (_page, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('given up')))
          service.cancel({ job: 'mine' })
        }),
    })
    expect(await service.write(requestOf('pdf'))).toEqual({ ok: true, value: null })
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('before')
    expect(await readdir(folder)).toEqual(['a.pdf'])
  })

  it('writes nothing when it was given up before the place was chosen', async () => {
    const service = createService('a.md', {
      askWhere: async () => {
        service.cancel({ job: 'mine' })
        return join(folder, 'a.md')
      },
    })
    expect(await service.write(requestOf('markdown'))).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('stays as it is when it has ended already', async () => {
    const service = createService('a.md')
    const saved = await service.write(requestOf('markdown'))
    service.cancel({ job: 'mine' })
    expect(saved).toMatchObject({ ok: true, value: { path: join(folder, 'a.md') } })
    expect(await readdir(folder)).toEqual(['a.md'])
  })
})

describe('the beginning of an export', () => {
  it('is what a preview shows, with the formats that the whole has anything for', async () => {
    const previewed = await createService(null).preview({
      job: 'mine',
      subject,
      options: { ...options, most: 40 },
    })
    expect(previewed).toMatchObject({ ok: true, value: { cut: true } })
    const value = previewed.ok ? previewed.value : null
    expect(value?.document.sections.flatMap(({ entries }) => entries)).toHaveLength(40)
    expect(value?.formats).toContain('bibtex')
    expect(value?.formats).not.toContain('web-annotations')
  })

  it('is nothing when the list is gone', async () => {
    const gone = { kind: 'list', id: 'gone' } as const
    const service = createService('a.md')
    expect(await service.preview({ job: 'mine', subject: gone, options: { ...options, most: 40 } })).toEqual({
      ok: true,
      value: null,
    })
    expect(await service.write({ ...requestOf('markdown'), subject: gone })).toEqual({
      ok: true,
      value: null,
    })
    expect(await service.texts({ job: 'mine', subjects: [gone, subject], options })).toMatchObject({
      ok: true,
      value: ['', expect.stringContaining('Card 259') as string],
    })
  })
})

describe('saving a short text', () => {
  const request = {
    name: 'a',
    extension: 'csv',
    title: 'Figures',
    text: 'Grüße, 世界\n',
    kind: 'text',
  } as const

  it('writes it as it is', async () => {
    const path = join(folder, 'a.csv')
    const desk = { askWhere: async () => path, drawToPng: () => Promise.reject(new Error('no screen')) }
    expect(await saveText(desk, request)).toEqual({ ok: true, value: { path } })
    expect(await readFile(path, 'utf8')).toBe(request.text)
    expect(await saveText(desk, { ...request, kind: 'png' })).toMatchObject({
      ok: false,
      error: { code: 'export-not-printed' },
    })
    expect(await readdir(folder)).toEqual(['a.csv'])
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

import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnnotationsService } from '../../../../src/main/annotations/annotations-service'
import type { Importing } from '../../../../src/main/app/create-importing'
import { blobsOf } from '../../../../src/main/blobs/blob-store'
import { createExportService } from '../../../../src/main/export/export-service'
import { createLibrarySource } from '../../../../src/main/export/library-source'
import { readPicture } from '../../../../src/main/export/read-picture'
import { unzipParts } from '../../../../src/main/export/zip-parts'
import { createLibraryService } from '../../../../src/main/library/library-service'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import type { ExportFormat } from '../../../../src/shared/export/export-format'
import { getExporter } from '../../../../src/shared/export/exporters'
import { bundleWorker } from '../../../support/bundle-worker'
import { exportNames } from '../../../support/export-builders'
import { notesManifest } from '../../../support/kept-pack'
import { openImporting } from '../../../support/open-importing'

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const lossless = 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='
const nameOf = (base64: string, ending: string): string =>
  `${createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')}.${ending}`

let root = ''
let store: Store
let importing: Importing
let ids: readonly string[] = []
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'levelwise-pictures-'))
  await bundleWorker('src/main/import/import-worker.ts', join(root, 'import-worker.js'))
  await bundleWorker('src/main/export/export-worker.ts', join(root, 'export-worker.js'))
  await writeFile(
    join(root, 'catalogue.json'),
    JSON.stringify({ manifest: { ...notesManifest, id: 'bundled' }, contrasts: [] }),
  )
  store = await openStore({ folder: join(root, 'data') })
  importing = openImporting(root, store)
  ids = await importVault()
})
afterAll(async () => {
  await store.close()
  await rm(root, { recursive: true, force: true })
})

/** Imports one note with two pictures as a user does, and gives the ids of what is in the library then. */
async function importVault(): Promise<readonly string[]> {
  const vault = join(root, 'vault')
  await mkdir(vault)
  await writeFile(join(vault, 'dot.png'), Buffer.from(dot, 'base64'))
  await writeFile(join(vault, 'other.webp'), Buffer.from(lossless, 'base64'))
  await writeFile(
    join(vault, 'Note.md'),
    'A quokka waits.\n\n![The door & its queue](dot.png)\n\n![The other door](other.webp)\n',
  )
  const { token } = importing.service.take({ kind: 'folder', path: vault })
  const options = {
    format: 'vault',
    fallbackEncoding: null,
    columns: {},
    title: '',
    adviser: '',
  } as const
  const planned = await importing.service.plan({ token, options })
  const report = await importing.service.commit({ token })
  if (!planned.ok || !report.ok) throw new Error(JSON.stringify([planned, report]))
  return (await importing.library.packs()).flatMap(({ items }) => [...items.keys()])
}

let printed = ''
/** Exports what was imported, "to share", and reads what lies on the disk. */
async function exportAs(format: ExportFormat, withText = true) {
  const path = join(root, `${format}-${withText ? 'whole' : 'short'}`)
  const item = (id: string) => importing.library.item(id)
  const annotations = createAnnotationsService(
    store,
    { versions: () => importing.versions(), item },
    () => '2026-05-05T00:00:00.000Z',
  )
  const service = createExportService({
    workerPath: join(root, 'export-worker.js'),
    source: async () =>
      createLibrarySource({
        store,
        annotations,
        library: createLibraryService(root),
        imported: importing.library,
        blobs: blobsOf(join(root, 'data')),
      }),
    askWhere: async () => path,
    printToPdf: async (page) => {
      printed = page
      return Buffer.from('%PDF-1.7 /Type /Page')
    },
    onProgress: () => undefined,
  })
  const saved = await service.write({
    job: 'mine',
    subject: { kind: 'items', ids, title: 'The vault' },
    options: { purpose: 'to-share', withText, style: 'apa', names: exportNames, day: '2026-03-10' },
    format,
    extension: getExporter(format).extension,
    name: 'vault',
    title: 'The vault',
  })
  if (!saved.ok || saved.value === null) throw new Error(JSON.stringify(saved))
  return { path, saved: saved.value }
}

describe('the pictures of an imported vault', () => {
  it('stand in a web page and in what is printed, with their descriptions', async () => {
    const { path, saved } = await exportAs('html')
    const page = await readFile(path, 'utf8')
    expect(page).toContain(`<img src="data:image/png;base64,${dot}" alt="The door &amp; its queue"`)
    expect(page).toContain(`<img src="data:image/webp;base64,${lossless}" alt="The other door"`)
    expect(saved).toMatchObject({ counts: { picture: 2 }, left: 0 })
    expect((await exportAs('pdf')).saved).toMatchObject({ counts: { picture: 2 }, left: 0 })
    expect(printed).toContain(`data:image/png;base64,${dot}`)
  })

  it.each(['docx', 'epub'] as const)(
    'lie in %s as they were; a kind that it does not show is told in words and in number',
    async (format) => {
      const { path, saved } = await exportAs(format)
      const parts = await unzipParts(await readFile(path))
      const folder = format === 'docx' ? 'word/media' : 'EPUB/images'
      expect(parts).toContainEqual({
        path: `${folder}/${nameOf(dot, 'png')}`,
        text: dot,
        encoding: 'base64',
      })
      expect(parts.filter((part) => part.path.endsWith('.webp'))).toEqual([])
      expect(parts.map(({ text }) => text).join('\n')).toContain('The other door')
      expect(saved).toMatchObject({ counts: { picture: 1 }, left: 1 })
    },
  )

  it('are attachments of a vault again', async () => {
    const { path, saved } = await exportAs('obsidian')
    expect((await readdir(join(path, 'attachments'))).sort()).toEqual(
      [nameOf(dot, 'png'), nameOf(lossless, 'webp')].sort(),
    )
    const bytes = await readFile(join(path, 'attachments', nameOf(dot, 'png')))
    expect(bytes.toString('base64')).toBe(dot)
    expect(saved).toMatchObject({ counts: { file: 3, picture: 2 }, left: 0 })
  })

  it('stand in words in one file of text, and nowhere without the text', async () => {
    const { path, saved } = await exportAs('markdown')
    expect(await readFile(path, 'utf8')).toContain('The other door')
    expect(saved.left).toBe(0)
    expect(saved.counts).not.toHaveProperty('picture')
    const short = await exportAs('html', false)
    expect(await readFile(short.path, 'utf8')).not.toContain('<img')
    expect(short.saved.left).toBe(0)
  })

  it('are read only where there is room, and only under the name of their kind', async () => {
    const blobs = blobsOf(join(root, 'data'))
    const bytes = Buffer.from(dot, 'base64').length
    expect(await readPicture(blobs, nameOf(dot, 'png'), bytes)).toEqual({
      base64: dot,
      size: { width: 1, height: 1 },
    })
    expect(await readPicture(blobs, nameOf(dot, 'png'), bytes - 1)).toBeNull()
    expect(await readPicture(blobs, nameOf(dot, 'gif'), bytes)).toBeNull()
    expect(await readPicture(blobs, `../${nameOf(dot, 'png')}`, bytes)).toBeNull()
  })

  it('become words when their file is gone', async () => {
    await rm(join(blobsOf(join(root, 'data')), nameOf(dot, 'png').slice(0, 64)))
    const { path, saved } = await exportAs('docx')
    const parts = await unzipParts(await readFile(path))
    expect(parts.find((part) => part.path === 'word/document.xml')?.text).toContain(
      'The door &amp; its queue',
    )
    expect(saved).toMatchObject({ left: 2 })
    expect(saved.counts).not.toHaveProperty('picture')
  })
})

import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { ExportDocument } from '../../shared/export/export-document'
import type { ExportProgress } from '../../shared/export/export-progress'
import type { ExportSource } from '../../shared/export/export-source'
import type { ExportContent, Exporter } from '../../shared/export/exporter'
import { getExporter } from '../../shared/export/exporters'
import { formatMarkdown } from '../../shared/export/format-markdown'
import { gatherDocument } from '../../shared/export/gather-document'
import { gatherPictures } from '../../shared/export/gather-pictures'
import type { GatherMeans } from '../../shared/export/gather-document'
import { toOutline } from '../../shared/export/to-outline'
import type { ExportOutcomes, ExportTask, WrittenExport } from './export-protocol'
import { toExportError, writeBeside } from './write-export'
import { writeFolderBeside } from './write-folder'
import { unzipParts, zipParts } from './zip-parts'

/** What a task needs of whoever runs it. */
export interface ExportMeans {
  readonly source: ExportSource
  /** Prints a self-contained page; fails with what the printer says. */
  print(page: string): Promise<Result<Uint8Array, AppError>>
  onProgress(progress: ExportProgress): void
}

/** Does one task of an export, without any thread. `now` reads a clock in milliseconds. */
export async function runExportTask(
  task: ExportTask,
  means: ExportMeans,
  now: () => number,
): Promise<ExportOutcomes[ExportTask['task']]> {
  const told = { ...means, onProgress: seldom(means.onProgress, now) }
  switch (task.task) {
    case 'preview': {
      const gathered = await gatherDocument(task.subject, task.options, told)
      if (gathered === null) return null
      return { ...gathered, formats: gathered.formats.map(({ format }) => format) }
    }
    case 'write':
      return write(task, told)
    case 'texts':
      return writeTexts(task, told)
  }
}

async function writeTexts(
  { subjects, options }: Extract<ExportTask, { task: 'texts' }>,
  means: GatherMeans,
): Promise<readonly string[]> {
  const texts: string[] = []
  for (const subject of subjects) {
    const gathered = await gatherDocument(subject, options, means)
    texts.push(gathered === null ? '' : formatMarkdown(toOutline(gathered.document)))
  }
  return texts
}

async function write(
  task: Extract<ExportTask, { task: 'write' }>,
  means: ExportMeans,
): Promise<ExportOutcomes['write']> {
  const gathered = await gatherDocument(task.subject, task.options, means)
  if (gathered === null) return success(null)
  const exporter = getExporter(task.format)
  const { document, left } = await gatherPictures(gathered.document, exporter.pictures, means)
  const content = exporter.write(document)
  try {
    return await writeContent(content, { document, left, exporter, temporary: task.temporary, means })
  } catch (error) {
    return failure(toExportError(error, task.path))
  }
}

interface Writing {
  readonly document: ExportDocument
  /** How many pictures stand in it in words. */
  readonly left: number
  readonly exporter: Exporter
  readonly temporary: string
  readonly means: ExportMeans
}

/** Writes, reads back what lies on the disk, and counts what stands in that. */
async function writeContent(
  content: ExportContent,
  { document, left, exporter, temporary, means }: Writing,
): Promise<Result<WrittenExport, AppError>> {
  const onFile = (done: number, total: number): void => means.onProgress({ step: 'files', done, total })
  switch (content.kind) {
    case 'text': {
      const found = (await writeBeside(temporary, Buffer.from(content.text, 'utf8'))).toString('utf8')
      return success({ counts: exporter.count([{ path: '', text: found }], document), left, pages: null })
    }
    case 'page': {
      const pdf = await means.print(content.text)
      if (!pdf.ok) return pdf
      const found = (await writeBeside(temporary, pdf.value)).toString('latin1')
      // A PDF gives its text back only as drawing; its pages are counted, and the page that was printed.
      const counts = exporter.count([{ path: '', text: content.text }], document)
      return success({ counts, left, pages: found.match(/\/Type\s*\/Page\b/g)?.length ?? 0 })
    }
    case 'zip': {
      const found = await unzipParts(await writeBeside(temporary, await zipParts(content.parts, onFile)))
      return success({ counts: exporter.count(found, document), left, pages: null })
    }
    case 'folder': {
      const found = await writeFolderBeside(temporary, content.parts, onFile)
      return success({ counts: exporter.count(found, document), left, pages: null })
    }
  }
}

/** Progress is told at most so often, in milliseconds. */
const toldEvery = 100

function seldom(tell: ExportMeans['onProgress'], now: () => number): ExportMeans['onProgress'] {
  let told = 0
  return (progress) => {
    const time = now()
    if (time - told < toldEvery) return
    told = time
    tell(progress)
  }
}

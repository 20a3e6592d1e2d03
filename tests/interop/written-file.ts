import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipParts } from '../../src/main/export/zip-parts'
import type { ExportDocument } from '../../src/shared/export/export-document'
import type { ExportFormat } from '../../src/shared/export/export-format'
import { getExporter } from '../../src/shared/export/exporters'
import { labelOf, textOf } from '../../src/shared/export/outline'
import { toOutline } from '../../src/shared/export/to-outline'

/** Writes a document as a user gets it and gives back where. */
export async function writeSample(
  document: ExportDocument,
  format: ExportFormat,
  folder: string,
): Promise<string> {
  const { extension, write } = getExporter(format)
  const path = join(folder, `${format}.${extension}`)
  const content = write(document)
  await writeFile(path, 'parts' in content ? await zipParts(content.parts) : content.text)
  return path
}

/** Everything that was written for people to read, in its order. */
export function textsOf(document: ExportDocument): readonly string[] {
  return toOutline(document).map((block) =>
    block.kind === 'fact' ? `${labelOf(block)} ${textOf(block)}` : textOf(block),
  )
}

/** Titles and quotes, which must be in everything. */
export function titlesAndQuotesOf(document: ExportDocument): readonly string[] {
  return toOutline(document).flatMap((block) =>
    block.kind === 'heading' || block.kind === 'quote' ? [textOf(block)] : [],
  )
}

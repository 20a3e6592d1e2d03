import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unzipParts, zipParts } from '../../../../src/main/export/zip-parts'
import {
  buildAnnotationsDocument,
  buildItemsDocument,
  buildListDocument,
  buildLogDocument,
} from '../../../../src/shared/export/build-document'
import type { ExportDocument, ExportPurpose } from '../../../../src/shared/export/export-document'
import type { Exporter } from '../../../../src/shared/export/exporter'
import { exporters } from '../../../../src/shared/export/exporters'
import { anyLibrary, quoteMark, secret } from '../../../support/export-arbitraries'
import type { AnyLibrary } from '../../../support/export-arbitraries'
import { createList, createMaterial } from '../../../support/export-builders'

function buildAll(
  { items, annotations, log }: AnyLibrary,
  purpose: ExportPurpose,
  withText: boolean,
): readonly ExportDocument[] {
  const material = createMaterial(items, { annotations, log, withText })
  const ids = items.map((item) => item.id)
  return [
    buildListDocument(createList([{ title: 'All', itemIds: ids }]), purpose, material),
    buildItemsDocument({ title: 'All', ids }, purpose, material),
    buildAnnotationsDocument('Annotations', purpose, material),
    buildLogDocument('Log', log, purpose, material),
  ]
}

/** Everything that lies on the disk, what is packed inside included. */
async function writeBytes(exporter: Exporter, document: ExportDocument): Promise<string> {
  const content = exporter.write(document)
  if (!('parts' in content)) return content.text
  const parts = content.kind === 'zip' ? await unzipParts(await zipParts(content.parts)) : content.parts
  return parts.map((part) => `${part.path}\n${part.text}`).join('\n')
}

describe.each(exporters.map((exporter) => [exporter.format, exporter] as const))('%s', (_name, exporter) => {
  it('keeps every private note, tag, verdict and reason at home when it is made to share', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.boolean(), async (library, withText) => {
        for (const document of buildAll(library, 'to-share', withText))
          expect(await writeBytes(exporter, document)).not.toContain(secret)
      }),
      { numRuns: 60 },
    )
  })

  it('says nothing of verdicts when it is made to share', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        for (const document of buildAll(library, 'to-share', false))
          expect(await writeBytes(exporter, document)).not.toMatch(/Verdict (fits|other|not|cannot)/)
      }),
      { numRuns: 30 },
    )
  })

  it('has the words of every quote in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLibrary,
        fc.constantFrom('for-me' as const, 'to-share' as const),
        async (library, purpose) => {
          const [list, , annotations] = buildAll(library, purpose, false)
          for (const document of [list, annotations]) {
            if (document === undefined) continue
            const bytes = await writeBytes(exporter, document)
            for (const annotation of library.annotations) {
              if (exporter.format === 'web-annotations' && purpose === 'to-share' && annotation.private)
                continue
              expect(bytes).toContain(annotation.anchor.quote.match(new RegExp(`${quoteMark}\\d+n\\d+`))?.[0])
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

it('what is made for me does hold what is private, or the test above would prove nothing', async () => {
  const library = fc.sample(
    anyLibrary.filter(({ annotations, log }) => log.length > 0 && annotations.some((each) => each.private)),
    { numRuns: 1, seed: 1 },
  )[0]
  if (library === undefined) throw new Error('no library')
  for (const exporter of exporters) {
    const [list, , , log] = buildAll(library, 'for-me', false)
    const bytes = await Promise.all(
      [list, log].map((document) => (document ? writeBytes(exporter, document) : '')),
    )
    expect(bytes.join('\n'), exporter.format).toContain(secret)
  }
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Essay } from '../src/shared/content/item'
import type { Pack } from '../src/shared/content/pack'
import { toCatalogue } from '../src/shared/content/to-catalogue'
import { createSegment } from '../src/shared/search/build-segment'
import { toHelpDocuments } from '../src/shared/search/documents/help-documents'
import { toLibraryDocuments } from '../src/shared/search/documents/library-documents'
import { encodeSegment } from '../src/shared/search/segment-file'
import { createStemWord } from '../src/shared/search/stem-word'

/** Writes the bundled library's search segment into the built content, so that the app need not index at its start. */
export async function writeSearchSegment(pack: Pack, help: readonly Essay[], folder: string): Promise<void> {
  const documents = [
    ...toLibraryDocuments(pack.items, toCatalogue(pack), pack.asked),
    ...toHelpDocuments(help),
  ]
  await writeFile(join(folder, 'search.segment'), encodeSegment(createSegment(documents, createStemWord())))
}

import type { ImageExtension } from '../content/image-type'
import { collectWorks } from './collect-works'
import {
  countBlocks,
  countCsvRows,
  countMatches,
  countNotes,
  countOwn,
  countRecords,
  countWebAnnotations,
} from './count-written'
import { createDocxLinks, formatDocxBlock } from './docx-paragraphs'
import type { ExportDocument } from './export-document'
import type { ExportFormat } from './export-format'
import type { ExportContent, Exporter } from './exporter'
import type { FilePart } from './file-part'
import { formatBibtex } from './format-bibtex'
import { formatCslJson } from './format-csl-json'
import { formatCsv } from './format-csv'
import { formatDocx } from './format-docx'
import { formatEpub, formatEpubBlock } from './format-epub'
import { formatHtml, formatHtmlBlock } from './format-html'
import { formatMarkdown } from './format-markdown'
import { formatObsidian } from './format-obsidian'
import { formatOwn } from './format-own'
import { formatRis } from './format-ris'
import { formatWebAnnotations } from './format-web-annotations'
import type { OutlineBlock } from './outline'
import { toOutline } from './to-outline'

const inMarkdown = (block: OutlineBlock): string => formatMarkdown([block]).trim()
// Addresses and numberings are counted over the whole file, so paragraphs with links are looked for without them.
const inDocx = (block: OutlineBlock): string => formatDocxBlock(block, createDocxLinks(), 0)
// A picture is looked for by its bytes alone: they are there already, and an element around them would be another copy.
const inPage = (block: OutlineBlock): string =>
  block.kind === 'picture' ? block.picture.base64 : formatHtmlBlock(block)
// Word does not draw WebP, and e-books need not before EPUB 3.3.
const oldKinds: readonly ImageExtension[] = ['png', 'jpg', 'gif']
const allKinds: readonly ImageExtension[] = [...oldKinds, 'webp']
const text = (written: string): ExportContent => ({ kind: 'text', text: written })

/** Every format that can be written, in the order of the dialog. */
export const exporters: readonly Exporter[] = [
  {
    format: 'markdown',
    extension: 'md',
    shape: 'text',
    pictures: [],
    holds: 'everything',
    write: (document) => text(formatMarkdown(toOutline(document))),
    count: (found, document) => countBlocks(found, document, inMarkdown),
  },
  {
    format: 'html',
    extension: 'html',
    shape: 'pages',
    pictures: allKinds,
    holds: 'everything',
    write: (document) => text(toPage(document)),
    count: (found, document) => countBlocks(found, document, inPage),
  },
  {
    format: 'pdf',
    extension: 'pdf',
    shape: 'pages',
    pictures: allKinds,
    holds: 'everything',
    write: (document) => ({ kind: 'page', text: toPage(document, true) }),
    count: (found, document) => countBlocks(found, document, inPage),
  },
  {
    format: 'docx',
    extension: 'docx',
    shape: 'pages',
    pictures: oldKinds,
    holds: 'everything',
    write: (document) => ({ kind: 'zip', parts: formatDocx(document) }),
    count: (found, document) => countBlocks(found, document, inDocx),
  },
  {
    format: 'epub',
    extension: 'epub',
    shape: 'pages',
    pictures: oldKinds,
    holds: 'everything',
    write: (document) => ({ kind: 'zip', parts: formatEpub(document) }),
    count: (found, document) => countBlocks(found, document, formatEpubBlock),
  },
  {
    format: 'csv',
    extension: 'csv',
    shape: 'text',
    pictures: [],
    holds: 'everything',
    write: (document) => text(formatCsv(document)),
    count: countCsvRows,
  },
  {
    format: 'json',
    extension: 'json',
    shape: 'text',
    pictures: [],
    holds: 'everything',
    write: (document) => text(formatOwn(document)),
    count: countOwn,
  },
  {
    format: 'bibtex',
    extension: 'bib',
    shape: 'text',
    pictures: [],
    holds: 'works',
    write: (document) => text(formatBibtex(collectWorks(document))),
    count: (found) => ({ work: countMatches(found, /^@\w+\{/gm) }),
  },
  {
    format: 'ris',
    extension: 'ris',
    shape: 'text',
    pictures: [],
    holds: 'works',
    write: (document) => text(formatRis(collectWorks(document))),
    count: (found) => ({ work: countMatches(found, /^TY {2}- /gm) }),
  },
  {
    format: 'csl-json',
    extension: 'json',
    shape: 'text',
    pictures: [],
    holds: 'works',
    write: (document) => text(formatCslJson(collectWorks(document))),
    count: (found) => ({ work: countRecords(found) }),
  },
  {
    format: 'web-annotations',
    extension: 'jsonld',
    shape: 'text',
    pictures: [],
    holds: 'annotations',
    write: (document) => text(formatWebAnnotations(document)),
    count: countWebAnnotations,
  },
  {
    format: 'obsidian',
    extension: '',
    shape: 'notes',
    pictures: allKinds,
    holds: 'everything',
    write: (document) => ({ kind: 'folder', parts: formatObsidian(document) }),
    count: countNotes,
  },
  {
    format: 'obsidian-zip',
    extension: 'zip',
    shape: 'notes',
    pictures: allKinds,
    holds: 'everything',
    write: (document) => ({ kind: 'zip', parts: formatObsidian(document) }),
    count: countNotes,
  },
]

/**
 * The formats that a document has anything for: no references without items, no annotations without highlights. For a part
 * of a document, `annotated` says whether the whole has highlights.
 */
export function exportersFor(
  document: ExportDocument,
  annotated = holdsAnnotations(document),
): readonly Exporter[] {
  const entries = document.sections.flatMap((section) => section.entries)
  const hasWorks = entries.length > 0 || document.works.length > 0
  return exporters.filter(
    ({ holds }) =>
      holds === 'everything' || (holds === 'works' && hasWorks) || (holds === 'annotations' && annotated),
  )
}

function holdsAnnotations({ sections, purpose }: ExportDocument): boolean {
  return sections.some(({ entries }) =>
    entries.some(({ annotations }) =>
      annotations.some(({ annotation }) => purpose === 'for-me' || !annotation.private),
    ),
  )
}

/** The exporter of a format. */
export function getExporter(format: ExportFormat): Exporter {
  const exporter = exporters.find((each) => each.format === format)
  if (exporter === undefined) throw new Error(`nothing writes ${format}`)
  return exporter
}

/** What was written as parts: a single text is one part without a name. */
export function partsOf(content: ExportContent): readonly FilePart[] {
  return 'parts' in content ? content.parts : [{ path: '', text: content.text }]
}

function toPage(document: ExportDocument, printed = false): string {
  const { title, language, words } = document
  return formatHtml({ title, language, contents: words.contents, printed, blocks: toOutline(document) })
}

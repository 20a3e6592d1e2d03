import { hashText } from '../base/hash-text'
import { toLine } from '../base/clean-text'
import type { ExportDocument } from './export-document'
import type { FilePart } from './file-part'
import { findContents } from './find-contents'
import type { ContentsLine } from './find-contents'
import { escapeHtml, formatHtmlBlock, formatHtmlBlocks, referenceId } from './format-html'
import type { HtmlNotes } from './format-html'
import { textStyle } from './html-style'
import { createNoteSheet } from './note-sheet'
import type { OutlineBlock } from './outline'
import { mediaTypeOf } from './picture'
import type { ExportPictures } from './picture'
import { toOutline } from './to-outline'

/** The part by which readers know an EPUB; it stands first and is stored as it is. */
export const epubTypePart: FilePart = { path: 'mimetype', text: 'application/epub+zip' }

/** More files than these make reading apps slow; chapters share one then. */
const mostChapters = 300

interface Chapter {
  readonly path: string
  readonly title: string
  readonly firstHeading: number
  readonly blocks: readonly OutlineBlock[]
}

/** Writes a document as the parts of an EPUB 3 book: a title page, a chapter for each section or item, a table of contents. */
export function formatEpub(document: ExportDocument): readonly FilePart[] {
  const blocks = toOutline(document)
  const chapters = cutIntoChapters(blocks)
  const pictures = picturesIn(blocks)
  return [
    epubTypePart,
    {
      path: 'META-INF/container.xml',
      text: `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    },
    { path: 'EPUB/package.opf', text: formatPackage(document, chapters, pictures) },
    { path: 'EPUB/contents.xhtml', text: formatNavigation(document, findContents(blocks), chapters) },
    { path: 'EPUB/style.css', text: `${textStyle}${bookStyle}` },
    ...[...pictures].map(([name, { base64 }]): FilePart => ({
      path: `EPUB/images/${name}`,
      text: base64,
      encoding: 'base64',
    })),
    ...chapters.map((chapter) => ({
      path: `EPUB/${chapter.path}`,
      text: formatPage(
        document,
        chapter.title,
        formatHtmlBlocks(chapter.blocks, chapter.firstHeading, asides),
      ),
    })),
  ]
}

// What the sheet of a page sets otherwise. Long words break, as pages are narrow.
const bookStyle =
  'body{font-family:Literata,Georgia,serif;line-height:1.5;overflow-wrap:anywhere}nav{color:inherit;font:inherit}nav ol{list-style:none;padding:0}nav .d3{padding-left:1.2rem}nav a{color:inherit;text-decoration:none}'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** One paragraph as it stands in a chapter. */
export function formatEpubBlock(block: OutlineBlock): string {
  return formatHtmlBlock(block, createNoteSheet(), asides)
}

/** As an e-book has them, so that a reading app shows a note where it is pressed. */
const asides: HtmlNotes = {
  picture: ({ name }) => `images/${name}`,
  reference: (number, times) =>
    `<sup><a epub:type="noteref" role="doc-noteref" id="${referenceId(number, times)}" href="#n${number}">${number}</a></sup>`,
  sheet: (notes, first) =>
    notes
      .map(
        (words, index) =>
          `<aside epub:type="footnote" role="doc-footnote" id="n${first + index}"><p><a href="#r${first + index}" role="doc-backlink">${first + index}.</a> ${words}</p></aside>`,
      )
      .join('\n'),
}

function cutIntoChapters(blocks: readonly OutlineBlock[]): readonly Chapter[] {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.depth <= 2 ? [index] : [],
  )
  const step = Math.ceil(starts.length / mostChapters)
  const cuts = starts.filter((_, index) => index % step === 0)
  let heading = 0
  return cuts.map((start, index) => {
    const own = blocks.slice(start, cuts[index + 1] ?? blocks.length)
    const [first] = own
    const firstHeading = heading
    heading += own.filter((block) => block.kind === 'heading').length
    return {
      path: `chapter-${index + 1}.xhtml`,
      title: first?.kind === 'heading' ? toLine(first.text) : '',
      firstHeading,
      blocks: own,
    }
  })
}

function formatPage({ language }: ExportDocument, title: string, body: string): string {
  const code = escapeHtml(language)
  return `${declaration}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${code}" xml:lang="${code}">\n<head>\n<title>${escapeHtml(title)}</title>\n<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}

function formatNavigation(
  document: ExportDocument,
  lines: readonly ContentsLine[],
  chapters: readonly Chapter[],
): string {
  const shown: readonly ContentsLine[] =
    lines.length > 0
      ? lines
      : chapters.map(({ title, firstHeading }) => ({ text: title, number: firstHeading, depth: 2 }))
  const list = shown.map(({ text, number, depth }) => {
    const chapter = chapters.findLast(({ firstHeading }) => firstHeading <= number)
    return `<li class="d${depth}"><a href="${chapter?.path ?? ''}#h${number}">${escapeHtml(toLine(text))}</a></li>`
  })
  const heading = escapeHtml(document.words.contents)
  return formatPage(
    document,
    document.words.contents,
    `<nav epub:type="toc" id="toc"><h1>${heading}</h1><ol>\n${list.join('\n')}\n</ol></nav>`,
  )
}

/** The pictures that the text shows, each once. */
function picturesIn(blocks: readonly OutlineBlock[]): ExportPictures {
  return new Map(
    blocks.flatMap((block) => (block.kind === 'picture' ? [[block.name, block.picture] as const] : [])),
  )
}

function formatPackage(
  document: ExportDocument,
  chapters: readonly Chapter[],
  pictures: ExportPictures,
): string {
  const { title, day, language } = document
  const drawn = (chapter: Chapter): boolean => chapter.blocks.some(hasStand)
  const manifest = [
    '<item id="nav" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...[...pictures.keys()].map(
      (name, index) => `<item id="p${index + 1}" href="images/${name}" media-type="${mediaTypeOf(name)}"/>`,
    ),
    ...chapters.map(
      (chapter, index) =>
        `<item id="c${index + 1}" href="${chapter.path}" media-type="application/xhtml+xml"${drawn(chapter) ? ' properties="svg"' : ''}/>`,
    ),
  ]
  const spine = chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`)
  // The contents stand after the title page, as in a printed book.
  const ordered = [spine[0] ?? '', '<itemref idref="nav"/>', ...spine.slice(1)]
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeHtml(language)}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:levelwise:${hashText(JSON.stringify([title, day, chapters.length]))}</dc:identifier><dc:title>${escapeHtml(toLine(title) || '…')}</dc:title><dc:language>${escapeHtml(language)}</dc:language><dc:creator>Levelwise</dc:creator><dc:date>${day}</dc:date><meta property="dcterms:modified">${day}T00:00:00Z</meta><meta property="schema:accessMode">textual</meta>${pictures.size === 0 ? '' : '<meta property="schema:accessMode">visual</meta>'}<meta property="schema:accessibilityFeature">tableOfContents</meta><meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityHazard">none</meta></metadata><manifest>${manifest.join('')}</manifest><spine>${ordered.join('')}</spine></package>\n`
}

function hasStand(block: OutlineBlock): boolean {
  return (
    (block.kind === 'text' || block.kind === 'fact' || block.kind === 'list-item') &&
    block.runs.some((run) => run.level !== undefined)
  )
}

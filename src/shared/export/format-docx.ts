import { toLine } from '../base/clean-text'
import { formatDocxFootnotes } from './docx-footnotes'
import { bulletNumbering, createDocxLinks, formatDocxBlocks } from './docx-paragraphs'
import type { DocxLinks, DocxList } from './docx-paragraphs'
import { pictureId, picturePath } from './docx-pictures'
import { docxStandNamespaces, docxStands, standId, standPath } from './docx-stands'
import { formatDocxStyles } from './docx-styles'
import type { ExportDocument } from './export-document'
import type { FilePart } from './file-part'
import { findContents, findTitleEnd } from './find-contents'
import { escapeHtml } from './format-html'
import type { OutlineBlock } from './outline'
import { toOutline } from './to-outline'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The part that holds the text. */
export const docxTextPart = 'word/document.xml'

/**
 * Writes a document as the parts of a DOCX file (ECMA-376, transitional): title, table of contents, named styles, page
 * numbers. A writer of our own, because all it needs is paragraphs in twenty styles, and one escaper for every text.
 */
export function formatDocx(document: ExportDocument): readonly FilePart[] {
  const links = createDocxLinks()
  const noteLinks = createDocxLinks()
  const blocks = toOutline(document)
  const { paragraphs, lists } = formatDocxBlocks(blocks, links)
  const titleEnd = findTitleEnd(blocks)
  const notes = formatDocxFootnotes(links.notes.notes, noteLinks)
  const hasNotes = links.notes.notes.length > 0
  const body = [
    ...paragraphs.slice(0, titleEnd),
    ...formatContents(document, blocks),
    ...paragraphs.slice(titleEnd),
  ].join('\n')
  const pictures = [...new Map(links.pictures)]
  const stands = [...new Set(links.stands)].sort()
  return [
    { path: '[Content_Types].xml', text: formatContentTypes(hasNotes) },
    {
      path: '_rels/.rels',
      text: formatRelations([
        ['r1', `${relations}/officeDocument`, docxTextPart],
        [
          'r2',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
      ]),
    },
    { path: 'docProps/core.xml', text: formatCore(document) },
    {
      path: docxTextPart,
      text: `${declaration}<w:document xmlns:w="${word}" xmlns:r="${relations}" ${docxStandNamespaces}><w:body>\n${body}\n${section}</w:body></w:document>`,
    },
    {
      path: 'word/_rels/document.xml.rels',
      text: formatRelations([
        ['styles', `${relations}/styles`, 'styles.xml'],
        ['numbering', `${relations}/numbering`, 'numbering.xml'],
        ['settings', `${relations}/settings`, 'settings.xml'],
        ['header', `${relations}/header`, 'header.xml'],
        ['footer', `${relations}/footer`, 'footer.xml'],
        ...stands.map((level) => [standId(level), `${relations}/image`, standPath(level)] as const),
        ...pictures.map(([name]) => [pictureId(name), `${relations}/image`, picturePath(name)] as const),
        ...(hasNotes ? [['footnotes', `${relations}/footnotes`, 'footnotes.xml'] as const] : []),
        ...linkRelations(links),
      ]),
    },
    { path: 'word/styles.xml', text: formatDocxStyles(document.language) },
    { path: 'word/numbering.xml', text: formatNumbering(lists) },
    {
      path: 'word/settings.xml',
      text: `${declaration}<w:settings xmlns:w="${word}">${hasNotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : ''}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    },
    ...(hasNotes
      ? [
          {
            path: 'word/footnotes.xml',
            text: `${declaration}<w:footnotes xmlns:w="${word}" xmlns:r="${relations}">${notes}</w:footnotes>`,
          },
          { path: 'word/_rels/footnotes.xml.rels', text: formatRelations(linkRelations(noteLinks)) },
        ]
      : []),
    {
      path: 'word/header.xml',
      text: `${declaration}<w:hdr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>${escapeHtml(toLine(document.title))}</w:t></w:r></w:p></w:hdr>`,
    },
    {
      path: 'word/footer.xml',
      text: `${declaration}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${formatField('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${formatField('NUMPAGES')}</w:p></w:ftr>`,
    },
    ...pictures.map(([name, { base64 }]): FilePart => ({
      path: `word/${picturePath(name)}`,
      text: base64,
      encoding: 'base64',
    })),
    ...stands.map((level): FilePart => ({
      path: `word/${standPath(level)}`,
      text: docxStands[level],
      encoding: 'base64',
    })),
  ]
}

/** A number that a word processor counts. */
function formatField(name: 'PAGE' | 'NUMPAGES'): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

// The first page has the title itself, so nothing stands above it.
const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:footerReference w:type="first" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="680" w:footer="680" w:gutter="0"/><w:titlePg/></w:sectPr>'

function linkRelations({ addresses }: DocxLinks): readonly (readonly [string, string, string])[] {
  return addresses.map((address, index) => [`link${index}`, `${relations}/hyperlink`, address] as const)
}

const formatContentTypes = (hasNotes: boolean): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="gif" ContentType="image/gif"/>${[
    ['/word/document.xml', `${types}.document.main+xml`],
    ['/word/styles.xml', `${types}.styles+xml`],
    ['/word/numbering.xml', `${types}.numbering+xml`],
    ['/word/settings.xml', `${types}.settings+xml`],
    ['/word/header.xml', `${types}.header+xml`],
    ['/word/footer.xml', `${types}.footer+xml`],
    ...(hasNotes ? [['/word/footnotes.xml', `${types}.footnotes+xml`] as const] : []),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('')}</Types>`

/** Without page numbers, which only a word processor knows; it makes them when the reader updates the field. */
function formatContents({ words }: ExportDocument, blocks: readonly OutlineBlock[]): readonly string[] {
  const lines = findContents(blocks)
  if (lines.length === 0) return []
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\n </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const listed = lines.map(
    ({ text, number, depth }, index) =>
      `<w:p><w:pPr><w:pStyle w:val="TOC${depth - 1}"/></w:pPr>${index === 0 ? begin : ''}<w:hyperlink w:anchor="h${number}"><w:r><w:t xml:space="preserve">${escapeHtml(toLine(text))}</w:t></w:r></w:hyperlink></w:p>`,
  )
  return [
    `<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>${escapeHtml(words.contents)}</w:t></w:r></w:p>`,
    ...listed,
    '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br w:type="page"/></w:r></w:p>',
  ]
}

function formatRelations(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeHtml(target)}"${type.endsWith('/hyperlink') ? ' TargetMode="External"' : ''}/>`,
  )
  return `${declaration}<Relationships xmlns="${packageRelations}">${lines.join('')}</Relationships>`
}

function formatCore({ title, day, language }: ExportDocument): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeHtml(toLine(title))}</dc:title><dc:creator>Levelwise</dc:creator><dc:language>${escapeHtml(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`
}

function formatNumbering(lists: readonly DocxList[]): string {
  const level = (format: string, text: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:lvl>`
  const numbered = lists.map(
    ({ numbering, from }) =>
      `<w:num w:numId="${numbering}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${from}"/></w:lvlOverride></w:num>`,
  )
  return `${declaration}<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="${bulletNumbering}"><w:abstractNumId w:val="0"/></w:num>${numbered.join('')}</w:numbering>`
}

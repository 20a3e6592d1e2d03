import { escapeHtml } from './format-html'

interface Look {
  readonly id: string
  readonly name: string
  readonly paragraph: string
  readonly run: string
  readonly basedOn?: string
}

const sans = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>'
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="288" w:lineRule="auto"/>`
const heading = (depth: 1 | 2 | 3 | 4 | 5, halfPoints: number): Look => ({
  id: `Heading${depth}`,
  name: `heading ${depth}`,
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(360, 80)}<w:outlineLvl w:val="${depth - 1}"/>`,
  run: `<w:b/><w:sz w:val="${halfPoints}"/>`,
})
const bar = (colour: string): string =>
  `<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${colour}"/></w:pBdr>`

/** The colours of highlights, as the left edge of a quote shows them. */
export const quoteColours = {
  agree: '1F6B4A',
  doubt: '9C2A20',
  key: '8A5A00',
  try: '0B5C7A',
  signal: '7A2E6E',
  question: '5A6068',
} as const

const looks: readonly Look[] = [
  { id: 'Title', name: 'Title', paragraph: spacing(0, 160), run: '<w:b/><w:sz w:val="48"/>' },
  heading(1, 34),
  heading(2, 28),
  heading(3, 24),
  heading(4, 22),
  heading(5, 22),
  { id: 'Lead', name: 'Lead', paragraph: `<w:keepLines/>${spacing(40, 80)}`, run: '<w:sz w:val="25"/>' },
  {
    id: 'Small',
    name: 'Small',
    // Small print belongs to what stands below it, as a heading does.
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(20, 60)}`,
    run: `${sans}<w:color w:val="5A6068"/><w:sz w:val="19"/>`,
  },
  {
    id: 'Fact',
    name: 'Fact',
    paragraph: `<w:keepLines/>${spacing(20, 60)}`,
    run: `${sans}<w:color w:val="3C4148"/><w:sz w:val="19"/>`,
  },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: `<w:keepNext/><w:keepLines/>${bar('8B8A84')}${spacing(160, 60)}<w:ind w:left="340" w:right="340"/>`,
    run: '<w:i/>',
  },
  ...Object.entries(quoteColours).map(([colour, hex]) => ({
    id: `Quote-${colour}`,
    name: `Quote ${colour}`,
    basedOn: 'Quote',
    paragraph: bar(hex),
    run: '',
  })),
  {
    id: 'Note',
    name: 'Note',
    paragraph: `<w:keepNext/>${spacing(40, 60)}<w:ind w:left="340"/>`,
    run: `${sans}<w:sz w:val="21"/>`,
  },
  {
    id: 'Mark',
    name: 'Mark',
    // What a highlight means belongs to the highlight above it.
    paragraph: `<w:keepLines/>${spacing(20, 120)}<w:ind w:left="340"/>`,
    run: `${sans}<w:color w:val="5A6068"/><w:sz w:val="19"/>`,
  },
  { id: 'Picture', name: 'Picture', paragraph: `<w:keepNext/>${spacing(120, 60)}`, run: '' },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: `<w:keepLines/>${spacing(20, 160)}`,
    run: `${sans}<w:color w:val="5A6068"/><w:sz w:val="19"/>`,
  },
  { id: 'TableText', name: 'Table Text', paragraph: spacing(40, 40), run: '<w:sz w:val="20"/>' },
  {
    id: 'TableHead',
    name: 'Table Head',
    paragraph: `<w:keepNext/>${spacing(40, 40)}`,
    run: '<w:b/><w:sz w:val="20"/>',
  },
  {
    id: 'TableEnd',
    name: 'Table End',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
    run: '<w:sz w:val="8"/>',
  },
  {
    id: 'Code',
    name: 'Code',
    paragraph: '<w:shd w:val="clear" w:fill="F2F0EA"/>',
    run: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="19"/>',
  },
  { id: 'ListParagraph', name: 'List Paragraph', paragraph: spacing(20, 40), run: '' },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: spacing(0, 40),
    run: '<w:sz w:val="19"/>',
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    paragraph: spacing(360, 80),
    run: `${sans}<w:b/><w:sz w:val="22"/>`,
  },
  { id: 'TOC1', name: 'toc 1', paragraph: spacing(20, 20), run: `${sans}<w:sz w:val="20"/>` },
  {
    id: 'TOC2',
    name: 'toc 2',
    paragraph: `${spacing(20, 20)}<w:ind w:left="280"/>`,
    run: `${sans}<w:sz w:val="20"/>`,
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: '<w:jc w:val="right"/>',
    run: `${sans}<w:color w:val="5A6068"/><w:sz w:val="17"/>`,
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: '<w:jc w:val="center"/>',
    run: `${sans}<w:color w:val="5A6068"/><w:sz w:val="18"/>`,
  },
]

/** The styles of a DOCX file; paragraphs name them, so that a reader can change the look of all quotes at once. */
export function formatDocxStyles(language: string): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia" w:eastAsia="Noto Serif CJK SC"/><w:sz w:val="22"/><w:lang w:val="${escapeHtml(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(60, 100)}</w:pPr></w:pPrDefault></w:docDefaults>`
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
  const link =
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5C7A"/><w:u w:val="single"/></w:rPr></w:style>'
  const reference =
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
  const table =
    '<w:style w:type="table" w:styleId="Table"><w:name w:val="Levelwise Table"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="5A6068"/><w:bottom w:val="single" w:sz="8" w:color="5A6068"/><w:insideH w:val="single" w:sz="4" w:color="D9D6CD"/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}${normal}${link}${reference}${table}${looks.map(formatLook).join('')}</w:styles>`
}

function formatLook({ id, name, paragraph, run, basedOn = 'Normal' }: Look): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"${id.includes('-') ? ' w:customStyle="1"' : ''}><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

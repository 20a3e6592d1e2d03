import { findPdfEnd, findPdfObject } from './pdf-objects'

/** What a PDF tells about itself to a reader's library and to a screen reader. */
export interface PdfDescription {
  readonly title: string
  /** As BCP 47. */
  readonly language: string
  readonly author: string
}

/**
 * Adds title, author and language to a PDF, and asks that the title and not the file's name stands above its window. Chromium
 * writes neither of them. What was there stays as it is, byte for byte; the new description follows it, as the standard lets a
 * file be changed (ISO 32000-1, 7.5.6). A PDF with another kind of table than Chromium writes is given back unchanged.
 */
export function describePdf(bytes: Uint8Array, { title, language, author }: PdfDescription): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const end = findPdfEnd(text)
  const catalogue = end === undefined ? undefined : findPdfObject(text, end.root)
  if (end === undefined || catalogue === undefined) return bytes
  const entries = [
    ...(catalogue.includes('/Lang') ? [] : [`/Lang ${formatText(language)}`]),
    ...(catalogue.includes('/ViewerPreferences') ? [] : ['/ViewerPreferences <</DisplayDocTitle true>>']),
  ]
  const objects = [
    `${end.root} 0 obj\n${catalogue.replace(/>>\s*$/, `\n${entries.join('\n')}>>`)}\nendobj\n`,
    `${end.size} 0 obj\n<</Title ${formatText(title)}\n/Author ${formatText(author)}\n/Creator ${formatText(author)}>>\nendobj\n`,
  ]
  const [first = '', second = ''] = objects
  const start = text.length + 1
  const table = [
    `xref\n${end.root} 1\n${formatOffset(start)}`,
    `${end.size} 1\n${formatOffset(start + first.length)}`,
    `trailer\n<</Size ${end.size + 1}\n/Root ${end.root} 0 R\n/Info ${end.size} 0 R\n/Prev ${end.table}>>`,
    `startxref\n${start + first.length + second.length}\n%%EOF\n`,
  ]
  return Buffer.from(`${text}\n${first}${second}${table.join('\n')}`, 'latin1')
}

function formatOffset(offset: number): string {
  return `${String(offset).padStart(10, '0')} 00000 n `
}

/** A text as UTF-16 in hexadecimal digits, which any language fits into. */
function formatText(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return `<${bytes.toString('hex').toUpperCase()}>`
}

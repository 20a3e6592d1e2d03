import type { PrintToPDFOptions } from 'electron'
import { describePdf } from '../export/describe-pdf'
import { findNamedPages } from '../export/find-named-pages'
import type { FindPageFile } from '../export/print-fonts'
import { withHiddenPage } from './hidden-page'

const small = 'font:5.6pt Inter,Helvetica,Arial,sans-serif;color:#5a6068'

const options: PrintToPDFOptions = {
  pageSize: 'A4',
  printBackground: true,
  // In inches.
  margins: { top: 0.85, bottom: 0.85, left: 0.95, right: 0.95 },
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  // Chromium fills in title and numbers, and sets everything here a third larger than it says.
  footerTemplate: `<div style="display:flex;gap:2em;width:100%;margin:0 .71in;${small}"><span class="title" style="flex:1;overflow:hidden;white-space:nowrap;text-overflow:ellipsis"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
}

/**
 * Prints a self-contained page to PDF, with the app's own fonts, title and page numbers at the foot, bookmarks for its headings,
 * and tags for screen readers. A page that has a table of contents is printed twice, because only what has been printed says
 * on which page its headings stand. Rejects when the signal is aborted; the window that prints is gone then.
 */
export async function printToPdf(
  html: string,
  fonts: FindPageFile,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let numbers = ''
  const beside: FindPageFile = async (name) =>
    name === 'contents.css' ? { bytes: Buffer.from(numbers), mediaType: 'text/css' } : fonts(name)
  const content = { text: html, mediaType: 'text/html', signal, beside } as const
  return withHiddenPage(content, async (window) => {
    const { webContents } = window
    let printed: Uint8Array = await webContents.printToPDF(options)
    numbers = numberContents(findNamedPages(printed))
    if (numbers !== '') {
      await window.loadURL(webContents.getURL())
      printed = await webContents.printToPDF(options)
    }
    const language = /^<html lang="([\w-]+)">/m.exec(html)?.[1] ?? 'en'
    return describePdf(printed, { title: webContents.getTitle(), language, author: 'Levelwise' })
  })
}

/** Rules that put the number of its page behind each line of a table of contents. */
function numberContents(pages: ReadonlyMap<string, number>): string {
  return [...pages]
    .filter(([place]) => /^h\d+$/.test(place))
    .map(([place, page]) => `nav a[href="#${place}"]::after{content:"${page}";visibility:visible}`)
    .join('')
}

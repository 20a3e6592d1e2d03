import { withHiddenPage } from './hidden-page'

/** Margins in inches. */
const margins = { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 }

const footer =
  '<div style="width:100%;text-align:center;font:8px sans-serif;color:#5a6068"><span class="pageNumber"></span></div>'

/**
 * Prints a self-contained page to PDF, with page numbers, bookmarks for its headings, and tags for screen readers. Rejects
 * when the signal is aborted; the window that prints is gone then.
 */
export async function printToPdf(html: string, signal: AbortSignal): Promise<Uint8Array> {
  return withHiddenPage({ text: html, mediaType: 'text/html', signal }, async ({ webContents }) => {
    return new Uint8Array(
      await webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        margins,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footer,
      }),
    )
  })
}

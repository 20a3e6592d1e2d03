import { withHiddenPage } from './hidden-page'

/** Margins in inches. */
const margins = { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 }

/** Prints a self-contained page to PDF. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  return withHiddenPage({ text: html, mediaType: 'text/html' }, async ({ webContents }) => {
    return new Uint8Array(await webContents.printToPDF({ pageSize: 'A4', printBackground: true, margins }))
  })
}

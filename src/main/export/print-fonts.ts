import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that a page which is printed may ask for beside itself. */
export interface PageFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** Finds a file beside a page by its name; undefined where there is none. */
export type FindPageFile = (name: string) => Promise<PageFile | undefined>

/**
 * Hands out the fonts of the app's own pages to a page that is printed, so that a PDF is set as the reader is: `fonts.css`, and
 * the files that it names. `assets` is the folder of the built window, where both lie.
 */
export function createPrintFonts(assets: string): FindPageFile {
  const names = readdir(assets)
  // Whoever asks first hears of a folder that cannot be read.
  names.catch(() => undefined)
  return async (name) => {
    if (name === 'fonts.css') {
      const sheets = (await names).filter((each) => each.endsWith('.css'))
      const texts = await Promise.all(sheets.map((sheet) => readFile(join(assets, sheet), 'utf8')))
      return { bytes: Buffer.from(texts.map(fontFacesIn).join('')), mediaType: 'text/css' }
    }
    if (!name.endsWith('.woff2') || !(await names).includes(name)) return undefined
    return { bytes: await readFile(join(assets, name)), mediaType: 'font/woff2' }
  }
}

/** The rules of a sheet that name fonts, under the names by which exported pages call them. */
export function fontFacesIn(sheet: string): string {
  const faces = sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []
  return faces.map((face) => face.replace(/(font-family:\s*["']?)([^;"'}]+?) Variable/, '$1$2')).join('\n')
}

import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExportDocument } from '../../src/shared/export/export-document'
import { getExporter, partsOf } from '../../src/shared/export/exporters'
import { runCommand } from '../reliability/run-command'
import { check, checkContains } from './reader'
import type { Check, Reader } from './reader'
import { titlesAndQuotesOf } from './written-file'

/** The app's own code prints; poppler reads the titles and quotes out of the PDF. */
export const pdftotext: Reader = {
  name: 'pdftotext',
  needs: { 'poppler-utils': 'pdftotext' },
  slow: false,
  async run(samples, folder) {
    const checks: Check[] = []
    const printer = await buildPrinter(folder)
    for (const [name, document] of Object.entries(samples)) {
      const path = join(folder, `${name}.pdf`)
      await print(document, printer, path)
      const read = await runCommand('pdftotext', ['-layout', '-nopgbrk', path, '-'], { seconds: 60 })
      const facts = await runCommand('pdfinfo', [path], { seconds: 60 })
      const pages = Number(/^Pages:\s+(\d+)/m.exec(facts.output)?.[1] ?? 0)
      checks.push(
        checkPrinted(
          `the ${name} sample has every title and quote`,
          read.output,
          titlesAndQuotesOf(document),
        ),
        check(
          `the ${name} sample has its number on page 2`,
          new RegExp(`2 ?/ ?${pages}\\s*$`, 'm').test(read.output) || pages < 2,
          `${pages} pages, and at their feet ${read.output.match(/.*\d ?\/ ?\d.*/g)?.join(', ')}`,
        ),
      )
      checks.push(
        check(
          `the ${name} sample says its title, its author and no browser`,
          facts.output.includes(`Title:           ${document.title}`) && !facts.output.includes('Mozilla'),
          facts.output,
        ),
        check(
          `the ${name} sample is set in the reader's own faces`,
          await isSetInOwnFaces(path),
          'only faces of the system',
        ),
      )
      if (name === 'long') {
        checks.push(check('the long sample has sixty pages', pages >= 60, `${pages} pages`))
        checks.push(await checkContentsNumbers(path))
      }
    }
    return checks
  },
}

/** Lines break where the page ends, with its foot in between, so spaces between words and the feet are passed over. */
function checkPrinted(name: string, whole: string, parts: readonly string[]): Check {
  const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200e\u200f]+/gu, '')
  // Scripts from right to left come out in the order of the page; their words are looked for one by one.
  const words = parts.flatMap((part) => part.split(/[\u0600-\u06ff]+/))
  return checkContains(name, bare(whole.replace(/^.*\d+ ?\/ ?\d+\s*$/gm, '')), words.map(bare))
}

/** Bundles the app's own printing with an entry of its own, and gives back the folder that Electron runs. */
async function buildPrinter(folder: string): Promise<string> {
  const printer = join(folder, 'printer')
  await build({
    entryPoints: ['tests/interop/print-page.ts'],
    outfile: join(printer, 'print-page.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['electron'],
    logLevel: 'error',
  })
  await writeFile(join(printer, 'package.json'), JSON.stringify({ name: 'printer', main: 'print-page.js' }))
  return printer
}

async function print(document: ExportDocument, printer: string, path: string): Promise<void> {
  const [part] = partsOf(getExporter('pdf').write(document))
  const page = `${path}.html`
  await writeFile(page, part?.text ?? '')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const data = `--user-data-dir=${join(printer, 'data')}`
  const electron = execFileSync(process.execPath, ['scripts/electron-path.mjs'], { encoding: 'utf8' }).trim()
  const parameters = [printer, ...asRoot, '--log-level=3', data, page, path]
  const { code, errors } = await runCommand(electron, parameters, { seconds: 180 })
  if (code !== 0) throw new Error(`the page was not printed: ${errors}`)
}

/** Chromium writes faces with axes, as ours are, without a name as Type 3; faces of the system have their names. */
async function isSetInOwnFaces(path: string): Promise<boolean> {
  const fonts = await runCommand('pdffonts', [path], { seconds: 60 })
  return /^\[none\] +Type 3 .* yes /m.test(fonts.output) && !/Serif-Bold/.test(fonts.output)
}

/** Every line of the table of contents names the page on which its heading stands. */
async function checkContentsNumbers(path: string): Promise<Check> {
  const pageText = async (from: number, to = from): Promise<string> =>
    (await runCommand('pdftotext', ['-layout', '-f', `${from}`, '-l', `${to}`, path, '-'], { seconds: 60 }))
      .output
  const lines = [...(await pageText(1, 3)).matchAll(/^ *(Piece \d+): .* {2,}(\d+)$/gm)]
  const wrong: string[] = []
  for (const [, piece = '', page = ''] of lines)
    if (!(await pageText(Number(page))).includes(`${piece}:`)) wrong.push(`${piece} is not on page ${page}`)
  if (lines.length < 40) wrong.push(`only ${lines.length} lines have a number`)
  return check(
    'the long sample has in its contents the pages of its pieces',
    wrong.length === 0,
    wrong.join('\n'),
  )
}

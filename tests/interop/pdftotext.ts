import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportDocument } from '../../src/shared/export/export-document'
import { getExporter, partsOf } from '../../src/shared/export/exporters'
import { run } from '../../bench/support/run-app'
import { runCommand } from '../reliability/run-command'
import { check, checkContains } from './reader'
import type { Check, Reader } from './reader'
import { titlesAndQuotesOf } from './written-file'

/** The app itself prints; poppler reads the titles and quotes out of the PDF. */
export const pdftotext: Reader = {
  name: 'pdftotext',
  needs: { 'poppler-utils': 'pdftotext' },
  slow: false,
  async run(samples, folder) {
    const checks: Check[] = []
    for (const [name, document] of Object.entries(samples)) {
      const path = join(folder, `${name}.pdf`)
      await printInTheApp(document, path)
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
          / 2\s*$/m.test(read.output) || pages < 2,
          'no number',
        ),
      )
      if (name === 'long')
        checks.push(check('the long sample has sixty pages', pages >= 60, `${pages} pages`))
    }
    return checks
  },
}

/** Lines break where the page ends, with its number in between, so spaces and digits between words are passed over. */
function checkPrinted(name: string, whole: string, parts: readonly string[]): Check {
  const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200e\u200f]+/gu, '')
  // Scripts from right to left come out in the order of the page; their words are looked for one by one.
  const words = parts.flatMap((part) => part.split(/[\u0600-\u06ff]+/))
  return checkContains(name, bare(whole.replace(/^\s*\d+\s*$/gm, '')), words.map(bare))
}

async function printInTheApp(document: ExportDocument, path: string): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'levelwise-interop-'))
  const { app, page } = await run('.', data)
  try {
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    const [part] = partsOf(getExporter('pdf').write(document))
    const saved = await page.evaluate(async (text) => {
      const { calls } = (
        globalThis as unknown as {
          levelwise: { calls: { export: { save(request: unknown): Promise<{ ok: boolean }> } } }
        }
      ).levelwise
      return calls.export.save({ name: 'list.pdf', extension: 'pdf', title: 'PDF', text, kind: 'pdf' })
    }, part?.text ?? '')
    if (!saved.ok) throw new Error(`the app could not print: ${JSON.stringify(saved)}`)
  } finally {
    await app.close()
    await rm(data, { recursive: true, force: true })
  }
}

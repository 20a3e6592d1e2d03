import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../reliability/run-command'
import { check, checkContains } from './reader'
import type { Reader } from './reader'
import { textsOf, writeSample } from './written-file'

/** LibreOffice opens our table with no cell that computes, and our Word document to the same text. */
export const libreOffice: Reader = {
  name: 'LibreOffice',
  needs: { 'libreoffice-calc-nogui': 'soffice', 'libreoffice-writer-nogui': 'soffice' },
  slow: true,
  async run(samples, folder) {
    const csv = await writeSample(samples.list, 'csv', folder)
    const docx = await writeSample(samples.list, 'docx', folder)
    const table = await convert(csv, 'fods', folder)
    const text = await convert(docx, 'txt:Text (encoded):UTF8', folder)
    const sheet = await readFile(join(folder, 'csv.fods'), 'utf8').catch(() => '')
    const plain = await readFile(join(folder, 'docx.txt'), 'utf8').catch(() => '')
    return [
      check('opens the table', table.code === 0 && sheet.includes('<table:table-cell'), table.errors),
      check('finds no formula in it', sheet !== '' && !/table:formula=/.test(sheet), 'there is one'),
      check('opens the Word document', text.code === 0 && plain !== '', text.errors),
      checkContains('finds every text of it', plain, textsOf(samples.list)),
    ]
  },
}

function convert(path: string, format: string, folder: string): ReturnType<typeof runCommand> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  return runCommand('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path], {
    seconds: 180,
  })
}

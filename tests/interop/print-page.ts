// Runs in Electron: prints a page with the app's own code. print-page PAGE PDF
import { app } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { registerAppScheme } from '../../src/main/app/app-scheme'
import { printToPdf } from '../../src/main/app/print-to-pdf'
import { createPrintFonts } from '../../src/main/export/print-fonts'

const fonts = createPrintFonts(join(process.cwd(), 'out', 'renderer', 'assets'))
const [page = '', pdf = ''] = process.argv.slice(-2)
registerAppScheme()
// Without anybody who listens, Electron ends when the window that printed is gone.
app.on('window-all-closed', () => undefined)
void app
  .whenReady()
  .then(async () =>
    writeFileSync(pdf, await printToPdf(readFileSync(page, 'utf8'), fonts, new AbortController().signal)),
  )
  .then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      app.exit(1)
    },
  )

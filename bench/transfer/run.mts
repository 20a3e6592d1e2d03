// Measures what comes in and what goes out: npm run bench -- transfer [--documents N] [--annotations N] [--only import|export]
// [--formats markdown,docx]. Both in the real window; memory is that of all processes of the app (PSS, Linux).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine } from '../support/run-app'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '4000' },
    annotations: { type: 'string', default: '5000' },
    only: { type: 'string' },
    formats: { type: 'string' },
  },
})

process.stdout.write(`${describeMachine()}\n`)
if (values.only !== 'export') measureImport()
if (values.only !== 'import') measureExports()

function measureImport(): void {
  process.stdout.write(`Import of a folder of ${values.documents} Markdown files\n`)
  measure('measure-import.mts', [values.documents])
}

function measureExports(): void {
  process.stdout.write(`Export of ${values.documents} items with ${values.annotations} annotations\n`)
  const formats = values.formats?.split(',') ?? []
  measure('measure-export.mts', [values.documents, values.annotations, ...formats])
}

function measure(name: string, input: readonly string[]): void {
  const entry = join('bench', 'transfer', name)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', entry, ...input], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${name} could not be measured`)
}

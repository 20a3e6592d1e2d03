// Measures what comes in and what goes out: npm run bench -- transfer [--documents N] [--annotations N] [--only import|export]
// Each format is written in a process of its own, so that its peak memory is its own.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exportFormats } from '../../src/shared/export/export-format'
import { describeMachine } from '../support/run-app'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '4000' },
    annotations: { type: 'string', default: '5000' },
    only: { type: 'string' },
  },
})

process.stdout.write(`${describeMachine()}\n`)
if (values.only !== 'export') measureImport()
if (values.only !== 'import') measureExports()

function measureImport(): void {
  process.stdout.write(`Import of a folder of ${values.documents} Markdown files\n`)
  const entry = join('bench', 'transfer', 'measure-import.mts')
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', entry, values.documents], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The import could not be measured')
}

function measureExports(): void {
  process.stdout.write(`Export of ${values.documents} items with ${values.annotations} annotations\n`)
  process.stdout.write(
    `${'format'.padEnd(18)}${'ms'.padStart(8)}${'MB written'.padStart(12)}${'peak MB'.padStart(10)}\n`,
  )
  for (const part of ['nothing', ...exportFormats, 'references']) {
    const entry = join('bench', 'transfer', 'measure-export.mts')
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', entry, part, values.documents, values.annotations],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
    const [milliseconds = '', megabytes = '', peak = ''] = stdout.trim().split(' ')
    process.stdout.write(
      `${part.padEnd(18)}${milliseconds.padStart(8)}${megabytes.padStart(12)}${peak.padStart(10)}\n`,
    )
  }
}

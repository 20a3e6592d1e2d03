// Lets programs that are not ours read what Levelwise writes: npm run test:interop [-- --all] [-- READER …]
// Installs them from Debian's packages where it may. A reader that is missing fails the run.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Check, Reader } from '../tests/interop/reader'
import { readers } from '../tests/interop/readers'
import { createSamples } from '../tests/interop/samples'

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const asked = readers.filter((reader) =>
  positionals.length > 0
    ? positionals.some((name) => reader.name.toLowerCase().startsWith(name.toLowerCase()))
    : values.all || !reader.slow,
)
if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) runAgainWithDisplay()
install(asked)
const samples = createSamples()
let passed = 0
let failed = 0
for (const reader of asked) {
  process.stdout.write(`${reader.name}\n`)
  for (const { name, failures } of await ask(reader)) {
    if (failures.length === 0) passed += 1
    else failed += 1
    process.stdout.write(`  ${failures.length === 0 ? '✓' : '✗'} ${name}\n`)
    for (const failure of failures) process.stdout.write(`      ${failure.replace(/\n/g, '\n      ')}\n`)
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

async function ask(reader: Reader): Promise<readonly Check[]> {
  const missing = missingCommands(reader)
  if (missing.length > 0)
    return [{ name: 'is there', failures: [`${missing.join(', ')} could not be found`] }]
  const folder = await mkdtemp(join(tmpdir(), 'levelwise-interop-'))
  try {
    return await reader.run(samples, folder)
  } catch (error) {
    return [
      { name: 'reads', failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)] },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function missingCommands({ needs }: Reader): readonly string[] {
  return Object.values(needs).filter((command) => spawnSync('which', [command]).status !== 0)
}

function install(wanted: readonly Reader[]): void {
  const missing = wanted.flatMap((reader) =>
    Object.entries(reader.needs).flatMap(([name, command]) =>
      spawnSync('which', [command]).status === 0 ? [] : [name],
    ),
  )
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  process.stderr.write(`▸ Installing ${missing.join(', ')}\n`)
  const options = {
    stdio: ['ignore', 2, 2] as [string, number, number],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-q'], options as never)
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], options as never)
}

/** The app prints, and a window needs a screen, if only a made-up one. */
function runAgainWithDisplay(): never {
  const own = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  const { status, error } = spawnSync('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', ...own], {
    stdio: 'inherit',
  })
  if (error !== undefined) process.stderr.write(`xvfb-run: ${error.message}\n`)
  process.exit(status ?? 1)
}

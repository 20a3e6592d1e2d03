// Makes a fresh clone ready: system libraries, packages, the Electron runtime, the library, the app. Needs nothing but Node.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint, unlessUnchanged } from './setup/fingerprint.mjs'
import { describeRuntime, ensureElectronRuntime } from './setup/electron-runtime.mjs'
import { detail, step, SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { ensureSystemLibraries } from './setup/system-libraries.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

async function setUp() {
  await ensureSystemLibraries({ tests: process.argv.includes('--tests') })
  await ensure('packages', ['package-lock.json'], 'node_modules', async () => {
    step('Installing packages')
    // No package may run a program of its own here; none needs to (claim 22 of the proof).
    await run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: root })
  })
  detail(describeRuntime(await ensureElectronRuntime(root)))
  const library = [
    'content',
    'src/shared',
    'src/main/search',
    'scripts/build-content.mts',
    'scripts/content',
    'package-lock.json',
  ]
  await ensure('library', library, 'out/content', async () => {
    step('Building the library')
    await run('npm', ['run', '-s', 'content:build'], { cwd: root })
  })
  const app = [
    'src',
    'content',
    'scripts/first-page',
    'electron.config.ts',
    'package.json',
    'package-lock.json',
  ]
  await ensure('app', app, 'out/main', async () => {
    step('Building the app')
    await run('npm', ['run', '-s', 'build:app'], { cwd: root })
  })
}

/** Does a step when its inputs changed since it last succeeded, or when its output is gone. */
function ensure(name, inputs, output, work) {
  const stamp = join(root, 'node_modules', '.levelwise', name)
  return unlessUnchanged({ stamp, print: fingerprint(root, inputs), output: join(root, output) }, work)
}

try {
  await setUp()
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exit(1)
}

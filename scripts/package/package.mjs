// Builds a package for this platform: npm run package [-- --out DIR]. On Linux a .deb; elsewhere see docs/packaging.md.
// Made from the stand-in runtime it is marked as a test build in its name, its version and its description.
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { describeRuntime, ensureElectronRuntime } from '../setup/electron-runtime.mjs'
import { detail, step, SetupError } from '../setup/report.mjs'
import { capture } from '../setup/run.mjs'
import { buildDeb } from './build-deb.mjs'
import { stageApp } from './stage-app.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } })

try {
  if (process.platform !== 'linux')
    throw new SetupError('Here a package is made by electron-builder; docs/packaging.md shows the command.')
  const runtime = await ensureElectronRuntime(root)
  detail(describeRuntime(runtime))
  const out = resolve(values.out)
  mkdirSync(out, { recursive: true })
  // The time of the commit stands for the time of the build, so that one commit gives one package.
  const time = Number((await capture('git', ['log', '-1', '--format=%ct'], { cwd: root })).trim())
  const folder = join(out, 'levelwise-linux-x64')
  step('Putting the app together')
  await stageApp({ root, runtime, folder, time })
  step('Packing')
  const { version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const file = await buildDeb({ root, folder, out, time, version, description, testBuild: runtime.standIn })
  process.stdout.write(`${file}\n`)
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exit(1)
}

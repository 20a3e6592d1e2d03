// Runs the proof (tests/reliability) in the Electron runtime in use, on a display of its own where there is none.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureElectronRuntime } from './setup/electron-runtime.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { executable } = await ensureElectronRuntime(root)
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
const prove = [process.execPath, '--import', 'tsx', 'tests/reliability/prove.ts', ...process.argv.slice(2)]
const [program, ...parameters] = hasDisplay
  ? prove
  : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...prove]
const child = spawn(program, parameters, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dirname(executable) },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(`${program}: ${error.message}\n`)
  process.exit(1)
})
child.on('exit', (code) => process.exit(code ?? 1))

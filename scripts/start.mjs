// Starts the built app in the Electron runtime in use. Everything after `--` goes to the app.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeRuntime, ensureElectronRuntime } from './setup/electron-runtime.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const runtime = await ensureElectronRuntime(root)
const parameters = [root, ...process.argv.slice(2)]

process.stderr.write(`\u25B8 Starting Levelwise in ${describeRuntime(runtime)}\n`)
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  process.stderr.write('There is no display here. Start a desktop session, or use: xvfb-run -a npm start\n')
  process.exit(1)
}
if (process.getuid?.() === 0) {
  process.stderr.write(
    "  running as root, so Chromium's sandbox is off (--no-sandbox); use an ordinary account for daily work\n",
  )
  parameters.push('--no-sandbox')
}
const child = spawn(runtime.executable, parameters, {
  stdio: 'inherit',
  env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

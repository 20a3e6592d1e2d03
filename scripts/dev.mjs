// Runs the app with hot reload in the Electron runtime in use.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureElectronRuntime } from './setup/electron-runtime.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const runtime = await ensureElectronRuntime(root)
const parameters = [
  'electron-vite',
  'dev',
  '--config',
  'electron.config.ts',
  ...(process.getuid?.() === 0 ? ['--noSandbox'] : []),
]
const child = spawn('npx', parameters, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ELECTRON_EXEC_PATH: runtime.executable },
})
child.on('exit', (code) => process.exit(code ?? 1))

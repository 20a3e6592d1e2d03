// Prints the executable in use, so that other programs can start the built app.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureElectronRuntime } from './setup/electron-runtime.mjs'

const runtime = await ensureElectronRuntime(join(dirname(fileURLToPath(import.meta.url)), '..'))
process.stdout.write(`${runtime.executable}\n`)

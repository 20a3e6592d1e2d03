import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Points Playwright to the Electron runtime in use, as `npm run -s electron:path` prints it. */
export default async function useElectronRuntime(): Promise<void> {
  const root = join(__dirname, '..', '..')
  const { ensureElectronRuntime } = await import(
    pathToFileURL(join(root, 'scripts', 'setup', 'electron-runtime.mjs')).href
  )
  const runtime = await ensureElectronRuntime(root)
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(runtime.executable)
}

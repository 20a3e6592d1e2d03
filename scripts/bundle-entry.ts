import { build } from 'esbuild'
import { basename, join } from 'node:path'

/**
 * Bundles a TypeScript entry as the app's own code is, without the overhead of a loader, so that its timings tell how the
 * app behaves. Gives the path of the result; packages are left where they are.
 */
export async function bundleEntry(entry: string): Promise<string> {
  const outfile = join('out', 'tools', basename(entry).replace(/\.[^.]+$/, '.mjs'))
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

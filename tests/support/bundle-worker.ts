import { build } from 'esbuild'

/** Bundles the code of a worker thread as the app has it, so that tests start the real one. Paths count from the repository's top. */
export async function bundleWorker(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
}

// Draws the kept pictures of stable screens anew, with the end-to-end test that compares them, and makes them small.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runSpec } from './pictures/run-spec.mjs'
import { shrinkFolder } from './pictures/shrink-folder.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const code = runSpec(root, ['--update-snapshots=all', 'screens.spec.ts'])
if (code === 0) await shrinkFolder(join(root, 'tests', 'e2e', 'screens'))
process.exit(code)

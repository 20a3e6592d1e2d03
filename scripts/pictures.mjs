// Takes the pictures of README and guide with the end-to-end test that shows them, and makes them small.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runSpec } from './pictures/run-spec.mjs'
import { shrinkFolder } from './pictures/shrink-folder.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const taken = await mkdtemp(join(tmpdir(), 'levelwise-pictures-'))
const code = runSpec(root, ['pictures.spec.ts'], { ...process.env, LEVELWISE_PICTURES: taken })
if (code === 0) await shrinkFolder(taken, join(root, 'docs', 'images'))
await rm(taken, { recursive: true })
process.exit(code)

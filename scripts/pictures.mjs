// Takes the pictures of README and guide with the end-to-end test that shows them, and makes them small.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shrinkPng } from './pictures/shrink-png.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const taken = await mkdtemp(join(tmpdir(), 'levelwise-pictures-'))
const command = [
  'npx',
  'playwright',
  'test',
  '--config',
  'tests/e2e/playwright.config.mts',
  'pictures.spec.ts',
]
const display = process.env.DISPLAY ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']
const [program, ...parameters] = [...display, ...command]
const env = { ...process.env, LEVELWISE_PICTURES: taken }
const { status } = spawnSync(program, parameters, { cwd: root, stdio: 'inherit', env })
if (status === 0) {
  for (const name of await readdir(taken)) {
    const small = shrinkPng(await readFile(join(taken, name)))
    await writeFile(join(root, 'docs', 'images', name), small)
    process.stdout.write(`${name}: ${Math.round(small.length / 1000)} KB\n`)
  }
}
await rm(taken, { recursive: true })
process.exit(status ?? 1)

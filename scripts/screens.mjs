// Draws the kept pictures of stable screens anew, with the end-to-end test that compares them, and makes them small.
import { spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shrinkPng } from './pictures/shrink-png.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'tests', 'e2e', 'screens')
const command = [
  'npx',
  'playwright',
  'test',
  '--config',
  'tests/e2e/playwright.config.mts',
  '--update-snapshots=all',
  'screens.spec.ts',
]
const display = process.env.DISPLAY ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']
const [program, ...parameters] = [...display, ...command]
const { status } = spawnSync(program, parameters, { cwd: root, stdio: 'inherit' })
if (status === 0) {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const small = shrinkPng(await readFile(path))
    await writeFile(path, small)
    process.stdout.write(`${name}: ${Math.round(small.length / 1000)} KB\n`)
  }
}
process.exit(status ?? 1)

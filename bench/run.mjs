// Runs a benchmark by name: npm run bench -- NAME [options]. Each lives in bench/NAME/run.mts.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const [name, ...rest] = process.argv.slice(2)
const entry =
  name === undefined
    ? undefined
    : ['run.mts', 'run.mjs'].map((file) => join(folder, name, file)).find(existsSync)
if (entry === undefined) {
  const known = readdirSync(folder, { withFileTypes: true }).filter((found) => found.isDirectory())
  process.stderr.write(
    `Usage: npm run bench -- NAME [options], where NAME is one of: ${known.map((found) => found.name).join(', ')}\n`,
  )
  process.exit(2)
}
const { status } = spawnSync(process.execPath, ['--import', 'tsx', entry, ...rest], {
  cwd: join(folder, '..'),
  stdio: 'inherit',
})
process.exit(status ?? 1)

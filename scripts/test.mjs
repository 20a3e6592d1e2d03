// Runs every test and says how many of each kind ran. `npm test -- unit`, `-- e2e` run a part.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countEndToEnd, countVitest, listSecondTries } from './test/count-results.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const results = join(root, 'test-results')
const part = process.argv[2]
rmSync(join(results, 'counts'), { recursive: true, force: true })
mkdirSync(join(results, 'counts'), { recursive: true })

const counts = []
let failedRuns = 0

if (part !== 'e2e') {
  const file = join(results, 'counts', 'vitest.json')
  failedRuns += await run('npx', [
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  counts.push(...countVitest(readJson(file), root))
}
if (part !== 'unit') {
  const file = join(results, 'counts', 'e2e.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const command = ['npx', 'playwright', 'test', '--config', 'tests/e2e/playwright.config.mts']
  const display = process.env.DISPLAY ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']
  const [program, ...parameters] = [...display, ...command]
  failedRuns += await run(program, parameters, env)
  const report = readJson(file)
  counts.push(countEndToEnd(report))
  for (const test of listSecondTries(report)) process.stdout.write(`passed only when tried again: ${test}\n`)
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
const skipped = counts.reduce((sum, count) => sum + count.skipped, 0)
for (const count of counts)
  process.stdout.write(
    `${count.kind}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`,
  )
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exit(failed > 0 || failedRuns > 0 || passed === 0 ? 1 : 0)

/** Runs a program to its end; 1 when it failed. */
function run(program, parameters, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: root, stdio: 'inherit', env })
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code === 0 ? 0 : 1))
  })
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

// Tests the .deb as a user meets it: npm run test:package. Needs to be root on Debian or Ubuntu, since it installs.
// Built twice and compared, installed with apt, started by an ordinary user with the sandbox on, its fuses read and tried,
// removed again with that user's data untouched.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { step } from '../setup/report.mjs'
import { run } from '../setup/run.mjs'
import { ensureSystemLibraries } from '../setup/system-libraries.mjs'
import { readFuses } from './read-fuses.mjs'
import { canConnect, exitCodeOf, installed, startAsUser, userName } from './run-installed.mjs'
import { wantedFuses } from './wanted-fuses.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const results = []
const folder = mkdtempSync(join(tmpdir(), 'levelwise-package-'))

if (process.getuid?.() !== 0) {
  process.stderr.write(
    'This test installs a package and removes it, so it has to run as root.\n0 passed, 1 failed\n',
  )
  process.exit(1)
}

try {
  await ensureSystemLibraries({ tests: true, packaging: true })
  const [first, second] = [await build('one'), await build('two')]
  check('two builds of one commit are equal', hashFile(first), hashFile(second))

  step('Installing')
  await run('apt-get', ['update', '-q'])
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', first])
  checkFuses()
  await tryFuses()
  const data = await startForReal()

  step('Removing')
  const before = hashFolder(data)
  await run('apt-get', ['remove', '-y', '-q', 'levelwise'])
  check('the program is gone', existsSync(installed), false)
  check("the user's data is as it was", hashFolder(data), before)
} finally {
  rmSync(folder, { recursive: true, force: true })
  await run('pkill', ['-KILL', '-u', userName]).catch(() => undefined)
  await run('userdel', ['--remove', '--force', userName]).catch(() => undefined)
}

const passed = results.filter(Boolean).length
process.stdout.write(`${passed} passed, ${results.length - passed} failed\n`)
process.exit(passed === results.length ? 0 : 1)

async function build(name) {
  const out = join(folder, name)
  await run(process.execPath, [join(root, 'scripts', 'package', 'package.mjs'), '--out', out])
  return join(
    out,
    readdirSync(out).find((file) => file.endsWith('.deb')),
  )
}

function checkFuses() {
  const wire = readFuses(installed)
  for (const { name, place, on } of wantedFuses) {
    // Electron 25, the stand-in, has no fuse for the privileges of file:. The official runtime of a release has.
    if (place >= wire.length) process.stdout.write(`  – ${name}: this runtime has no such fuse\n`)
    else check(`fuse ${name} is ${on ? 'on' : 'off'}`, wire[place], on ? '1' : '0')
  }
}

/** What the fuses keep out, tried from outside. Without a display the program ends by itself. */
async function tryFuses() {
  const environment = { ...process.env, DISPLAY: '' }
  const asNode = await exitCodeOf(installed, ['-e', 'process.exit(42)', '--no-sandbox'], {
    ...environment,
    ELECTRON_RUN_AS_NODE: '1',
  })
  check('ELECTRON_RUN_AS_NODE runs no script', asNode !== 42, true)
  const canary = join(folder, 'canary')
  const required = join(folder, 'required.cjs')
  writeFileSync(required, `require('node:fs').writeFileSync(${JSON.stringify(canary)}, '')`)
  await exitCodeOf(installed, ['--no-sandbox'], { ...environment, NODE_OPTIONS: `--require=${required}` })
  check('NODE_OPTIONS loads nothing', existsSync(canary), false)
}

/** Starts it as an ordinary user, does something that is kept, and ends it. Resolves with the user's data folder. */
async function startForReal() {
  step('Starting as an ordinary user')
  const running = await startAsUser(['--inspect=9333'])
  try {
    const browse = `[...document.querySelectorAll('button')].find((each) => each.textContent === 'Just browse')`
    // The page that is drawn beforehand has the button as well, and takes no click.
    await running.waitFor(`document.getElementById('first-page') === null && ${browse} !== undefined`)
    check('no debugger listens', await canConnect(9333), false)
    const { all, confined } = running.renderers()
    check('there is a renderer', all > 0, true)
    check('every renderer is under seccomp', confined, all)
    check(
      'nothing runs without the sandbox',
      running.commandLines().some((line) => line.includes('--no-sandbox')),
      false,
    )
    await running.evaluate(`${browse}.click()`)
    await running.waitFor(`document.querySelectorAll('[aria-label="Library items"] a').length > 5`)
    check('the library is shown', true, true)
    await running.waitFor(`document.querySelector('[role="status"]') !== null`)
  } finally {
    await running.quit()
  }
  const data = join(running.home, '.config', 'Levelwise')
  check('what was done is on the disk', statSync(join(data, 'data')).isDirectory(), true)
  return data
}

function check(what, actual, expected) {
  const good = actual === expected
  results.push(good)
  process.stdout.write(
    `  ${good ? '✓' : '✗'} ${what}${good ? '' : `: ${String(actual)} instead of ${String(expected)}`}\n`,
  )
}

function hashFile(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function hashFolder(path) {
  const hash = createHash('sha256')
  const walk = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const child = join(at, entry.name)
      hash.update(child)
      if (entry.isDirectory()) walk(child)
      else if (entry.isFile()) hash.update(readFileSync(child))
    }
  }
  walk(path)
  return hash.digest('hex')
}

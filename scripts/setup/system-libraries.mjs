import { existsSync, readFileSync } from 'node:fs'
import { run, capture } from './run.mjs'
import { detail, step, SetupError } from './report.mjs'

/** Debian packages that Electron needs at run time. */
const forElectron = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']
/** The X server that tests draw on. */
const forTests = ['xvfb', 'xauth']
/** What asks a desktop for a notification, and what stands in for its notifications and tray. */
const forDesktop = ['libnotify4', 'dbus', 'python3-dbus', 'python3-gi']
/** What packing a .deb needs beyond dpkg. */
const forPackaging = ['fakeroot']
/** What claims of the proof need; without one of these its claim, or a part of it, counts as skipped. */
const forProof = ['syncthing', 'faketime', 'strace', 'iproute2', 'mount', 'e2fsprogs', 'xfsprogs']

/** Makes sure that the libraries are there on Debian and Ubuntu; elsewhere the system brings its own. */
export async function ensureSystemLibraries({ tests, packaging = false }) {
  if (process.platform !== 'linux' || !isDebian()) return
  const headless = tests || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const asRoot = process.getuid?.() === 0
  const wanted = [
    ...forElectron,
    ...(headless ? forTests : []),
    ...(tests ? forDesktop : []),
    ...(tests && asRoot ? forProof : []),
    ...(packaging ? forPackaging : []),
  ]
  const missing = await findMissing(wanted)
  if (missing.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (!asRoot) {
    throw new SetupError(
      `System libraries are missing. Install them, then run this again:\n\n  sudo ${command}\n`,
    )
  }
  step(`Installing system libraries: ${missing.join(', ')}`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env: environment })
  await run('apt-get', command.split(' ').slice(1), { env: environment })
}

function isDebian() {
  return (
    existsSync('/etc/debian_version') ||
    (existsSync('/etc/os-release') && /debian/.test(readFileSync('/etc/os-release', 'utf8')))
  )
}

async function findMissing(names) {
  const missing = []
  for (const name of names) {
    // Ubuntu 24.04 renamed some libraries for 64-bit time; either name will do.
    const found = (await isInstalled(name)) || (await isInstalled(`${name}t64`))
    if (!found) missing.push(name)
  }
  if (missing.length > 0) detail(`missing: ${missing.join(', ')}`)
  return missing
}

async function isInstalled(name) {
  try {
    return (await capture('dpkg-query', ['-W', '-f=${Status}', name])).includes('install ok installed')
  } catch {
    return false
  }
}

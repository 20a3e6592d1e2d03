import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const apiKey = 'levelwise-claim'
const folderId = 'library'

/** One machine of a pair whose folders Syncthing keeps in step. */
export interface SyncedMachine {
  readonly folder: string
  stop(): Promise<void>
}

/** Two machines on this one: two Syncthing processes that know only each other, over loopback alone. */
export interface SyncedPair {
  readonly machines: readonly [SyncedMachine, SyncedMachine]
  /** Resolves when both have everything that the other has. */
  untilInStep(): Promise<void>
}

interface Home {
  readonly path: string
  readonly folder: string
  readonly device: string
  readonly syncPort: number
  readonly guiPort: number
}

/** Whether Syncthing is there. */
export async function hasSyncthing(): Promise<boolean> {
  return run('syncthing', ['--version']).then(
    () => true,
    () => false,
  )
}

/** Starts the pair over two new folders below `root`. No discovery, no relays, no traversal of routers, no reports. */
export async function startSyncedPair(root: string): Promise<SyncedPair> {
  const homes = [await createHome(root, 'a'), await createHome(root, 'b')] as const
  for (const home of homes) await writeFile(join(home.path, 'config.xml'), formatConfig(home, homes))
  const processes = homes.map(start)
  for (const home of homes) await untilAnswers(home)
  const machine = (index: 0 | 1): SyncedMachine => ({
    folder: homes[index].folder,
    stop: () => stop(processes[index]),
  })
  return {
    machines: [machine(0), machine(1)],
    async untilInStep() {
      for (const home of homes) await ask(home, 'POST', `/rest/db/scan?folder=${folderId}`)
      for (let steady = 0; steady < 3;) {
        const inStep = (await Promise.all(homes.map(hasEverything))).every(Boolean)
        steady = inStep ? steady + 1 : 0
        await new Promise((resolve) => setTimeout(resolve, 500))
        if (inStep) for (const home of homes) await ask(home, 'POST', `/rest/db/scan?folder=${folderId}`)
      }
    },
  }
}

async function createHome(root: string, name: string): Promise<Home> {
  const path = join(root, `syncthing-${name}`)
  const folder = join(root, `synced-${name}`)
  await mkdir(join(folder, '.stfolder'), { recursive: true })
  await run('syncthing', ['generate', `--home=${path}`, '--no-default-folder'])
  const { stdout } = await run('syncthing', [`--home=${path}`, '--device-id'])
  return { path, folder, device: stdout.trim(), syncPort: await findPort(), guiPort: await findPort() }
}

function formatConfig(own: Home, homes: readonly [Home, Home]): string {
  const devices = homes.map(
    ({ device, syncPort }) =>
      `<device id="${device}" name="${device.slice(0, 7)}"><address>tcp://127.0.0.1:${syncPort}</address></device>`,
  )
  const shared = homes.map(({ device }) => `<device id="${device}"></device>`)
  return `<configuration version="36">
  <folder id="${folderId}" label="library" path="${own.folder}" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
    ${shared.join('')}<markerName>.stfolder</markerName><maxConflicts>-1</maxConflicts>
  </folder>
  ${devices.join('\n  ')}
  <gui enabled="true" tls="false"><address>127.0.0.1:${own.guiPort}</address><apikey>${apiKey}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.syncPort}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled><autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <reconnectionIntervalS>1</reconnectionIntervalS>
  </options>
</configuration>
`
}

function start({ path }: Home): ChildProcess {
  const settings = [
    `--home=${path}`,
    '--no-browser',
    '--no-restart',
    '--no-upgrade',
    `--logfile=${join(path, 'log')}`,
  ]
  return spawn('syncthing', ['serve', ...settings], { stdio: 'ignore' })
}

function stop(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null) return Promise.resolve()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  return ended
}

async function ask(home: Home, method: 'GET' | 'POST', path: string): Promise<Record<string, unknown>> {
  const response = await fetch(`http://127.0.0.1:${home.guiPort}${path}`, {
    method,
    headers: { 'X-API-Key': apiKey },
  })
  const text = await response.text()
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

async function untilAnswers(home: Home): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (
      await ask(home, 'GET', '/rest/system/ping').then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('Syncthing does not answer')
}

/** Idle, connected, and with nothing left to be fetched from or handed to the other. */
async function hasEverything(home: Home): Promise<boolean> {
  const status = await ask(home, 'GET', `/rest/db/status?folder=${folderId}`)
  const { connections } = await ask(home, 'GET', '/rest/system/connections')
  const connected = Object.values(
    (connections ?? {}) as Record<string, { readonly connected: boolean }>,
  ).some((connection) => connection.connected)
  const completion = await ask(home, 'GET', `/rest/db/completion?folder=${folderId}`)
  const all = [status['needTotalItems'], completion['needItems'], completion['needDeletes']].every(
    (count) => (count ?? 0) === 0,
  )
  return connected && status['state'] === 'idle' && all
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}

import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { skip } from '../claim'
import type { Claim, ClaimResult, ProofRun } from '../claim'
import { findElectron, root } from '../electron/launch-app'
import { readConnects } from '../offline/read-connects'
import { walkApp } from '../offline/walk-app'
import type { Walk } from '../offline/walk-app'
import { runCommand } from '../run-command'

/** The app opens no connection: seen from outside, by what it asks of the kernel, and it lives where there is no network at all. */
export const claim: Claim = {
  number: 21,
  title: 'The app opens no connection to any network, and works whole where there is none',
  async run(run) {
    if (process.platform !== 'linux') return skip('strace and network namespaces are of Linux', 2)
    const parts = [await traceConnections(run), await liveWithoutNetwork(run)]
    const why = parts.flatMap((part) => (part.why === undefined ? [] : [part.why])).join('; ')
    return {
      counts: Object.fromEntries(parts.flatMap(({ counts }) => Object.entries(counts))),
      passed: parts.reduce((sum, part) => sum + part.passed, 0),
      failed: parts.reduce((sum, part) => sum + part.failed, 0),
      skipped: parts.reduce((sum, part) => sum + part.skipped, 0),
      ...(why === '' ? {} : { why }),
      failures: parts.flatMap(({ failures }) => failures),
    }
  },
}

function judge(counts: ClaimResult['counts'], failures: readonly string[]): ClaimResult {
  return { counts, passed: failures.length === 0 ? 1 : 0, failed: failures.length, skipped: 0, failures }
}

/** Walks through the app while strace writes down every connect() of all its processes. */
async function traceConnections({ folder, say }: ProofRun): Promise<ClaimResult> {
  const log = join(folder, 'connects.log')
  const control = await runCommand('strace', ['-f', '-e', 'trace=connect', '-o', log, ...reachOut])
  if (control.code === null) return skip('there is no strace')
  const seen = readConnects(await readFile(log, 'utf8').catch(() => ''))
  if (seen.get('AF_INET') === undefined)
    return skip('strace may not look into processes here: a connection that was made on purpose was not seen')
  // Reading aloud asks the system's own speech service, which is started by whoever asks first and then looks for voices on
  // ports of the machine. It is not the app, so here it stays away.
  const silent = 'SPEECHD_CMD=/bin/false'
  const traced = join(folder, 'traced.sh')
  await writeFile(
    traced,
    `#!/bin/sh\n${silent} exec strace -f --seccomp-bpf -e trace=connect -o '${log}' '${findElectron()}' "$@"\n`,
  )
  await chmod(traced, 0o755)
  const walk = await walkApp(join(folder, 'traced'), traced)
  const connects = readConnects(await readFile(log, 'utf8'))
  const count = (family: string): number => connects.get(family)?.length ?? 0
  say(`${describe(walk)}; connect() by family: ${tell(connects)}`)
  const peers = [...new Set(connects.get('AF_UNIX')?.map((line) => /sun_path=(\S+?)[,}]/.exec(line)?.[1]))]
  say(`over AF_UNIX the runtime asks for: ${peers.join(' ')}`)
  const local = new Set(['AF_UNIX', 'AF_LOCAL'])
  const outside = [...connects].filter(([family]) => !local.has(family)).flatMap(([, lines]) => lines)
  return judge(
    {
      'connects to the internet': count('AF_INET') + count('AF_INET6'),
      'connects on the machine (X server, bus)': count('AF_UNIX') + count('AF_LOCAL'),
    },
    [...outside.slice(0, 10), ...judgeWalk(walk)],
  )
}

/** The same walk in a network namespace of its own, where there is nothing but the machine itself. */
async function liveWithoutNetwork({ folder, say }: ProofRun): Promise<ClaimResult> {
  const alone = process.getuid?.() === 0 ? ['-n'] : ['-rn']
  const up = await runCommand('unshare', [...alone, 'ip', 'link', 'set', 'lo', 'up'])
  if (up.code !== 0) return skip('no network namespace may be made here, or there is no iproute2')
  const walk = ['--import', 'tsx', join(__dirname, '..', 'offline', 'run-walk.ts'), join(folder, 'alone')]
  const began = await runCommand(
    'unshare',
    [...alone, 'sh', '-c', 'ip link set lo up && exec "$0" "$@"', process.execPath, ...walk],
    { folder: root, seconds: 300 },
  )
  if (began.code !== 0) return judge({}, [`without a network: ${began.errors.slice(-600)}`])
  const came = JSON.parse(began.output) as Walk
  say(`without a network: ${describe(came)}`)
  const failures = judgeWalk(came)
  if (came.hasNetwork) failures.push('there was a network, so this proves nothing')
  return judge({ 'screens without a network': came.screens }, failures)
}

/** A program that does what the app must not do: it shows that the trace would see it. */
const reachOut = [process.execPath, '-e', "require('node:net').connect(9, '127.0.0.1').on('error', () => {})"]

function judgeWalk({ hits, exported, imported }: Walk): string[] {
  const whole = hits > 0 && exported > 500 && imported === 1
  return whole ? [] : [`the walk did not do all: ${hits} hits, ${exported} bytes, ${imported} imported`]
}

function describe({ screens, hits, exported, imported }: Walk): string {
  return `${screens} screens, ${hits} hits, a PDF of ${exported} bytes, ${imported} imported`
}

function tell(connects: ReadonlyMap<string, readonly string[]>): string {
  return [...connects].map(([family, lines]) => `${family} ${lines.length}`).join(', ') || 'none'
}

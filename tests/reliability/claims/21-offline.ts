import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Claim, ClaimResult, ProofRun } from '../claim'
import { root } from '../electron/launch-app'
import { runCommand } from '../run-command'

/** How long the app is listened to after its data folder is there, in seconds. Chromium's own services would call by then. */
const listened: Readonly<Record<ProofRun['level'], number>> = { gate: 15, long: 600 }

/** The app opens no connection: seen from outside, by what it asks of the kernel, and it lives where there is no network at all. */
export const claim: Claim = {
  number: 21,
  title: 'The app opens no connection to any network, and starts and works where there is none',
  async run(run) {
    if (process.platform !== 'linux') return skip(2, 'strace and network namespaces are of Linux')
    const traced = await traceConnections(run)
    const alone = await liveWithoutNetwork(run)
    const parts = [traced, alone]
    const why = parts.map((part) => part.why).filter((each) => each !== undefined)
    return {
      counts: Object.assign({}, ...parts.map(({ counts }) => counts)) as ClaimResult['counts'],
      passed: parts.reduce((sum, part) => sum + part.passed, 0),
      failed: parts.reduce((sum, part) => sum + part.failed, 0),
      skipped: parts.reduce((sum, part) => sum + part.skipped, 0),
      ...(why.length === 0 ? {} : { why: why.join('; ') }),
      failures: parts.flatMap(({ failures }) => failures),
    }
  },
}

function skip(skipped: number, why: string): ClaimResult {
  return { counts: {}, passed: 0, failed: 0, skipped, why, failures: [] }
}

const executable = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron')
const appArguments = (data: string): readonly string[] => [
  root,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--log-level=3',
  `--user-data-dir=${data}`,
]

/** Runs the app under strace and reads every connect and every packet sent to an address. */
async function traceConnections({ folder, level, say }: ProofRun): Promise<ClaimResult> {
  if ((await runCommand('strace', ['-V'])).code !== 0) return skip(1, 'there is no strace')
  const log = join(folder, 'trace.log')
  const trace = ['-f', '-qq', '-e', 'trace=connect,sendto,sendmsg', '-s', '64', '-o', log]
  const ended = await liveFor(
    'strace',
    [...trace, executable, ...appArguments(join(folder, 'traced'))],
    join(folder, 'traced'),
    listened[level],
  )
  if (!ended.lived)
    return {
      counts: {},
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [`the app did not come up under strace: ${ended.errors.slice(-300)}`],
    }
  const lines = (await readFile(log, 'utf8')).split('\n')
  const connects = lines.filter((line) => line.includes('connect(')).length
  const outside = lines.filter((line) => /sa_family=AF_INET6?\b/.test(line))
  say(`${connects} connects in ${listened[level]} s, ${outside.length} of them to an address of the internet`)
  return {
    counts: { 'connects traced': connects, 'to a network': outside.length },
    passed: outside.length === 0 ? 1 : 0,
    failed: outside.length === 0 ? 0 : 1,
    skipped: 0,
    failures: outside.slice(0, 10),
  }
}

/** Runs a walk through the app (the tests of search, reading and saving) in a network namespace of its own. */
async function liveWithoutNetwork({ say }: ProofRun): Promise<ClaimResult> {
  const possible = await runCommand('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'])
  if (possible.code !== 0)
    return skip(1, 'no network namespace may be made here (root and iproute2 are needed)')
  const walk =
    'ip link set lo up && exec npx playwright test --config tests/e2e/playwright.config.mts --reporter=line e2e/search.spec.ts e2e/read.spec.ts'
  const { code, output } = await runCommand('unshare', ['-n', 'sh', '-c', walk], {
    folder: root,
    seconds: 900,
  })
  const passed = Number(/(\d+) passed/.exec(output)?.[1] ?? 0)
  say(`without a network: ${passed} walks through the app passed`)
  const failures = code === 0 ? [] : [`without a network: ${output.slice(-600)}`]
  return {
    counts: { 'walks without a network': passed },
    passed: code === 0 ? passed : 0,
    failed: failures.length,
    skipped: 0,
    failures,
  }
}

/** Starts a program, waits until the app has made its data folder, lets it live, ends it. */
async function liveFor(
  program: string,
  parameters: readonly string[],
  data: string,
  seconds: number,
): Promise<{ readonly lived: boolean; readonly errors: string }> {
  const child = spawn(program, parameters, {
    cwd: dirname(root),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  let lived = false
  for (let waited = 0; waited < 120 && !lived && child.exitCode === null; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    lived = (await readdir(data).catch(() => [] as string[])).includes('data')
  }
  if (lived) await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  // The whole group: strace and everything that it started.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000))])
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
    process.kill(-child.pid, 'SIGKILL')
  return { lived, errors }
}

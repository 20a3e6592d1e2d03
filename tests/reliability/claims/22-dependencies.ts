import { existsSync } from 'node:fs'
import { cp, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Claim, ClaimResult, ProofRun } from '../claim'
import { checkLockfile, checkVersions } from '../dependencies/check-lockfile'
import type { Lockfile } from '../dependencies/check-lockfile'
import { runCommand } from '../run-command'

const root = join(__dirname, '..', '..', '..')

/** Packages are pinned by hash, no install script is needed, and known weaknesses are on record. */
export const claim: Claim = {
  number: 22,
  title: 'Every package is pinned by hash, and none needs to run a script when installed',
  async run(run) {
    const lockfile = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lockfile
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as object
    const pinning = [...checkLockfile(lockfile), ...checkVersions(manifest)]
    const building = await buildWithoutScripts(run)
    const audit = await auditPackages(run)
    const failures = [...pinning, ...building, ...audit.failures]
    const checks = 2 + (audit.skipped === 0 ? 1 : 0)
    const failed = [pinning, building, audit.failures].filter((list) => list.length > 0).length
    return {
      counts: { packages: Object.keys(lockfile.packages).length - 1, ...audit.counts },
      passed: checks - failed,
      failed,
      skipped: audit.skipped,
      ...(audit.why === undefined ? {} : { why: audit.why }),
      failures,
    }
  },
}

/** Installs a copy with every script off and builds the app from it. */
async function buildWithoutScripts({ folder, say }: ProofRun): Promise<readonly string[]> {
  for (const name of await readdir(root))
    if (/^(package.*\.json|tsconfig.*\.json|electron\.config\.ts|src|scripts|content)$/.test(name))
      await cp(join(root, name), join(folder, name), { recursive: true })
  const install = [
    'ci',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const installed = await runCommand('npm', install, { folder })
  if (installed.code !== 0) return [`npm ci --ignore-scripts: ${installed.errors.slice(-400)}`]
  say('installed with every install script off')
  const built = await runCommand('npm', ['run', '-s', 'build:app'], { folder })
  const whole = ['main/main.js', 'preload/preload.js', 'renderer/index.html'].every((file) =>
    existsSync(join(folder, 'out', file)),
  )
  return built.code === 0 && whole ? [] : [`the app could not be built from it: ${built.errors.slice(-400)}`]
}

/** Asks the registry for known weaknesses; those that reach the app's own packages fail, the others are recorded. */
async function auditPackages({ say }: ProofRun): Promise<Omit<ClaimResult, 'passed' | 'failed'>> {
  const answer = await runCommand('npm', ['audit', '--json'], { folder: root })
  const report = readAudit(answer.output)
  if (report === undefined) {
    const why = 'the registry in use answers no audit'
    return { counts: {}, skipped: 1, why, failures: [] }
  }
  const shipped = await runCommand('npm', ['audit', '--json', '--omit=dev'], { folder: root })
  for (const line of report) say(`recorded: ${line}`)
  return { counts: { advisories: report.length }, skipped: 0, failures: readAudit(shipped.output) ?? [] }
}

function readAudit(output: string): readonly string[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(output) as {
      readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>
    }
    if (vulnerabilities === undefined) return undefined
    return Object.entries(vulnerabilities).map(([name, { severity }]) => `${name}: ${severity}`)
  } catch {
    return undefined
  }
}

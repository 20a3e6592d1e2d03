import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Claim, ClaimResult, ProofRun } from './claim'

/** A claim with what came of it. */
export interface ProvenClaim extends ClaimResult {
  readonly number: number
  readonly title: string
  readonly seconds: number
  readonly seed: number
  readonly date: string
}

/** How many failures are told in full; the rest are only counted. */
const mostFailuresTold = 20

/** Runs claims one after another and hands each to `onEnd` as it ends. A claim that throws has failed. */
export async function runClaims(
  claims: readonly Claim[],
  settings: Pick<ProofRun, 'level' | 'seed'>,
  print: (line: string) => void,
): Promise<readonly ProvenClaim[]> {
  const proven: ProvenClaim[] = []
  for (const claim of claims) {
    print(`${claim.number}. ${claim.title}`)
    const one = await runClaim(claim, settings, (line) => print(`   ${line}`))
    for (const line of tellResult(one)) print(`   ${line}`)
    proven.push(one)
  }
  return proven
}

async function runClaim(
  claim: Claim,
  settings: Pick<ProofRun, 'level' | 'seed'>,
  say: (line: string) => void,
): Promise<ProvenClaim> {
  const folder = await mkdtemp(join(tmpdir(), `levelwise-claim-${claim.number}-`))
  const began = performance.now()
  const result = await claim.run({ ...settings, folder, say }).catch(failedByThrowing)
  const seconds = (performance.now() - began) / 1000
  await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  const { number, title } = claim
  return {
    ...result,
    number,
    title,
    seconds,
    seed: settings.seed,
    date: new Date().toISOString().slice(0, 10),
  }
}

function failedByThrowing(error: unknown): ClaimResult {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { counts: {}, passed: 0, failed: 1, skipped: 0, failures: [text] }
}

function tellResult({ passed, failed, skipped, why, failures, seconds }: ProvenClaim): readonly string[] {
  return [
    ...failures.slice(0, mostFailuresTold).map((failure) => `FAILED ${failure}`),
    ...(failures.length > mostFailuresTold ? [`and ${failures.length - mostFailuresTold} more`] : []),
    ...(skipped > 0 ? [`SKIPPED ${skipped}: ${why ?? 'no reason given'}`] : []),
    `${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds.toFixed(1)} s`,
  ]
}

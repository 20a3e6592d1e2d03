import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ProofRun } from './claim'
import { formatLevel } from './format-proof'
import type { ProvenClaim } from './run-claims'

const root = join(__dirname, '..', '..')
const document = join(root, 'docs', 'proof.md')

/** What stays of the last runs of a level. */
interface StoredProof {
  readonly machine: string
  readonly claims: readonly ProvenClaim[]
}

const fileOf = (level: ProofRun['level']): string => join(root, 'test-results', 'proof', `${level}.json`)

/** Keeps a run. Claims that were not part of it keep what they showed last, with their own seed and date. */
export async function keepProof(
  level: ProofRun['level'],
  machine: string,
  claims: readonly ProvenClaim[],
): Promise<void> {
  const before = (await readProof(level))?.claims ?? []
  const others = before.filter(({ number }) => !claims.some((claim) => claim.number === number))
  const all = [...others, ...claims].sort((a, b) => a.number - b.number)
  await mkdir(dirname(fileOf(level)), { recursive: true })
  await writeFile(fileOf(level), JSON.stringify({ machine, claims: all } satisfies StoredProof, null, 2))
}

/** Writes docs/proof.md from the last runs. Resolves with its path, or null when nothing has been run yet. */
export async function writeProofDocument(): Promise<string | null> {
  const gate = await readProof('gate')
  const long = await readProof('long')
  const newest = gate ?? long
  if (newest === undefined) return null
  const parts = [
    '# Proof',
    '',
    'What the app promises in [DATA-PROMISE.md](../DATA-PROMISE.md), tried claim by claim. Written by `npm run prove -- --write`',
    'from the last runs; anyone can run them again. A seed repeats every random choice (`npm run prove -- --seed N`), a number runs',
    'one claim alone (`npm run prove -- 4`). What could not be tried on the machine counts as skipped, never as passed.',
    '',
    `Machine: ${newest.machine}.`,
    '',
    ...(gate === undefined ? [] : [formatLevel('Gate: in every build', 'npm run prove', gate.claims)]),
    ...(long === undefined ? [] : [formatLevel('Long: before a release', 'npm run prove:long', long.claims)]),
  ]
  await writeFile(document, parts.join('\n'))
  return document
}

async function readProof(level: ProofRun['level']): Promise<StoredProof | undefined> {
  const text = await readFile(fileOf(level), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as StoredProof)
}

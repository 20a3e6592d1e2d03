import { join } from 'node:path'
import type { Claim, ClaimResult, ProofRun } from '../claim'
import type { ParseAnswer, ParseTask } from '../hostile/parse-hostile'
import { runEntry } from '../run-entry'

const root = join(__dirname, '..', '..', '..')
const mutated = { gate: 50_000, long: 5_000_000 } as const

/** Parses the test suites of YAML and JSON, texts made to do harm, and mutations, where touching `__proto__` throws. */
export const claim: Claim = {
  number: 15,
  title: 'No YAML, JSON or front matter makes the readers throw, hang or reach a prototype',
  async run({ level, seed, folder }: ProofRun): Promise<ClaimResult> {
    const task: ParseTask = {
      content: join(root, 'content', 'packs', 'levelwise', 'advice'),
      seed,
      mutated: mutated[level],
    }
    const entry = join('tests', 'reliability', 'hostile', 'parse-hostile.ts')
    const switches = ['--disable-proto=throw']
    const seconds = level === 'gate' ? 300 : 7_200
    const answer = await runEntry<ParseAnswer>(entry, task, { folder, switches, seconds })
    const { failures, ...counts } = answer
    return {
      counts,
      passed: Math.max(0, counts.accepted + counts.refused - failures.length),
      failed: failures.length,
      skipped: 0,
      failures,
    }
  },
}

import { resolve } from 'node:path'
import { bundleEntry } from '../../../scripts/bundle-entry'
import type { Claim, ClaimResult } from '../claim'
import { itemsInDocument } from '../exporters/made-documents'
import type { ReadBack } from '../exporters/read-back'
import { runCommand } from '../run-command'

/** How many documents are written, how many by one process, and how many processes there are at a time. */
const documents = { gate: 80, long: 800 } as const
const documentsOfOne = 20
const processes = 2

type Printed = ReadBack & { readonly number: number; readonly failed: number }

/** Made-up items full of what writers trip over are written in six formats; two readers of each read what was written. */
export const claim: Claim = {
  number: 16,
  title:
    'Two independent readers read each export to what was written, with nothing lost and nothing injected',
  async run({ level, seed, say }): Promise<ClaimResult> {
    // The reader of TeX and the readers of citations agree on no kind of module that a loader could take in one process.
    const program = resolve(await bundleEntry('tests/reliability/exporters/read-made-documents.ts'))
    const batches = Array.from({ length: documents[level] / documentsOfOne }, (_, batch) => batch)
    const results: { readonly back: readonly Printed[]; readonly failures: readonly string[] }[] = []
    const waiting = [...batches]
    const work = async (): Promise<void> => {
      for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
        results.push(await readBatch(program, seed * 1000 + batch))
        say(`${results.length * documentsOfOne * itemsInDocument} items written and read`)
      }
    }
    await Promise.all(Array.from({ length: processes }, work))

    const back = results.flatMap((result) => result.back)
    const failures = results.flatMap((result) => result.failures)
    const items = documents[level] * itemsInDocument
    return {
      counts: { items, ...countRead(back), differing: back.reduce((sum, { failed }) => sum + failed, 0) },
      passed: back.filter(({ failed }) => failed === 0).length,
      failed: failures.length === 0 ? 0 : Math.max(1, back.filter(({ failed }) => failed > 0).length),
      skipped: 0,
      failures,
    }
  },
}

async function readBatch(
  program: string,
  seed: number,
): Promise<{ readonly back: readonly Printed[]; readonly failures: readonly string[] }> {
  const made = [program, String(seed), String(documentsOfOne)]
  const { code, output, errors } = await runCommand(process.execPath, made)
  if (code !== 0) return { back: [], failures: [`batch ${seed} could not be read: ${errors.slice(-400)}`] }
  const lines = output.split('\n').filter((line) => line !== '')
  const back = lines.map((line) => JSON.parse(line) as Printed)
  const failures = back.flatMap(({ format, reader, number, failures: found }) =>
    found.map((failure) => `batch ${seed}, document ${number}, ${format} by ${reader}: ${failure}`),
  )
  return { back, failures }
}

/** What each reader read, such as `{ 'RIS by Citation.js': 20000 }`. */
function countRead(back: readonly ReadBack[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { format, reader, read } of back) {
    const name = `${format} by ${reader}`
    counts[name] = (counts[name] ?? 0) + read
  }
  return counts
}

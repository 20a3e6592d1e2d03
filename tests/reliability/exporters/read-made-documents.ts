// Writes made-up documents in every format, lets the readers read them and prints what came of each: SEED COUNT
import { createMadeDocuments } from './made-documents'
import type { ReadBack } from './read-back'
import { readTableBack } from './read-tables'
import { readTextsBack } from './read-texts'
import { readWorksBack } from './read-works'

const mostFailuresOfOne = 3
const [seed = 1, count = 1] = process.argv.slice(2).map(Number)
for (const [number, document] of createMadeDocuments(seed, count).entries()) {
  const back: readonly ReadBack[] = [
    ...readWorksBack(document),
    ...readTableBack(document),
    ...readTextsBack(document),
  ]
  for (const { failures, ...one } of back)
    process.stdout.write(
      `${JSON.stringify({ ...one, number, failed: failures.length, failures: failures.slice(0, mostFailuresOfOne) })}\n`,
    )
}

import { createRandom } from '../../../bench/search/random'
import { parseMarkdown } from '../../../src/shared/content/parse-markdown'
import type { Claim, ProofRun } from '../claim'
import { checkBlocks } from '../payloads/check-blocks'
import { fuzzMarkdown, listPathologicalTexts } from '../payloads/fuzz-markdown'
import { listPayloads } from '../payloads/payloads'

/** Milliseconds of computing that one hostile text may take, and one that is the worst of its kind. */
const mostForOne = 100
const mostForWorst = 2_000
/** The length of the texts that are the worst of their kind, in characters. Longer ones are bounded by the time that an import has. */
const length = 40_000
const fuzzed: Readonly<Record<ProofRun['level'], number>> = { gate: 200_000, long: 10_000_000 }

/** Hostile Markdown becomes blocks that can only be drawn as text, quickly. */
export const claim: Claim = {
  number: 12,
  title: 'No Markdown becomes anything but text and harmless links, and none takes long',
  async run({ level, seed, say }) {
    const failures: string[] = []
    const tally = { corpus: 0, fuzzed: 0, worstKinds: 0, violations: 0, worst: 0, worstOfKind: 0 }
    const attempt = (text: string): number => {
      const began = process.cpuUsage()
      const { blocks } = parseMarkdown(text, {
        citationLabel: (id) => (id === 'a' ? text.slice(0, 40) : undefined),
      })
      const { user, system } = process.cpuUsage(began)
      const wrong = checkBlocks(blocks)
      tally.violations += wrong.length > 0 ? 1 : 0
      for (const line of wrong.slice(0, 1)) failures.push(`${line}: ${JSON.stringify(text.slice(0, 300))}`)
      return (user + system) / 1000
    }
    for (const { text } of listPayloads()) tally.worst = Math.max(tally.worst, timeTwice(attempt, text))
    tally.corpus = listPayloads().length
    const random = createRandom(seed)
    for (; tally.fuzzed < fuzzed[level]; tally.fuzzed += 1)
      tally.worst = Math.max(tally.worst, timeTwice(attempt, fuzzMarkdown(random)))
    for (const [name, text] of listPathologicalTexts(length)) {
      const taken = attempt(text)
      if (taken > mostForWorst) failures.push(`${name}, ${text.length} characters: ${Math.round(taken)} ms`)
      tally.worstOfKind = Math.max(tally.worstOfKind, taken)
      tally.worstKinds += 1
    }
    if (tally.worst > mostForOne) failures.push(`a hostile text took ${Math.round(tally.worst)} ms`)
    say(`worst ${tally.worst.toFixed(1)} ms; worst of its kind ${tally.worstOfKind.toFixed(0)} ms`)
    const tried = tally.corpus + tally.fuzzed + tally.worstKinds
    const { worst, worstOfKind, ...counts } = tally
    return {
      counts: { ...counts, 'worst ms': worst, 'worst ms of 40,000 characters': worstOfKind },
      passed: tried - Math.min(failures.length, tried),
      failed: failures.length,
      skipped: 0,
      failures,
    }
  },
}

/** A slow text is timed again: what is slow by itself is slow twice, a clean-up of memory is not. */
function timeTwice(attempt: (text: string) => number, text: string): number {
  const taken = attempt(text)
  return taken > mostForOne / 2 ? Math.min(taken, attempt(text)) : taken
}

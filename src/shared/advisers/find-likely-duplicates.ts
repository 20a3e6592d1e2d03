import type { AdviserSummary } from './summarise-advisers'

/** Two advisers who may be one; the first has the fuller name. */
export interface LikelyDuplicate {
  readonly fuller: AdviserSummary
  readonly other: AdviserSummary
}

/**
 * Finds pairs of advisers who may be one: same last word, and the words before it agree as far as both give them, an
 * initial agreeing with a name ("J. Kotter", "John Kotter", "Kotter"). Only proposes; the user merges.
 */
export function findLikelyDuplicates(summaries: readonly AdviserSummary[]): readonly LikelyDuplicate[] {
  const byLastWord = new Map<string, AdviserSummary[]>()
  for (const summary of summaries) {
    const last = summary.kind === 'adviser' ? summary.key.split(' ').at(-1) : undefined
    if (last === undefined || last.length < 2) continue
    const group = byLastWord.get(last)
    if (group === undefined) byLastWord.set(last, [summary])
    else group.push(summary)
  }
  return [...byLastWord.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => (mayBeOne(one, other) ? [order(one, other)] : [])),
    ),
  )
}

function mayBeOne(a: AdviserSummary, b: AdviserSummary): boolean {
  const given = ({ key }: AdviserSummary): readonly string[] => key.split(' ').slice(0, -1)
  const [fewer, more] = [given(a), given(b)].sort((left, right) => left.length - right.length)
  if (fewer === undefined || more === undefined) return false
  return fewer.every((word, index) => agree(word, more[index] ?? ''))
}

function agree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0))
}

function order(a: AdviserSummary, b: AdviserSummary): LikelyDuplicate {
  return a.key.length >= b.key.length ? { fuller: a, other: b } : { fuller: b, other: a }
}

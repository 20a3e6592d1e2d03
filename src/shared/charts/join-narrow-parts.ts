import type { BarPart } from './chart'

/** A bar is drawn with so many parts at most; more are narrower than can be seen. */
const mostParts = 120

/**
 * Joins neighbouring parts of a bar that are too narrow to be seen, so that no bar is drawn with thousands. What is joined
 * keeps its whole length, and the look of the part in it that is longest in all.
 */
export function joinNarrowParts(parts: readonly BarPart[]): readonly BarPart[] {
  if (parts.length <= mostParts) return parts
  const least = parts.reduce((sum, { value }) => sum + value, 0) / mostParts
  const joined: BarPart[] = []
  let run: BarPart[] = []
  let length = 0
  for (const part of parts) {
    run.push(part)
    length += part.value
    if (length < least) continue
    joined.push(joinRun(run, length))
    run = []
    length = 0
  }
  return run.length === 0 ? joined : [...joined, joinRun(run, length)]
}

function joinRun(run: readonly BarPart[], value: number): BarPart {
  const lengths = new Map<BarPart['level'], number>()
  for (const { level, value: own } of run) lengths.set(level, (lengths.get(level) ?? 0) + own)
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1])
  const shown = run.find(({ level }) => level === longest?.[0])
  const [first] = run
  return { key: first?.key ?? '', value, level: shown?.level ?? null, label: shown?.label ?? '' }
}

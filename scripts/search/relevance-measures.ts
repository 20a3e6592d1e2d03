/** Graded judgements: query id to document id to grade. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Reads judgements in TREC form: query, iteration, document, grade. */
export function parseJudgements(text: string): Judgements {
  const byQuery = new Map<string, Map<string, number>>()
  for (const line of text.split('\n')) {
    const [query, , document, grade] = line.trim().split(/\s+/)
    if (query === undefined || document === undefined || grade === undefined) continue
    const grades = byQuery.get(query) ?? new Map<string, number>()
    grades.set(document, Number(grade))
    byQuery.set(query, grades)
  }
  return byQuery
}

/** Normalised discounted cumulative gain over the first `depth` ranks, with the grade itself as gain, as trec_eval has it. */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>, depth: number): number {
  const gain = (grade: number, rank: number): number => Math.max(0, grade) / Math.log2(rank + 2)
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, depth)
  const best = ideal.reduce((sum, grade, rank) => sum + gain(grade, rank), 0)
  const found = ranked.slice(0, depth).reduce((sum, id, rank) => sum + gain(grades.get(id) ?? 0, rank), 0)
  return best === 0 ? 0 : found / best
}

/** Average precision over all ranks given. */
export function averagePrecision(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const relevant = [...grades.values()].filter((grade) => grade > 0).length
  let found = 0
  let sum = 0
  for (const [rank, id] of ranked.entries()) {
    if ((grades.get(id) ?? 0) <= 0) continue
    found += 1
    sum += found / (rank + 1)
  }
  return relevant === 0 ? 0 : sum / relevant
}

/** One over the rank of the first relevant document. */
export function reciprocalRank(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const rank = ranked.findIndex((id) => (grades.get(id) ?? 0) > 0)
  return rank < 0 ? 0 : 1 / (rank + 1)
}

import { stages, strands } from './lens'
import type { LensLook, Stage, Strand } from './lens'

/** How the three strands of a change stand to each other. */
export type StrandComparison =
  | { readonly kind: 'not-all-seen'; readonly missing: readonly Strand[] }
  | { readonly kind: 'together'; readonly stage: Stage }
  | { readonly kind: 'apart'; readonly ahead: readonly Strand[]; readonly behind: readonly Strand[] }

/**
 * Says which strands run ahead and which lag. Harquail (2012) holds that new technologies and processes cannot carry a
 * transformation without new relationships; so it is the distance between strands that matters, not how far all are.
 */
export function compareStrands(look: LensLook): StrandComparison {
  const seen = strands.flatMap((strand) => {
    const { stage } = look.strands[strand]
    return stage === null ? [] : [{ strand, place: stages.indexOf(stage) }]
  })
  if (seen.length < strands.length) {
    return { kind: 'not-all-seen', missing: strands.filter((strand) => look.strands[strand].stage === null) }
  }
  const places = seen.map(({ place }) => place)
  const furthest = Math.max(...places)
  const least = Math.min(...places)
  if (furthest === least) return { kind: 'together', stage: stages[furthest] ?? 'untouched' }
  const at = (place: number): readonly Strand[] =>
    seen.filter((each) => each.place === place).map(({ strand }) => strand)
  return { kind: 'apart', ahead: at(furthest), behind: at(least) }
}

import type { Day } from '../base/day'

/** What has to change together at Level 3 (Harquail 2012). */
export const strands = ['technology', 'process', 'relationships'] as const
/** One of them. */
export type Strand = (typeof strands)[number]

/** How far a strand has come, from nothing to everyday. They are words in an order, not points to be added up. */
export const stages = ['untouched', 'spoken-of', 'tried', 'lived'] as const
/** One of them. */
export type Stage = (typeof stages)[number]

/** The traits that Harquail (2012) asks of change agents; each has a counterfeit that looks like it. */
export const traits = ['open', 'trustworthy', 'generative', 'courageous', 'purpose-driven'] as const
/** One of them. */
export type Trait = (typeof traits)[number]

/** Where somebody stands between a trait and its counterfeit. */
export const leanings = ['counterfeit', 'between', 'trait', 'cannot-tell'] as const
/** One of them. */
export type Leaning = (typeof leanings)[number]

/** One honest look at a goal and at oneself. What was not answered is null; `words` may be empty. */
export interface LensLook {
  readonly day: Day
  readonly strands: Readonly<Record<Strand, { readonly stage: Stage | null; readonly words: string }>>
  readonly traits: Readonly<Record<Trait, { readonly leaning: Leaning | null; readonly words: string }>>
}

/** All looks at one Level 3 goal, the oldest first. The id is the goal's. It is private: no export holds it. */
export interface Lens {
  readonly id: string
  readonly looks: readonly LensLook[]
}

/** A look in which nothing is answered yet. */
export function emptyLook(day: Day): LensLook {
  const strand = { stage: null, words: '' }
  const trait = { leaning: null, words: '' }
  return {
    day,
    strands: { technology: strand, process: strand, relationships: strand },
    traits: {
      open: trait,
      trustworthy: trait,
      generative: trait,
      courageous: trait,
      'purpose-driven': trait,
    },
  }
}

/** Keeps a look: a second one on the same day takes the place of the first. */
export function keepLook(lens: Lens | null, goalId: string, look: LensLook): Lens {
  const earlier = (lens?.looks ?? []).filter(({ day }) => day !== look.day)
  return { id: goalId, looks: [...earlier, look].sort((a, b) => a.day.localeCompare(b.day)) }
}

import type { Level } from './level'

/** Words that give a level away. `start` and `end` count UTF-16 units of the text as given. */
export interface LevelCue {
  readonly start: number
  readonly end: number
  readonly level: Level
  /** The cue that the words match, as the rubric names it. */
  readonly cue: string
}

/** What can be said about the level that a text presumes. */
export type LevelAnswer =
  | {
      readonly kind: 'suggestion'
      readonly level: Level
      readonly certainty: 'sure' | 'likely' | 'unsure'
      readonly cues: readonly LevelCue[]
    }
  | { readonly kind: 'too-little' }
  | { readonly kind: 'other-language'; readonly language?: string }

const cues: readonly { readonly level: Level; readonly cue: string; readonly pattern: RegExp }[] = [
  {
    level: 1,
    cue: 'one step or one team',
    pattern: /\b(?:one|this|a single|our|your) (?:team|step|form|desk|ward|tool|task|screen|meeting)\b/gi,
  },
  {
    level: 2,
    cue: 'the whole chain',
    pattern:
      /\b(?:end[- ]to[- ]end|hand-?offs?|value (?:stream|chain)|from (?:request|order|call) to \w+|whole (?:chain|line|flow))\b/gi,
  },
  {
    level: 3,
    cue: 'thinking and acting together',
    pattern:
      /\b(?:who (?:decides|is heard)|what (?:we|the organisation) (?:are|is) for|culture|purpose|power|whole organisation|believe)\b/gi,
  },
]

/** Suggests the level that a text presumes from the cues of the rubric in it. */
export function suggestLevel(text: string): LevelAnswer {
  const read = text.slice(0, 20_000)
  if ((read.match(/\p{L}+/gu) ?? []).length < 8) return { kind: 'too-little' }
  const found = cues.flatMap(({ level, cue, pattern }) =>
    [...read.matchAll(pattern)].map((match): LevelCue => ({
      start: match.index,
      end: match.index + match[0].length,
      level,
      cue,
    })),
  )
  const count = (level: Level): number => found.filter((each) => each.level === level).length
  const [best = 1, second = 2] = ([1, 2, 3] as const)
    .map((level) => level)
    .sort((a, b) => count(b) - count(a))
  const lead = count(best) - count(second)
  return {
    kind: 'suggestion',
    level: best,
    certainty: lead >= 3 ? 'likely' : 'unsure',
    cues: found.sort((a, b) => a.start - b.start),
  }
}

import type { Level } from './level'

/** The kinds of cue that can be shown; `wording` stands for phrases that only the model knows. */
export const cueIds = [
  'one-object',
  'own-permission',
  'stays-put',
  'local-figure',
  'tidying',
  'whole-line',
  'followed-through',
  'hand-over',
  'shared-record',
  'across-owner',
  'how-we-think',
  'purpose',
  'who-belongs',
  'who-decides',
  'loss',
  'not-by-tools',
  'wording',
] as const
/** One of the kinds. */
export type CueId = (typeof cueIds)[number]

/** A kind of wording that the rubric for reading levels names. */
export interface CueKind {
  readonly id: CueId
  readonly level: Level
  readonly pattern: RegExp
}

/**
 * Wordings that point to a level, after the rubric in `content/README.md`. They explain a suggestion to the user; the
 * suggestion itself comes from the model, because single words mislead.
 */
export const cueKinds: readonly CueKind[] = [
  {
    id: 'one-object',
    level: 1,
    pattern:
      /\b(?:one|this|a single|the same|our own|your own) (?:team|step|form|desk|ward|tool|task|screen|meeting|page|list|queue|channel|room|shelf|shift|template|inbox|button|field)\b/gi,
  },
  {
    id: 'own-permission',
    level: 1,
    pattern:
      /\b(?:no ?(?:one|body) (?:else )?(?:has|need|needs) to|without (?:asking|permission)|you can (?:start|do (?:this|it))|needs? no (?:approval|budget|sign-off))\b/gi,
  },
  {
    id: 'stays-put',
    level: 1,
    pattern:
      /\b(?:(?:nothing|everything|no one'?s job|the rest|all) (?:else )?(?:changes|stays?|remains?)(?: (?:as (?:it|they) (?:is|are|was|were)|the same|put))?|leave the rest)\b/gi,
  },
  {
    id: 'local-figure',
    level: 1,
    pattern:
      /\b(?:adoption rate|utili[sz]ation|tickets? deflected|response time|click(?:s|-through)?|before and after|per (?:shift|day|week))\b/gi,
  },
  {
    id: 'tidying',
    level: 1,
    pattern:
      /\b(?:train(?:ing)?|template|checklist|cheat ?sheet|champions?|nudges?|tidy|label(?:s|led)?|tweak|laminate[d]?|how-to)\b/gi,
  },
  {
    id: 'whole-line',
    level: 2,
    pattern:
      /\b(?:end[- ]to[- ]end|door to door|value (?:stream|chain)|whole (?:chain|line|flow|journey|process)|along the (?:line|chain|route)|upstream|downstream)\b/gi,
  },
  {
    id: 'followed-through',
    level: 2,
    pattern:
      /\b(?:from (?:the )?(?:first )?(?:request|order|call|quote|enquiry|referral|claim|complaint|click|crash|harvest|quay|gate|ward|door|desk) (?:\w+ )?to (?:the )?\w+)\b/gi,
  },
  {
    id: 'hand-over',
    level: 2,
    pattern:
      /\b(?:hand(?:s|ed|ing)?[- ]?(?:offs?|overs?|on)|pass(?:es|ed)? (?:it |them )?(?:on )?to|between (?:the )?(?:two |three )?(?:departments|functions|offices|teams|desks)|rework|lead time|waits? between|cross[- ]functional)\b/gi,
  },
  {
    id: 'shared-record',
    level: 2,
    pattern:
      /\b(?:(?:one|same|shared|common|single) (?:record|list|number|code|view|file|schedule|plan|calendar|board|definition)|join(?:ed)? (?:up )?(?:the )?systems)\b/gi,
  },
  {
    id: 'across-owner',
    level: 2,
    pattern:
      /\b(?:answerable for the|process owner|owns? the (?:whole|entire)|(?:joint|shared) (?:budget|target|bonus|measure)|both (?:departments|managers|sides|budgets))\b/gi,
  },
  {
    id: 'how-we-think',
    level: 3,
    pattern:
      /\b(?:(?:what|how|whom?) (?:we|they|people|managers|leaders) (?:believe|think|take|assume|regard|trust)|assum(?:e|ption)s?|beliefs?|mindset|regard(?:s|ed)? (?:\w+ ){1,3}as|see (?:each other|one another|ourselves|people))\b/gi,
  },
  {
    id: 'purpose',
    level: 3,
    pattern:
      /\b(?:purpose|what (?:we|the \w+|it|this place) (?:are|is) for|why we exist|whom we (?:serve|would)|who we are)\b/gi,
  },
  {
    id: 'who-belongs',
    level: 3,
    pattern:
      /\b(?:belong(?:s|ing)?|citizens?|members?(?:hip)?|(?:a|their|an equal) (?:voice|say|seat)|half of the|co-own(?:ers?|ed)?|stewards?(?:hip)?|dignity)\b/gi,
  },
  {
    id: 'who-decides',
    level: 3,
    pattern:
      /\b(?:who (?:decides|may|gets to|is heard)|power|authority|contradict(?:ed)?|by lot|govern(?:s|ed)?|consent|veto|give (?:it |work )?back)\b/gi,
  },
  {
    id: 'loss',
    level: 3,
    pattern: /\b(?:mourn(?:ed|ing)?|grie(?:f|ve)|let go of|shame|identity|silence|unsaid|courage|fear)\b/gi,
  },
  {
    id: 'not-by-tools',
    level: 3,
    pattern:
      /\b(?:no (?:tool|software|process|structure|method) (?:will|can)|(?:tool|software|system|platform) (?:is|was|will) not|cannot be (?:installed|bought|rolled out))\b/gi,
  },
]

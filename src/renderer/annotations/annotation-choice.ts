import { annotationColours } from '../../shared/annotations/annotation'
import type { AnnotationColour } from '../../shared/annotations/annotation'
import type { ItemSummary } from '../../shared/content/item'
import type { AnnotationFilter } from '../../shared/ipc/calls/annotations-calls'

/** What the view is narrowed to, as it stands in the address, so that going back finds the view as it was. */
export interface AnnotationChoice {
  readonly text: string
  readonly colours: readonly AnnotationColour[]
  readonly tag: string
  readonly item: string
  readonly level: string
  /** Days as YYYY-MM-DD, or empty. */
  readonly from: string
  readonly to: string
  readonly state: '' | 'orphaned' | 'moved' | 'private'
}

const states = ['orphaned', 'moved', 'private'] as const

/** Reads the choice from an address. */
export function readChoice(query: Readonly<Record<string, string>>): AnnotationChoice {
  const { text = '', colours = '', tag = '', item = '', level = '', from = '', to = '', state = '' } = query
  const named = colours.split(',')
  return {
    text,
    colours: annotationColours.filter((colour) => named.includes(colour)),
    tag,
    item,
    level,
    from,
    to,
    state: states.find((each) => each === state) ?? '',
  }
}

/** Writes the choice into an address. */
export function writeChoice(choice: AnnotationChoice): Readonly<Record<string, string>> {
  return { ...choice, colours: choice.colours.join(',') }
}

/** Tells whether anything is narrowed. */
export function isNarrowed(choice: AnnotationChoice): boolean {
  return Object.values(writeChoice(choice)).some((part) => part !== '')
}

/** What the main process is asked for. Days are those of the user's own clock. */
export function toFilter(choice: AnnotationChoice, summaries: readonly ItemSummary[]): AnnotationFilter {
  const level = Number(choice.level)
  const itemIds =
    choice.item !== ''
      ? [choice.item]
      : choice.level !== ''
        ? summaries.filter((item) => item.levels[0] === level).map((item) => item.id)
        : undefined
  return {
    ...(choice.colours.length > 0 ? { colours: [...choice.colours] } : {}),
    ...(choice.tag === '' ? {} : { tags: [choice.tag] }),
    ...(choice.text.trim() === '' ? {} : { text: choice.text.trim() }),
    ...(itemIds === undefined ? {} : { itemIds }),
    ...(choice.from === '' ? {} : { from: startOfDay(choice.from, 0) }),
    ...(choice.to === '' ? {} : { to: startOfDay(choice.to, 1) }),
    ...(choice.state === '' ? {} : { [choice.state]: true }),
  }
}

function startOfDay(day: string, later: number): string {
  const date = new Date(`${day}T00:00:00`)
  date.setDate(date.getDate() + later)
  return date.toISOString()
}

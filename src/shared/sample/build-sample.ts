import type { Annotation } from '../annotations/annotation'
import { createAnchor } from '../annotations/create-anchor'
import type { Item } from '../content/item'
import { summariseItem } from '../content/summarise-item'
import { addDays } from '../base/day'
import type { Day } from '../base/day'
import { appendOutcome } from '../fit-check/append-to-entry'
import { buildLogEntry } from '../fit-check/build-log-entry'
import { questionIds } from '../fit-check/log-entry'
import type { Answer, GivenAnswer, LogEntry } from '../fit-check/log-entry'
import { toCheckedItem, toCheckedText } from '../fit-check/to-checked-subject'
import type { Goal } from '../goals/goal'
import type { ReadingList } from '../reading-lists/reading-list'
import type { Operation } from '../store/change'
import { markSample, samplePrefix } from './sample-mark'
import { sampleEntries, sampleList, sampleNotes } from './sample-plan'
import type { SampleEntry, SampleEntryId } from './sample-plan'

/** The sample's words in the user's language. */
export interface SampleWords {
  readonly goal: string
  /** The tag that every sample highlight carries, also out of the program. */
  readonly tag: string
  readonly reason: (id: SampleEntryId) => string
  readonly expectation: (id: SampleEntryId) => string
  readonly happened: (id: SampleEntryId) => string
  /** Advice that was pasted, and what kind of adviser said it. */
  readonly pasted: (id: SampleEntryId) => { readonly text: string; readonly adviser: string }
  readonly note: (id: (typeof sampleNotes)[number]['id']) => string
  readonly listTitle: string
  readonly listNotes: string
  readonly section: (id: (typeof sampleList)[number]['id']) => string
  readonly listed: (id: (typeof sampleList)[number]['entries'][number]['id']) => string
}

/** The id of the sample's goal. */
export const sampleGoalId = `${samplePrefix}goal`

/**
 * Makes the sample: a goal, half a year of log, highlights on the library's own text, a reading list. What speaks of an item
 * that is not at hand is left out.
 */
export function buildSample(
  items: ReadonlyMap<string, Item>,
  words: SampleWords,
  today: Day,
): readonly Operation[] {
  const goal: Goal = {
    id: sampleGoalId,
    words: words.goal,
    level: 2,
    due: addDays(today, 120),
    createdAt: timeOn(addDays(today, -180)),
    archivedAt: null,
    history: [],
  }
  return [
    { collection: 'goals', put: markSample(goal) },
    ...sampleEntries
      .map((entry) => buildEntry(entry, goal, items, words, today))
      .filter((entry) => entry !== null)
      .map((entry): Operation => ({ collection: 'log', put: markSample(entry) })),
    ...buildAnnotations(items, words, today).map((annotation): Operation => ({
      collection: 'annotations',
      put: markSample(annotation),
    })),
    { collection: 'lists', put: markSample(buildList(items, words, today)) },
  ]
}

const letters: Readonly<Record<string, Answer>> = { y: 'yes', p: 'partly', n: 'no', c: 'cannot-tell' }

/** The answers of an entry; the weakest of them carries the reason. */
function toGiven(answers: string, reason: string): readonly GivenAnswer[] {
  const weakest = ['n', 'c', 'p', 'y'].map((letter) => answers.indexOf(letter)).find((at) => at >= 0)
  return questionIds.slice(0, answers.length).map((question, index) => ({
    question,
    answer: letters[answers.charAt(index)] ?? 'cannot-tell',
    reason: index === weakest ? reason : '',
    evidence: '',
  }))
}

function buildEntry(
  entry: SampleEntry,
  goal: Goal,
  items: ReadonlyMap<string, Item>,
  words: SampleWords,
  today: Day,
): LogEntry | null {
  const item = entry.item === null ? undefined : items.get(entry.item)
  if (entry.item !== null && item === undefined) return null
  const day = addDays(today, -entry.daysAgo)
  const pasted = words.pasted(entry.id)
  const built = buildLogEntry(
    {
      goal,
      subject:
        item === undefined ? toCheckedText(pasted.text, pasted.adviser) : toCheckedItem(summariseItem(item)),
      presumedLevel: item?.levels[0] ?? (entry.id === 'ownFigure' ? 1 : null),
      suggestion: null,
      given: toGiven(entry.answers, words.reason(entry.id)),
      override: null,
      confidence: entry.confidence,
      expectation: words.expectation(entry.id),
      expectBy: null,
      review: entry.review,
      ownReviewDay: null,
    },
    { id: `${samplePrefix}log-${entry.id.toLowerCase()}`, now: timeOn(day), today: day },
  )
  if (!built.ok) return null
  if (entry.outcome === null) return built.value
  const { after, ...outcome } = entry.outcome
  const added = appendOutcome(
    built.value,
    { ...outcome, happened: words.happened(entry.id), reviewOn: null },
    timeOn(addDays(day, after)),
  )
  return added.ok ? added.value : built.value
}

function buildAnnotations(
  items: ReadonlyMap<string, Item>,
  words: SampleWords,
  today: Day,
): readonly Annotation[] {
  return sampleNotes.flatMap(({ id, item: itemId, colour, daysAgo }) => {
    const item = items.get(itemId)
    const cue = item === undefined || item.kind === 'source' ? '' : item.cue
    const block = cue === '' ? undefined : item?.blocks.find(({ text }) => text.includes(cue))
    if (item === undefined || block === undefined) return []
    const start = block.text.indexOf(cue)
    const anchor = createAnchor(item.blocks, [{ blockId: block.id, start, end: start + cue.length }])
    if (anchor === null) return []
    const at = timeOn(addDays(today, -daysAgo))
    return [
      {
        id: `${samplePrefix}note-${id.toLowerCase()}`,
        itemId,
        itemVersion: item.version,
        anchor,
        colour,
        note: words.note(id),
        tags: [words.tag],
        createdAt: at,
        updatedAt: at,
        private: false,
        orphaned: false,
      },
    ]
  })
}

function buildList(items: ReadonlyMap<string, Item>, words: SampleWords, today: Day): ReadingList {
  const at = timeOn(addDays(today, -160))
  return {
    id: `${samplePrefix}list`,
    title: words.listTitle,
    notes: words.listNotes,
    purpose: 'for-me',
    due: null,
    sections: sampleList.map(({ id, entries }) => ({
      id: `${samplePrefix}section-${id}`,
      title: words.section(id),
      entries: entries
        .filter(({ item }) => items.has(item))
        .map((entry) => ({
          id: `${samplePrefix}listed-${entry.id.toLowerCase()}`,
          itemId: entry.item,
          reason: words.listed(entry.id),
          status: entry.status,
        })),
    })),
    createdAt: at,
    updatedAt: at,
  }
}

function timeOn(day: Day): string {
  return `${day}T09:30:00.000Z`
}

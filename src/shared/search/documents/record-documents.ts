import { localDayOf } from '../../base/local-day'
import type { Annotation } from '../../annotations/annotation'
import type { ItemSummary } from '../../content/item'
import type { LogEntry } from '../../fit-check/log-entry'
import type { ReadingList } from '../../reading-lists/reading-list'
import type { OwnContrast } from '../../store/collections'
import { noFacets, toDocumentId } from '../search-document'
import type { Passage, SearchDocument } from '../search-document'
import { toContrastDocument } from './catalogue-documents'

/** What a record's document takes over from the item that the record is about. */
export type AboutItem = Pick<ItemSummary, 'levels' | 'topic' | 'packId' | 'adviser'>

/** The title of an annotation is the beginning of its quote, up to this length. */
const titleLength = 90

/** Makes an annotation and its note findable. It takes level, topic and pack from its item. */
export function toAnnotationDocument(annotation: Annotation, about: AboutItem | undefined): SearchDocument {
  const { id, itemId, anchor, note, tags, createdAt, updatedAt } = annotation
  const blockId = anchor.ranges[0]?.blockId ?? null
  return {
    id: toDocumentId('annotation', id),
    kind: 'annotation',
    stamp: updatedAt,
    title: cutTitle(anchor.quote),
    passages: [
      ...(note.trim() === '' ? [] : [passage('note', note)]),
      { field: 'body', text: anchor.quote, blockId },
      ...tags.map((tag) => passage('tags', tag)),
    ],
    facets: {
      ...noFacets,
      ...about,
      adviser: null,
      tags,
      itemId,
      hasNote: note.trim() !== '',
      date: dayOf(createdAt),
    },
  }
}

/** Makes a reading list findable by its title, notes, sections and reasons. */
export function toListDocument(list: ReadingList): SearchDocument {
  const sections = list.sections.flatMap(({ title, entries }) => [
    passage('heading', title),
    ...entries.map(({ reason }) => passage('note', reason)),
  ])
  return {
    id: toDocumentId('list', list.id),
    kind: 'list',
    stamp: list.updatedAt,
    title: list.title,
    passages: [passage('note', list.notes), ...sections].filter(hasText),
    facets: {
      ...noFacets,
      members: list.sections.flatMap(({ entries }) => entries.map(({ itemId }) => itemId)),
      hasNote: list.notes.trim() !== '',
      date: dayOf(list.createdAt),
    },
  }
}

/** Makes a log entry findable: what was checked, against which goal, with which reasons, and what was learnt later. */
export function toLogDocument(entry: LogEntry, about: AboutItem | undefined): SearchDocument {
  const { subject, goal, answers, override, appended } = entry
  const reasons = answers.flatMap(({ reason, evidence }) => [
    passage('note', reason),
    passage('body', evidence),
  ])
  const later = appended.map((addition) =>
    passage('note', addition.kind === 'outcome' ? addition.happened : addition.text),
  )
  const pasted = subject.kind === 'pasted' ? [passage('body', subject.text)] : []
  const passages = [
    passage('heading', goal.words),
    ...reasons,
    passage('note', override?.reason ?? ''),
    passage('note', entry.expectation),
    ...later,
    ...pasted,
    passage('names', subject.adviser ?? ''),
  ].filter(hasText)
  const itemId = subject.kind === 'item' ? subject.itemId : null
  return {
    id: toDocumentId('log', entry.id),
    kind: 'log',
    stamp: `${entry.createdAt} ${appended.length}`,
    title: subject.title,
    passages,
    facets: {
      ...noFacets,
      levels: entry.presumedLevel === null ? [] : [entry.presumedLevel],
      topic: about?.topic ?? null,
      packId: about?.packId ?? null,
      adviser: subject.adviser,
      verdict: override?.verdict ?? entry.verdict,
      hasNote: passages.some(({ field }) => field === 'note'),
      itemId,
      date: dayOf(entry.createdAt),
    },
  }
}

/** Makes a contrast of the user's own findable. */
export function toOwnContrastDocument(contrast: OwnContrast): SearchDocument {
  const texts = contrast.texts.filter((text) => text !== null)
  const document = toContrastDocument(contrast, null, texts)
  return { ...document, facets: { ...document.facets, date: dayOf(contrast.createdAt) } }
}

function cutTitle(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= titleLength) return line
  const space = line.lastIndexOf(' ', titleLength)
  return `${line.slice(0, space > 0 ? space : titleLength)} …`
}

function dayOf(time: string): string | null {
  return Number.isNaN(Date.parse(time)) ? null : localDayOf(time)
}

function passage(field: Passage['field'], text: string): Passage {
  return { field, text, blockId: null }
}

function hasText({ text }: Passage): boolean {
  return text.trim() !== ''
}

import { foldText } from '../../shared/base/fold-text'
import { answerQuery } from '../../shared/search/answer-query'
import { createSegment } from '../../shared/search/build-segment'
import { createCorpus } from '../../shared/search/corpus'
import type { CorpusPart } from '../../shared/search/corpus'
import { mergeSegments, mergeSegmentsInSteps } from '../../shared/search/merge-segments'
import type { Segment } from '../../shared/search/segment'
import { encodeSegment } from '../../shared/search/segment-file'
import { createStemWord } from '../../shared/search/stem-word'
import { giveBackMemory } from '../memory/give-back-memory'
import { readBundledSegment, readCachedSegment, writeCachedSegment } from './bundled-segment'
import type { DocumentStamp, SearchPlaces, SearchTask, SearchTasks, SearchUpdate } from './search-protocol'

/** Answers tasks, one function each. */
export type SearchHandler = {
  readonly [T in SearchTask]: (input: SearchTasks[T]['input']) => Promise<SearchTasks[T]['output']>
}

/** Merging works for at most so long before it lets a query in, in milliseconds. */
const mergeSlice = 8

/**
 * Creates what a search worker does, without any thread. `later` runs a piece of background work when nothing else is to
 * be done; `now` reads a clock in milliseconds.
 */
export function createSearchHandler(now: () => number, later: (work: () => void) => void): SearchHandler {
  const stemWord = createStemWord()
  const corpus = createCorpus()
  let titles: ReadonlyMap<string, string> = new Map()
  let bundled: Segment | undefined
  let cacheFolder: string | null = null
  let unsaved = false
  let merging: { readonly work: Generator<void, Segment>; readonly inputs: readonly CorpusPart[] } | undefined
  const context = { stemWord, titleOf: (id: string): string | undefined => titles.get(id) }

  const ownParts = (): readonly CorpusPart[] => corpus.parts().filter(({ segment }) => segment !== bundled)

  function update({ put, remove }: SearchUpdate): void {
    corpus.remove(remove)
    if (put.length > 0) corpus.add(createSegment(put, stemWord))
    unsaved = true
    planMerge()
  }

  /** Each part is at least twice as large as the next, so that there are few of them and each document moves rarely. */
  function planMerge(): void {
    if (merging !== undefined) return
    const parts = ownParts()
    const last = parts.slice(findMergeStart(parts))
    if (last.length < 2) return
    merging = { work: mergeSegmentsInSteps(last), inputs: last }
    later(mergeOn)
  }

  function mergeOn(): void {
    if (merging === undefined) return
    const until = now() + mergeSlice
    while (now() < until) {
      const step = merging.work.next()
      if (step.done !== true) continue
      finishMerge(merging.inputs, step.value)
      return
    }
    later(mergeOn)
  }

  /** Documents that were removed while the merge ran are in it still and leave now. */
  function finishMerge(inputs: readonly CorpusPart[], merged: Segment): void {
    merging = undefined
    const segments = new Set(inputs.map(({ segment }) => segment))
    const gone = merged.documents
      .map(({ id }) => id)
      .filter((id) => !segments.has(corpus.find(id)?.part.segment ?? merged))
    corpus.replace([...segments], merged, gone)
    planMerge()
  }

  return {
    async open(places: SearchPlaces) {
      cacheFolder = places.cacheFolder
      const [library, cached] = await Promise.all([
        readBundledSegment(places.contentFolder, stemWord),
        cacheFolder === null ? { segment: undefined, notices: [] } : readCachedSegment(cacheFolder),
      ])
      bundled = library.segment
      titles = new Map([...library.titles].map(([id, title]) => [foldText(id), foldText(title)]))
      corpus.add(library.segment)
      if (cached.segment !== undefined) corpus.add(cached.segment)
      return [...library.notices, ...cached.notices]
    },
    query: async (question) => answerQuery(corpus, question, context, now),
    compare: async (stamps) => compareStamps(stamps),
    async update(change) {
      update(change)
      return { documents: corpus.size() }
    },
    async save() {
      if (!unsaved || cacheFolder === null) return null
      const parts = ownParts()
      const [only] = parts
      const single =
        parts.length === 1 && only !== undefined && !only.removed.includes(1)
          ? only.segment
          : mergeSegments(parts)
      await writeCachedSegment(cacheFolder, encodeSegment(single))
      unsaved = false
      return null
    },
    async figures() {
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return { documents: corpus.size(), segments: corpus.parts().length, memory: heapUsed + arrayBuffers }
    },
  }

  function compareStamps(stamps: readonly DocumentStamp[]): { readonly wanted: readonly string[] } {
    const wanted: string[] = []
    const named = new Set<string>()
    for (const { id, stamp } of stamps) {
      named.add(id)
      const place = corpus.find(id)
      if (place?.part.segment.documents[place.document]?.stamp !== stamp) wanted.push(id)
    }
    const gone = ownParts().flatMap(({ segment, removed }) =>
      segment.documents
        .filter(({ id }, document) => removed[document] === 0 && !named.has(id))
        .map(({ id }) => id),
    )
    corpus.remove(gone)
    unsaved ||= gone.length > 0
    later(giveBackMemory)
    return { wanted }
  }
}

/** The first of the parts at the end that have grown out of proportion. */
function findMergeStart(parts: readonly CorpusPart[]): number {
  let start = parts.length - 1
  let size = sizeOf(parts[start])
  while (start > 0 && sizeOf(parts[start - 1]) < size * 2) {
    start -= 1
    size += sizeOf(parts[start])
  }
  return start
}

function sizeOf(part: CorpusPart | undefined): number {
  return part?.segment.unit.length ?? 0
}

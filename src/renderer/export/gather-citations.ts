import type { CitationStyle } from '../../shared/citations/citation-style'
import { planReferences } from '../../shared/citations/plan-references'
import type { Reference } from '../../shared/citations/reference'
import type { CslRecord } from '../../shared/content/csl-record'
import type { GatherWatch } from './gather-progress'
import { rest } from './rest'

/** The window is not held longer than this at a stretch, in milliseconds. */
const stretch = 40

/** How many portions are kept, since a dialog asks for the same works again with each choice. */
const mostKept = 2_000
const kept = new Map<string, readonly Reference[]>()

/**
 * References of some works by record id. Four thousand take seconds, so they are set in portions, and the window is free
 * between them. Rejects when the signal of the watch is aborted.
 */
export async function gatherCitations(
  records: readonly CslRecord[],
  style: CitationStyle,
  language: string,
  watch?: GatherWatch,
): Promise<ReadonlyMap<string, Reference>> {
  const { formatReferences } = await import('../../shared/citations/format-citation')
  const citations = new Map<string, Reference>()
  let restedAt = performance.now()
  for (const portion of planReferences(records)) {
    const key = JSON.stringify([style, language, portion])
    const references = kept.get(key) ?? formatReferences(portion, style, language)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, references)
    portion.forEach((record, index) => citations.set(record.id, references[index] ?? []))
    if (performance.now() - restedAt < stretch) continue
    watch?.onProgress({ step: 'references', done: citations.size, total: records.length })
    await rest()
    watch?.signal.throwIfAborted()
    restedAt = performance.now()
  }
  return citations
}

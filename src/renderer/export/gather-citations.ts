import type { CitationStyle } from '../../shared/citations/citation-style'
import { planReferences } from '../../shared/citations/plan-references'
import type { Reference } from '../../shared/citations/reference'
import type { CslRecord } from '../../shared/content/csl-record'

const worksBetweenRests = 50

let last: { readonly key: string; readonly citations: ReadonlyMap<string, Reference> } | null = null

/**
 * References of some works by record id. The window is free for a moment every fifty works, because four thousand take
 * seconds. The last set is kept, since a dialog asks for the same again with each choice.
 */
export async function gatherCitations(
  records: readonly CslRecord[],
  style: CitationStyle,
  language: string,
): Promise<ReadonlyMap<string, Reference>> {
  const key = JSON.stringify([style, language, records])
  if (last?.key === key) return last.citations
  const { formatReferences } = await import('../../shared/citations/format-citation')
  const citations = new Map<string, Reference>()
  let sinceRest = 0
  for (const portion of planReferences(records)) {
    const references = formatReferences(portion, style, language)
    portion.forEach((record, index) => citations.set(record.id, references[index] ?? []))
    sinceRest += portion.length
    if (sinceRest < worksBetweenRests) continue
    sinceRest = 0
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  last = { key, citations }
  return citations
}

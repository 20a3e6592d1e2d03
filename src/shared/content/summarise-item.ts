import { formatAuthors, publicationYear } from './citation-label'
import type { Item, ItemSummary } from './item'
import { workKeysOf } from './work-keys'

/** What lists show of an item. */
export function summariseItem(item: Item): ItemSummary {
  const { id, kind, packId, title, levels, topic, tags, version, minutes } = item
  const core = { id, kind, packId, title, levels, topic, tags, version, minutes }
  switch (item.kind) {
    case 'essay':
      return {
        ...core,
        line: item.summary === '' ? firstLine(item) : item.summary,
        cue: item.cue,
        adviser: null,
        sources: item.sources,
        year: null,
      }
    case 'advice':
      return {
        ...core,
        line: firstLine(item),
        cue: item.cue,
        adviser: item.adviser,
        sources: item.sources,
        year: null,
      }
    case 'source':
      return {
        ...core,
        line: firstLine(item),
        cue: '',
        adviser: formatAuthors(item.record),
        sources: [],
        year: publicationYear(item.record),
        work: workKeysOf(item.record),
      }
  }
}

const longestLine = 220

function firstLine(item: Item): string {
  const text = item.blocks.find((block) => block.kind === 'paragraph')?.text ?? ''
  if (text.length <= longestLine) return text
  const space = text.lastIndexOf(' ', longestLine)
  return `${text.slice(0, space > 0 ? space : longestLine)} …`
}

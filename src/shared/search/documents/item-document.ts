import { publicationYear } from '../../content/citation-label'
import type { Block } from '../../content/block'
import type { CslName } from '../../content/csl-record'
import type { Item } from '../../content/item'
import { noFacets } from '../search-document'
import type { Passage, SearchDocument } from '../search-document'

/** Makes an item findable. */
export function toItemDocument(item: Item): SearchDocument {
  const { id, kind, title, levels, topic, packId, tags, version } = item
  const own = describe(item)
  return {
    id,
    kind,
    stamp: version,
    title,
    passages: [
      ...own.passages,
      ...tags.map((tag) => passage('tags', tag)),
      ...item.blocks.flatMap(toPassages),
    ],
    facets: { ...noFacets, levels, topic, packId, tags, adviser: own.adviser, date: own.date },
  }
}

interface Description {
  readonly passages: readonly Passage[]
  readonly adviser: string | null
  readonly date: string | null
}

function describe(item: Item): Description {
  switch (item.kind) {
    case 'essay': {
      const texts = [item.summary, item.forWhom, item.notForWhom].map((text) => passage('body', text))
      return { passages: [...texts, passage('cue', item.cue)].filter(hasText), adviser: null, date: null }
    }
    case 'advice': {
      const passages = [passage('cue', item.cue), passage('names', item.adviser ?? '')].filter(hasText)
      return { passages, adviser: item.adviser, date: null }
    }
    case 'source': {
      const { record } = item
      const year = publicationYear(record)
      const people = [...(record.author ?? []), ...(record.editor ?? [])].map(formatName)
      const names = [
        ...people,
        record['container-title'] ?? '',
        record.publisher ?? '',
        year === null ? '' : String(year),
      ]
      return {
        passages: [
          ...names.map((name) => passage('names', name)),
          passage('body', record.abstract ?? ''),
        ].filter(hasText),
        adviser: people[0] ?? null,
        date: year === null ? null : `${String(year).padStart(4, '0')}-01-01`,
      }
    }
  }
}

function formatName({ given, family, literal }: CslName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(' ')
}

function toPassages(block: Block): readonly Passage[] {
  if (block.text.trim() === '') return []
  return [{ field: block.kind === 'heading' ? 'heading' : 'body', text: block.text, blockId: block.id }]
}

function passage(field: Passage['field'], text: string): Passage {
  return { field, text, blockId: null }
}

function hasText({ text }: Passage): boolean {
  return text.trim() !== ''
}

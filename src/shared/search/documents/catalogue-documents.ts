import type { Contrast } from '../../contrasts/contrast'
import type { Catalogue, GlossaryTerm, StarterList } from '../../content/pack'
import { hashText } from '../../base/hash-text'
import { noFacets, toDocumentId } from '../search-document'
import type { Passage, SearchDocument } from '../search-document'

/** Makes findable what a pack holds besides its items: terms, starter lists and contrasts. */
export function toCatalogueDocuments(catalogue: Catalogue): readonly SearchDocument[] {
  const packId = catalogue.manifest.id
  return [
    ...catalogue.glossary.map((term) => toGlossaryDocument(term, packId)),
    ...catalogue.lists.map((list) => toStarterListDocument(list, packId)),
    ...catalogue.contrasts.map((contrast) => toContrastDocument(contrast, packId)),
  ]
}

/** Makes a contrast findable, one of a pack or one of the user's own (`packId` null). */
export function toContrastDocument(
  contrast: Contrast,
  packId: string | null,
  texts: readonly string[] = [],
): SearchDocument {
  const { id, title, sides, ask, why } = contrast
  return {
    id: toDocumentId('contrast', id),
    kind: 'contrast',
    stamp: hashText(JSON.stringify([contrast, texts])),
    title,
    passages: [...why, ...texts, ...ask].map((text) => passage('body', text)),
    facets: { ...noFacets, packId, members: sides },
  }
}

function toGlossaryDocument(term: GlossaryTerm, packId: string): SearchDocument {
  return {
    id: toDocumentId('glossary', term.id),
    kind: 'glossary',
    stamp: hashText(JSON.stringify(term)),
    title: term.term,
    passages: [...term.alsoCalled.map((name) => passage('names', name)), passage('body', term.definition)],
    facets: { ...noFacets, levels: term.levels, packId },
  }
}

function toStarterListDocument(list: StarterList, packId: string): SearchDocument {
  const sections = list.sections.flatMap(({ title, items }) => [
    ...(title === '' ? [] : [passage('heading', title)]),
    ...items.map(({ reason }) => passage('note', reason)),
  ])
  return {
    id: toDocumentId('list', list.id),
    kind: 'list',
    stamp: hashText(JSON.stringify(list)),
    title: list.title,
    passages: [passage('body', list.summary), ...sections],
    facets: {
      ...noFacets,
      levels: list.levels,
      packId,
      members: list.sections.flatMap(({ items }) => items.map(({ item }) => item)),
    },
  }
}

function passage(field: Passage['field'], text: string): Passage {
  return { field, text, blockId: null }
}

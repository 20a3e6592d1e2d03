import type { Item } from '../../content/item'
import type { Asked, Catalogue } from '../../content/pack'
import { toDocumentId } from '../search-document'
import type { SearchDocument } from '../search-document'
import { toCatalogueDocuments } from './catalogue-documents'
import { toItemDocument } from './item-document'

/** Everything of a pack that can be found, each thing with the phrases by which people ask for it. */
export function toLibraryDocuments(
  items: readonly Item[],
  catalogue: Catalogue,
  asked: Asked,
): readonly SearchDocument[] {
  const phrases = new Map([
    ...Object.entries(asked.items),
    ...keyed('contrast', asked.contrasts),
    ...keyed('glossary', asked.glossary),
    ...keyed('list', asked.lists),
  ])
  return [...items.map(toItemDocument), ...toCatalogueDocuments(catalogue)].map((document) => {
    const own = phrases.get(document.id) ?? []
    if (own.length === 0) return document
    const passages = own.map((text) => ({ field: 'asked' as const, text, blockId: null }))
    return { ...document, passages: [...document.passages, ...passages] }
  })
}

function keyed(
  kind: 'contrast' | 'glossary' | 'list',
  phrases: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(phrases).map(([id, own]) => [toDocumentId(kind, id), own])
}

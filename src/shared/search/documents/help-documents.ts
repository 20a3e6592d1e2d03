import type { Item } from '../../content/item'
import { toDocumentId } from '../search-document'
import type { SearchDocument } from '../search-document'
import { toItemDocument } from './item-document'

/** Makes the pages of the help findable, as a kind of their own. */
export function toHelpDocuments(pages: readonly Item[]): readonly SearchDocument[] {
  return pages.map((page) => ({ ...toItemDocument(page), id: toDocumentId('help', page.id), kind: 'help' }))
}

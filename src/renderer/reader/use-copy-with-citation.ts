import type { Item } from '../../shared/content/item'
import { formatReference } from '../../shared/export/format-reference'
import { toItemRecord } from '../../shared/export/to-item-record'
import { api } from '../api'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'

/** Puts words of an item on the clipboard in quotation marks, with the reference they come from. */
export function useCopyWithCitation(item: Item): (quote: string) => void {
  const t = useWords()
  const pack = useLibrary(
    (state) => state.catalogues.find((catalogue) => catalogue.manifest.id === item.packId)?.manifest,
  )
  return (quote) => {
    const reference = formatReference(toItemRecord(item, pack))
    void api.app.copyText({ text: `${t('annotate.quoted', { quote })}\n${reference}` })
  }
}

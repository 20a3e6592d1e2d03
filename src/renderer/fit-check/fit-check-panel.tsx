import type { Item } from '../../shared/content/item'

/** To be written. */
export default function FitCheckPanel(_props: { readonly item: Item; readonly onClose: () => void }) {
  return null
}

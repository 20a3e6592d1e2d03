import { Dialog } from '../kit/dialog'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import { AddToList } from './add-to-list'

/** Puts one item into a list, from a menu or the palette. */
export default function AddToListDialog(props: { readonly itemId: string; readonly onClose: () => void }) {
  const t = useWords()
  const title = useLibrary((state) => state.byId.get(props.itemId)?.title)
  return (
    <Dialog title={t('reader.addToList')} onClose={props.onClose}>
      {title !== undefined && <p className="lead">{title}</p>}
      <AddToList itemIds={[props.itemId]} onDone={props.onClose} />
    </Dialog>
  )
}

import { addToList, entriesOf } from '../../shared/reading-lists/change-list'
import type { ReadingList } from '../../shared/reading-lists/reading-list'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { ItemPicker } from '../kit/item-picker'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import { newId, now } from '../store/records-store'

/** Finds items and puts them at the end of a list, one after the other, without leaving it. */
export function AddItemsDialog({
  list,
  onChange,
  onClose,
}: {
  readonly list: ReadingList
  readonly onChange: (list: ReadingList) => Promise<boolean>
  readonly onClose: () => void
}) {
  const t = useWords()
  const summaries = useLibrary((state) => state.summaries)
  const held = new Set(entriesOf(list).map(({ itemId }) => itemId))
  return (
    <Dialog
      title={t('lists.addItems')}
      onClose={onClose}
      actions={
        <>
          <p role="status" className="quiet">
            {t('lists.count', { count: held.size })}
          </p>
          <Button kind="primary" label={t('common.done')} onClick={onClose} />
        </>
      }
    >
      <ItemPicker
        label={t('lists.findItem')}
        items={summaries}
        held={held}
        onPick={(id) => void onChange(addToList(list, [id], '', newId, now()))}
      />
    </Dialog>
  )
}

import { useMemo } from 'react'
import { Dialog } from '../kit/dialog'
import { ItemPicker } from '../kit/item-picker'
import { useWords } from '../language/use-words'
import { navigate, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'

/** Chooses what to read beside an item; what contradicts it comes first. */
export default function OpenBesideDialog({
  itemId,
  onClose,
}: {
  readonly itemId: string
  readonly onClose: () => void
}) {
  const t = useWords()
  const { query } = usePlace()
  const summaries = useLibrary((state) => state.summaries)
  const contrasts = useLibrary((state) => state.contrasts)
  const ordered = useMemo(() => {
    const opposite = new Set(
      contrasts.filter((contrast) => contrast.sides.includes(itemId)).flatMap((contrast) => contrast.sides),
    )
    const others = summaries.filter((summary) => summary.id !== itemId)
    return [
      ...others.filter((each) => opposite.has(each.id)),
      ...others.filter((each) => !opposite.has(each.id)),
    ]
  }, [summaries, contrasts, itemId])
  return (
    <Dialog title={t('reader.openBeside')} onClose={onClose}>
      <ItemPicker
        label={t('reader.besideWhich')}
        items={ordered}
        onPick={(id) => {
          navigate({ screen: 'item', id: itemId, query: { ...query, beside: id } })
          onClose()
        }}
      />
    </Dialog>
  )
}

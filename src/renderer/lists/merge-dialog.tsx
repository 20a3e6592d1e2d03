import { useState } from 'react'
import { mergeLists } from '../../shared/reading-lists/merge-lists'
import type { ReadingList } from '../../shared/reading-lists/reading-list'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import { commit, newId, now, useRecords } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'

/** Takes another list into this one; the other goes to the trash in the same act. */
export function MergeDialog({ list, onClose }: { readonly list: ReadingList; readonly onClose: () => void }) {
  const t = useWords()
  const others = (useRecords('lists') ?? []).filter((each) => each.id !== list.id)
  const [chosen, setChosen] = useState('')
  const other = others.find((each) => each.id === chosen)
  const merge = async (): Promise<void> => {
    if (other === undefined) return
    const at = now()
    const done = await commit('lists-merged', [
      { collection: 'lists', put: mergeLists(list, other, newId, at) },
      ...trashOperations('lists', other, at),
    ])
    if (done) onClose()
  }
  return (
    <Dialog
      title={t('lists.mergeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" label={t('common.cancel')} onClick={onClose} />
          <Button
            kind="primary"
            label={t('lists.mergeNow')}
            disabled={other === undefined}
            onClick={() => void merge()}
          />
        </>
      }
    >
      {others.length === 0 ? (
        <p>{t('lists.mergeNone')}</p>
      ) : (
        <>
          <p>{t('lists.mergeText', { title: list.title })}</p>
          <Field label={t('lists.mergeWhich')}>
            {(ids) => (
              <select {...ids} value={chosen} onChange={(event) => setChosen(event.target.value)}>
                <option value="">{t('lists.mergeChoose')}</option>
                {others.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
    </Dialog>
  )
}

import { useState } from 'react'
import type { Item } from '../../shared/content/item'
import { Button } from '../kit/button'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import styles from './item-level.module.css'
import { LevelDialog } from './level-dialog'

/** The level of an item. For an imported one it can be set or changed; what the bundled library says is fixed. */
export function ItemLevel({ item }: { readonly item: Item }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const levels = useLibrary((state) => state.byId.get(item.id)?.levels) ?? item.levels
  const imported = useLibrary((state) => state.catalogues[0]?.manifest.id !== item.packId)
  const [main = null, ...also] = levels
  return (
    <>
      {main === null && imported ? (
        <span title={t('tagging.notTaggedHint')}>{t('tagging.notTagged')}</span>
      ) : (
        <LevelBadge level={main} also={also} long />
      )}
      {imported && (
        <span className={styles.change}>
          <Button
            small
            kind={main === null ? 'plain' : 'quiet'}
            label={main === null ? t('tagging.set') : t('tagging.change')}
            onClick={() => setOpen(true)}
          />
        </span>
      )}
      {open && <LevelDialog itemIds={[item.id]} onClose={() => setOpen(false)} />}
    </>
  )
}

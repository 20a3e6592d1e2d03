import { Columns2, ListPlus, Printer, Scale, Search, Share, Type, Volume2, X } from 'lucide-react'
import { useState } from 'react'
import { isHelp } from '../../shared/content/help-pack'
import type { Item } from '../../shared/content/item'
import { api } from '../api'
import { openExport } from '../export/export-store'
import { Button } from '../kit/button'
import { Popover } from '../kit/popover'
import { useWords } from '../language/use-words'
import { AddToList } from '../lists/add-to-list'
import { ReadingSettingsForm } from '../settings/reading-settings-form'
import { openFind } from './find-store'
import type { PaneName } from './find-store'
import styles from './item-actions.module.css'
import OpenBesideDialog from './open-beside-dialog'
import type { ReadAloud } from './use-read-aloud'

/** What can be done with an item. */
export function ItemActions(props: {
  readonly item: Item
  readonly pane: PaneName
  readonly reading: ReadAloud
  readonly checking: boolean
  readonly onCheck: ((open: boolean) => void) | undefined
  readonly onClose: (() => void) | undefined
}) {
  const { item, pane, reading, checking, onCheck, onClose } = props
  const t = useWords()
  const [choosing, setChoosing] = useState(false)
  return (
    <div className={styles.actions}>
      {onCheck !== undefined && !isHelp(item) && (
        <Button
          small
          kind="primary"
          icon={<Scale size={16} />}
          label={t('reader.checkFit')}
          aria-pressed={checking}
          onClick={() => onCheck(!checking)}
        />
      )}
      <Popover small icon={<ListPlus size={16} />} label={t('reader.addToList')}>
        {(close) => <AddToList itemIds={[item.id]} onDone={close} />}
      </Popover>
      <Button
        small
        icon={<Share size={16} />}
        label={t('reader.export')}
        onClick={() => openExport({ kind: 'items', ids: [item.id], title: item.title })}
      />
      {onClose === undefined && (
        <Button
          small
          icon={<Columns2 size={16} />}
          label={t('reader.openBeside')}
          onClick={() => setChoosing(true)}
        />
      )}
      <span className={styles.quiet}>
        <Button
          small
          kind="quiet"
          iconOnly
          icon={<Search size={16} />}
          label={t('reader.find')}
          onClick={() => openFind(pane)}
        />
        <Popover small kind="quiet" iconOnly icon={<Type size={16} />} label={t('reader.typography')}>
          {() => (
            <>
              <ReadingSettingsForm />
              {!reading.possible && <p className="quiet">{t('reader.noVoice')}</p>}
            </>
          )}
        </Popover>
        {reading.possible && (
          <Button
            small
            kind="quiet"
            iconOnly
            icon={<Volume2 size={16} />}
            label={t('reader.readAloud')}
            aria-pressed={reading.state !== 'silent'}
            onClick={() => (reading.state === 'silent' ? reading.start() : reading.stop())}
          />
        )}
        <Button
          small
          kind="quiet"
          iconOnly
          icon={<Printer size={16} />}
          label={t('reader.print')}
          onClick={() => void api.app.print()}
        />
        {onClose !== undefined && (
          <Button
            small
            kind="quiet"
            iconOnly
            icon={<X size={16} />}
            label={t('reader.closeBeside')}
            onClick={onClose}
          />
        )}
      </span>
      {choosing && <OpenBesideDialog itemId={item.id} onClose={() => setChoosing(false)} />}
    </div>
  )
}

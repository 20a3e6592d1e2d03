import { useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { ImportRecord, InstalledPack } from '../../shared/store/collections'
import { api } from '../api'
import { Button } from '../kit/button'
import { useDates, useErrorWords, useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import { commit, now, useRecords } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import styles from './import-list.module.css'
import { openImport } from './import-store'

/** The packs that were imported and the imports that were made, each of which can be taken back whole. */
export function ImportList() {
  const t = useWords()
  const say = useErrorWords()
  const imports = useRecords('imports') ?? []
  const packs = useRecords('packs') ?? []
  const [kept, setKept] = useState<number | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const undo = async (id: string): Promise<void> => {
    const result = await api.import.undo({ id })
    setKept(result.ok ? result.value.kept : null)
    setError(result.ok ? null : result.error)
  }
  const newest = [...imports].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <>
      <p className="quiet">
        {imports.length === 0 ? t('importing.importsNone') : t('importing.importsHint')}
      </p>
      <Button label={t('importing.title')} onClick={openImport} />
      {packs.length > 0 && (
        <ul className={styles.list} aria-label={t('importing.packs')}>
          {packs.map((pack) => (
            <PackLine key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
      {newest.length > 0 && (
        <ul className={styles.list} aria-label={t('importing.imports')}>
          {newest.map((record) => (
            <ImportLine key={record.id} record={record} onUndo={() => void undo(record.id)} />
          ))}
        </ul>
      )}
      <p role="status" className="quiet">
        {kept === null ? '' : kept === 0 ? t('importing.undone') : t('importing.undoneKept', { count: kept })}
      </p>
      {error !== null && <p role="alert">{say(error)}</p>}
    </>
  )
}

function PackLine({ pack }: { readonly pack: InstalledPack }) {
  const t = useWords()
  const { title, version } = pack.manifest
  const waiting = useLibrary((state) => state.waiting).find(({ id }) => id === pack.id)
  return (
    <li>
      <span className={styles.what}>{t('importing.packLine', { title, count: pack.items })}</span>
      {waiting !== undefined && (
        <span className="quiet">{t('importing.packWaiting', { count: waiting.files })}</span>
      )}
      {version !== '' && <span className="quiet">{t('importing.packVersion', { version })}</span>}
      <Button
        small
        kind="quiet"
        label={t('importing.removePack')}
        aria-label={t('importing.removePackNamed', { title })}
        onClick={() => void commit('pack-removed', trashOperations('packs', pack, now()))}
      />
    </li>
  )
}

function ImportLine({ record, onUndo }: { readonly record: ImportRecord; readonly onUndo: () => void }) {
  const t = useWords()
  const { day } = useDates()
  const name = record.name === '' ? t(`importing.formats.${record.format}`) : record.name
  const format = t(`importing.formats.${record.format}`)
  return (
    <li>
      <span className={styles.what}>{t('importing.importLine', { name, format, date: day(record.at) })}</span>
      {record.undoneAt === null ? (
        <Button
          small
          label={t('importing.undo')}
          aria-label={t('importing.undoNamed', { name })}
          onClick={onUndo}
        />
      ) : (
        <span className="quiet">{t('importing.importUndone', { date: day(record.undoneAt) })}</span>
      )}
    </li>
  )
}

import { Check } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { PlanRow } from '../../shared/import/plan-import'
import { api } from '../api'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import styles from './import-dialog.module.css'
import { setAnyway } from './import-store'
import { PagedRows, pageOfRows } from './paged-rows'

/** Sources that are in the library as other items: why they are skipped, and a way to have them all the same. */
export function SameWorkRows({ token, count }: { readonly token: string; readonly count: number }) {
  const t = useWords()
  // What was chosen here; rows keep their place, so that nothing moves under the pointer.
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [everything, setEverything] = useState<boolean | null>(null)
  const fetchPage = useCallback(
    (offset: number) => api.import.rows({ token, filter: 'same', offset, limit: pageOfRows }),
    [token],
  )
  const isWanted = (row: PlanRow): boolean => changed.get(row.id) ?? everything ?? row.action === 'add'
  const all = everything === true && ![...changed.values()].includes(false)
  return (
    <>
      <div className={styles.hint}>
        <p className="quiet">{t('importing.sameHint')}</p>
        {count > 1 && (
          <Button
            small
            aria-pressed={all}
            label={t('importing.addAllAnyway', { count })}
            onClick={() => {
              setEverything(!all)
              setChanged(new Map())
              void setAnyway(token, null, !all)
            }}
          />
        )}
      </div>
      <PagedRows<PlanRow>
        label={t('importing.rows')}
        count={count}
        fetchPage={fetchPage}
        render={(row) => {
          const wanted = isWanted(row)
          return (
            <div className={styles.row}>
              <span className={styles.title} title={row.title}>
                {row.title}
              </span>
              <Where row={row} />
              <Button
                small
                aria-pressed={wanted}
                aria-label={t('importing.addAnywayNamed', { title: row.title })}
                icon={wanted ? <Check size={14} /> : undefined}
                label={t('importing.addAnyway')}
                onClick={() => {
                  setChanged(new Map(changed).set(row.id, !wanted))
                  void setAnyway(token, row.id, !wanted)
                }}
              />
            </div>
          )
        }}
      />
    </>
  )
}

/** In which pack the same work is; where it is none yet, it stands in what is being imported. */
function Where({ row }: { readonly row: PlanRow }) {
  const t = useWords()
  const catalogues = useLibrary((state) => state.catalogues)
  const pack = catalogues.find(({ manifest }) => manifest.id === row.same?.packId)?.manifest.title
  const there = useLibrary(({ byId }) => byId.get(row.same?.id ?? ''))
  const says =
    pack === undefined || there === undefined ? t('importing.sameHere') : t('importing.sameIn', { pack })
  return (
    <span className={styles.remark} title={there === undefined ? says : `${says}\n${there.title}`}>
      {says}
    </span>
  )
}

import { useState } from 'react'
import type { ImportOverview, PackChange } from '../../shared/ipc/calls/import-calls'
import { EmptyState } from '../kit/empty-state'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import styles from './import-dialog.module.css'
import { FoundRows, LeftOutRows } from './plan-rows'
import { SameWorkRows } from './same-work-rows'

const views = ['add', 'merge', 'remove', 'same', 'skip', 'leftOut'] as const
type View = (typeof views)[number]

/** What would be added, renewed, taken out and skipped, and why. */
export function PlanStep({ token, overview }: { readonly token: string; readonly overview: ImportOverview }) {
  const t = useWords()
  const counts: Readonly<Record<View, number>> = {
    ...overview,
    same: overview.sameWork,
    skip: overview.skip - overview.sameSkipped,
  }
  const shown = views.filter((view) => counts[view] > 0)
  const [chosen, setChosen] = useState<View | null>(null)
  const view = chosen ?? shown[0] ?? null
  const changes = overview.add + overview.merge + overview.remove
  return (
    <section aria-label={t('importing.plan')} className={styles.plan}>
      <PackLines packs={overview.packs} />
      {changes === 0 &&
        (view === null ? (
          <EmptyState title={t('importing.planNothing')} text={t('importing.planNothingHint')} />
        ) : (
          // The rows below say why; a drawing above them would push them out of sight.
          <p>
            <b>{t('importing.planNothing')}</b> {t('importing.planNothingHint')}
          </p>
        ))}
      {view !== null && (
        <>
          <RadioGroup
            look="segmented"
            label={t('importing.plan')}
            value={view}
            choices={shown.map((each) => ({
              value: each,
              label: t(`importing.counts.${each}`, { count: counts[each] }),
            }))}
            onChange={setChosen}
          />
          {view === 'leftOut' ? (
            <LeftOutRows token={token} count={counts.leftOut} />
          ) : view === 'same' ? (
            <SameWorkRows token={token} count={counts.same} />
          ) : (
            <FoundRows key={view} token={token} filter={view} count={counts[view]} />
          )}
        </>
      )}
    </section>
  )
}

/** The packs of an import; where one is there already, from which version to which. */
export function PackLines({ packs }: { readonly packs: readonly PackChange[] }) {
  const t = useWords()
  if (packs.length === 0) return null
  const says = ({ title, before, after }: PackChange): string => {
    if (before === null) return t('importing.packNew', { title })
    return before === after
      ? t('importing.packSame', { title })
      : t('importing.packUpdate', { title, before, after })
  }
  return (
    <ul className={styles.packs}>
      {packs.map((pack) => (
        <li key={pack.id}>{says(pack)}</li>
      ))}
    </ul>
  )
}

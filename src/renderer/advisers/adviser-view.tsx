import { useMemo, useState } from 'react'
import { createAdviserMerge, indexMerges } from '../../shared/advisers/adviser-merge'
import type { AdviserSummary } from '../../shared/advisers/summarise-advisers'
import { verdicts } from '../../shared/fit-check/log-entry'
import type { Operation } from '../../shared/store/change'
import { VerdictIcon } from '../fit-check/verdict-icon'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { ItemLinks } from '../kit/item-links'
import { useGrowing } from '../kit/use-growing'
import { useWords } from '../language/use-words'
import { formatPlace, navigate, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { commit, now, useRecords } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import styles from './advisers-screen.module.css'
import { LevelBar } from './level-bar'

/** One adviser or source: levels, my verdicts, items, entries, and merging of names that mean the same. */
export function AdviserView({
  adviser,
  all,
}: {
  readonly adviser: AdviserSummary
  readonly all: readonly AdviserSummary[]
}) {
  const t = useWords()
  const { query } = usePlace()
  const byId = useLibrary((state) => state.byId)
  const entries = useRecords('log')
  const items = adviser.itemIds.flatMap((id) => byId.get(id) ?? [])
  const own = useMemo(() => {
    const ids = new Set(adviser.entryIds)
    return (entries ?? []).filter((entry) => ids.has(entry.id))
  }, [entries, adviser])
  const { shown, end } = useGrowing(own)
  const merges = useRecords('advisers')
  const separate = async (): Promise<void> => {
    const of = (merges ?? []).filter((merge) => adviser.alsoCalled.includes(merge.name))
    await commit(
      'advisers-separated',
      of.flatMap((merge) => trashOperations('advisers', merge, now())),
    )
  }
  const judged = verdicts.filter((verdict) => adviser.verdicts[verdict] > 0)
  return (
    <div className="page">
      <a href={formatPlace({ screen: 'advisers' })}>{t('advisers.back')}</a>
      <div className="page-head">
        <h1>{adviser.name}</h1>
      </div>
      {adviser.alsoCalled.length > 0 && (
        <div className="row-of-buttons">
          <span className="quiet">{t('advisers.also', { names: adviser.alsoCalled.join(', ') })}</span>
          <Button small kind="quiet" label={t('advisers.separate')} onClick={() => void separate()} />
        </div>
      )}
      <div className={styles.large}>
        <LevelBar counts={adviser.levels} />
      </div>
      <h2 className={styles.heading}>{t('advisers.verdicts')}</h2>
      {judged.length === 0 ? (
        <p className="quiet">{t('advisers.noVerdicts')}</p>
      ) : (
        <ul className={styles.verdicts}>
          {judged.map((verdict) => (
            <li key={verdict}>
              <VerdictIcon verdict={verdict} size={16} /> {t(`fitCheck.verdicts.${verdict}`)}:{' '}
              {adviser.verdicts[verdict]}
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <section className={styles.narrow}>
          <h2 className={styles.heading}>{t('advisers.itemsTitle')}</h2>
          <ItemLinks items={items} />
        </section>
      )}
      {own.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('advisers.entriesTitle')}</h2>
          <ul>
            {shown.map((entry) => (
              <li key={entry.id}>
                <a href={formatPlace({ screen: 'log', id: entry.id })}>{entry.subject.title}</a>
              </li>
            ))}
          </ul>
          <div ref={end} />
        </section>
      )}
      {adviser.kind === 'adviser' && (
        <MergeForm key={adviser.key} adviser={adviser} all={all} start={query['merge'] ?? ''} />
      )}
    </div>
  )
}

function MergeForm({
  adviser,
  all,
  start,
}: {
  readonly adviser: AdviserSummary
  readonly all: readonly AdviserSummary[]
  readonly start: string
}) {
  const t = useWords()
  const merges = useRecords('advisers')
  const [into, setInto] = useState(start)
  const merge = async (): Promise<void> => {
    const created = createAdviserMerge(adviser.name, into, indexMerges(merges ?? []), now())
    if (created === undefined) return
    const remove: readonly Operation[] =
      created.replaces === null ? [] : [{ collection: 'advisers', remove: created.replaces }]
    if (await commit('advisers-merged', [...remove, { collection: 'advisers', put: created.merge }]))
      navigate({ screen: 'advisers' })
  }
  return (
    <details className={styles.merge} open={start !== ''}>
      <summary>{t('advisers.merge')}</summary>
      <Field label={t('advisers.mergeInto')} hint={t('advisers.mergeHint')}>
        {(ids) => (
          <select {...ids} value={into} onChange={(event) => setInto(event.target.value)}>
            <option value="">{t('common.none')}</option>
            {all
              .filter((each) => each.kind === 'adviser' && each.key !== adviser.key)
              .map((each) => (
                <option key={each.key} value={each.name}>
                  {each.name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Button label={t('advisers.mergeDo')} disabled={into === ''} onClick={() => void merge()} />
    </details>
  )
}

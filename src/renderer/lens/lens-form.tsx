import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Goal } from '../../shared/goals/goal'
import { emptyLook, keepLook, strands, traits } from '../../shared/lens/lens'
import type { Lens, LensLook } from '../../shared/lens/lens'
import { readLook } from '../../shared/lens/read-look'
import { DraftNote } from '../drafts/draft-note'
import { useDraft } from '../drafts/use-draft'
import { Button } from '../kit/button'
import { useDates, useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { commit, now } from '../store/records-store'
import { today } from '../store/today'
import { trashOperations } from '../trash/trash-operations'
import styles from './lens.module.css'
import { StrandRow } from './strand-row'
import { StrandsRead } from './strands-read'
import { TraitRow } from './trait-row'

/** One look at a goal: three strands, five traits. What is not kept yet outlives the window as a draft. */
export function LensForm({ goal, lens }: { readonly goal: Goal; readonly lens: Lens | null }) {
  const t = useWords()
  const { day } = useDates()
  const draft = useDraft(`lens-${goal.id}`)
  const [kept, setKept] = useState(false)
  const earlier = (lens?.looks ?? []).filter((each) => each.day !== today()).toReversed()
  const before = earlier[0] ?? null
  const ofToday = lens?.looks.find((each) => each.day === today()) ?? emptyLook(today())
  const look: LensLook = { ...(readLook(draft.text) ?? ofToday), day: today() }
  const change = (next: LensLook): void => {
    setKept(false)
    draft.change(JSON.stringify(next))
  }
  const keep = async (): Promise<void> => {
    const put = keepLook(lens, goal.id, look)
    if (!(await commit('lens-kept', [{ collection: 'lenses', put }]))) return
    draft.forget()
    setKept(true)
  }
  const remove = async (whole: Lens): Promise<void> => {
    if (!(await commit('lens-removed', trashOperations('lenses', whole, now())))) return
    draft.discard()
    setKept(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <DraftNote draft={draft} />
      <section aria-labelledby="lens-strands">
        <h2 id="lens-strands">{t('lens.strandsTitle')}</h2>
        <p className="quiet">{t('lens.strandsLead')}</p>
        {strands.map((strand) => (
          <StrandRow
            key={strand}
            strand={strand}
            value={look.strands[strand]}
            before={before?.strands[strand].stage ?? null}
            onChange={(value) => change({ ...look, strands: { ...look.strands, [strand]: value } })}
          />
        ))}
        <StrandsRead look={look} />
      </section>
      <section aria-labelledby="lens-traits">
        <h2 id="lens-traits">{t('lens.traitsTitle')}</h2>
        <p className="quiet">
          {t('lens.traitsLead')}{' '}
          <a href={formatPlace({ screen: 'item', id: 'five-traits-and-how-each-goes-wrong' })}>
            {t('lens.fiveTraits')}
          </a>
        </p>
        {traits.map((trait) => (
          <TraitRow
            key={trait}
            trait={trait}
            value={look.traits[trait]}
            before={before?.traits[trait].leaning ?? null}
            onChange={(value) => change({ ...look, traits: { ...look.traits, [trait]: value } })}
          />
        ))}
      </section>
      <div className="row-of-buttons">
        <Button kind="primary" type="submit" label={t('lens.keep')} />
        {lens !== null && (
          <Button
            kind="quiet"
            icon={<Trash2 size={15} />}
            label={t('lens.delete')}
            onClick={() => void remove(lens)}
          />
        )}
        <p role="status">{kept && t('lens.kept')}</p>
      </div>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('lens.earlier')}</summary>
          {earlier.map((each) => (
            <section key={each.day}>
              <h3>{t('lens.on', { day: day(each.day) })}</h3>
              <ul>
                {strands.map((strand) => {
                  const { stage, words } = each.strands[strand]
                  return (
                    <li key={strand}>
                      {t(`lens.strands.${strand}.name`)}: {stage === null ? '–' : t(`lens.stages.${stage}`)}
                      {words !== '' && ` (${words})`}
                    </li>
                  )
                })}
                {traits.map((trait) => {
                  const { leaning, words } = each.traits[trait]
                  return (
                    <li key={trait}>
                      {t(`lens.traits.${trait}.name`)}:{' '}
                      {leaning === null ? '–' : t(`lens.leanings.${leaning}`)}
                      {words !== '' && ` (${words})`}
                    </li>
                  )
                })}
              </ul>
            </section>
          ))}
        </details>
      )}
    </form>
  )
}

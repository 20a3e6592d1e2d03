import { useEffect, useRef, useState } from 'react'
import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { LevelChoice } from '../kit/level-choice'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import styles from './level-dialog.module.css'
import { setLevels } from './set-levels'
import { suggestLevels } from './suggest-levels'
import type { SuggestedLevel } from './suggest-levels'

/** Sets the level of imported items: by hand for all of them alike, or as the model suggests for each. */
export function LevelDialog({
  itemIds,
  onClose,
}: {
  readonly itemIds: readonly string[]
  readonly onClose: () => void
}) {
  const t = useWords()
  const present = useLibrary((state) =>
    itemIds.length === 1 ? (state.byId.get(itemIds[0] ?? '')?.levels[0] ?? null) : null,
  )
  const [level, setLevel] = useState<Level | null>(present)
  const give = async (own: readonly Level[]): Promise<void> => {
    if (await setLevels(new Map(itemIds.map((id) => [id, own])), 'hand')) onClose()
  }
  return (
    <Dialog
      title={itemIds.length === 1 ? t('tagging.title') : t('tagging.titleMany', { count: itemIds.length })}
      onClose={onClose}
      actions={
        <>
          {present !== null && (
            <Button kind="quiet" label={t('tagging.clear')} onClick={() => void give([])} />
          )}
          <Button kind="quiet" label={t('common.cancel')} onClick={onClose} />
          <Button
            kind="primary"
            label={t('tagging.save')}
            disabled={level === null}
            onClick={() => level !== null && void give([level])}
          />
        </>
      }
    >
      <LevelChoice label={t('tagging.level')} value={level} levels={levels} onChange={setLevel} />
      {itemIds.length === 1 ? (
        <OneSuggestion id={itemIds[0] ?? ''} onUse={setLevel} />
      ) : (
        <ManySuggestions itemIds={itemIds} onDone={onClose} />
      )}
    </Dialog>
  )
}

function OneSuggestion({ id, onUse }: { readonly id: string; readonly onUse: (level: Level) => void }) {
  const t = useWords()
  const [found, setFound] = useState<SuggestedLevel | null | undefined>(undefined)
  useEffect(() => {
    let stays = true
    void suggestLevels([id], () => true).then(([first]) => {
      if (stays) setFound(first ?? null)
    })
    return () => {
      stays = false
    }
  }, [id])
  if (found === undefined) return null
  if (found === null) return <p className="quiet">{t('tagging.noSuggestion')}</p>
  const certainty = t(`tagging.certainty.${found.certainty}`)
  return (
    <p className={styles.suggestion} role="status">
      <span>{t('tagging.suggested', { level: found.level, certainty })}</span>
      <Button small label={t('tagging.useSuggestion')} onClick={() => onUse(found.level)} />
    </p>
  )
}

function ManySuggestions({
  itemIds,
  onDone,
}: {
  readonly itemIds: readonly string[]
  readonly onDone: () => void
}) {
  const t = useWords()
  const [done, setDone] = useState<number | null>(null)
  const [found, setFound] = useState<readonly SuggestedLevel[] | null>(null)
  const [onlyCertain, setOnlyCertain] = useState(true)
  const goesOn = useRef(true)
  useEffect(
    () => () => {
      goesOn.current = false
    },
    [],
  )
  const suggest = async (): Promise<void> => {
    goesOn.current = true
    const all = await suggestLevels(itemIds, (count) => {
      if (goesOn.current) setDone(count)
      return goesOn.current
    })
    if (goesOn.current) setFound(all)
  }
  if (found === null && done === null)
    return <Button label={t('tagging.suggestMany')} onClick={() => void suggest()} />
  if (found === null)
    return <p role="status">{t('tagging.suggesting', { done: done ?? 0, total: itemIds.length })}</p>
  const count = (level: Level): number => found.filter((each) => each.level === level).length
  const taken = found.filter(({ certainty }) => !onlyCertain || certainty !== 'unsure')
  const take = async (): Promise<void> => {
    const levelOf = new Map(taken.map(({ id, level }) => [id, [level]] as const))
    if (await setLevels(levelOf, 'suggestion')) onDone()
  }
  return (
    <div className={styles.many}>
      <p role="status">
        {t('tagging.suggestionsFound', {
          one: count(1),
          two: count(2),
          three: count(3),
          none: itemIds.length - found.length,
        })}
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={onlyCertain}
          onChange={(event) => setOnlyCertain(event.target.checked)}
        />
        {t('tagging.useSure')}
      </label>
      <Button
        label={t('tagging.useSuggestions', { count: taken.length })}
        disabled={taken.length === 0}
        onClick={() => void take()}
      />
    </div>
  )
}

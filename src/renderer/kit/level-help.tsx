import { create } from 'zustand'
import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { useWords } from '../language/use-words'
import { Dialog } from './dialog'
import styles from './level-help.module.css'
import { Stand } from './stand'

const useLevelHelp = create<{ readonly level: Level | null }>(() => ({ level: null }))

/** Shows what the levels mean, with one of them marked. */
export function openLevelHelp(level: Level): void {
  useLevelHelp.setState({ level })
}

/** The page about the levels; mounted once, in the frame. */
export function LevelHelp() {
  const t = useWords()
  const level = useLevelHelp((state) => state.level)
  if (level === null) return null
  return (
    <Dialog readOnly title={t('level.whatItMeans')} onClose={() => useLevelHelp.setState({ level: null })}>
      <dl className={styles.levels}>
        {levels.map((each) => (
          <div key={each} className={styles.level} data-current={each === level}>
            <dt>
              <Stand level={each} size={30} />
              {t('level.full', { level: each, name: t(`levels.${each}.name`) })}
            </dt>
            <dd>{t(`levels.${each}.line`)}</dd>
            <dd className={styles.examples}>{t(`levels.${each}.examples`)}</dd>
            <dd>{t(`levels.${each}.test`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

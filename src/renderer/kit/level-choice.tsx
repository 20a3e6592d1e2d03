import type { Level } from '../../shared/levels/level'
import { useWords } from '../language/use-words'
import styles from './level-choice.module.css'
import { RadioGroup } from './radio-group'
import { Stand } from './stand'

/** The three levels to choose from, each with its stand, its name and what it means. */
export function LevelChoice(props: {
  readonly label: string
  readonly value: Level | null
  readonly levels: readonly Level[]
  readonly onChange: (level: Level) => void
}) {
  const t = useWords()
  return (
    <RadioGroup
      label={props.label}
      value={props.value === null ? null : `${props.value}`}
      onChange={(value) => props.onChange(value === '1' ? 1 : value === '2' ? 2 : 3)}
      choices={props.levels.map((level) => ({
        value: `${level}` as const,
        label: t('level.full', { level, name: t(`levels.${level}.name`) }),
        content: (
          <span className={styles.choice}>
            <Stand level={level} size={26} />
            <span>
              <b>{t('level.full', { level, name: t(`levels.${level}.name`) })}</b>
              <small>{t(`levels.${level}.line`)}</small>
            </span>
          </span>
        ),
      }))}
    />
  )
}

import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'

/** Which level the advice presumes, as the user reads it. */
export function PresumedLevel({
  value,
  onChange,
}: {
  readonly value: Level | null
  readonly onChange: (level: Level | null) => void
}) {
  const t = useWords()
  return (
    <RadioGroup
      label={t('fitCheck.presumes')}
      look="segmented"
      value={value === null ? 'unknown' : `${value}`}
      choices={[
        ...levels.map((level) => ({ value: `${level}`, label: t('level.label', { level }) })),
        { value: 'unknown', label: t('common.cannotTell') },
      ]}
      onChange={(chosen) => onChange(chosen === '1' ? 1 : chosen === '2' ? 2 : chosen === '3' ? 3 : null)}
    />
  )
}

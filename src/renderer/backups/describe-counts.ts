import type { RecordCounts } from '../../shared/backups/backup'
import { useWords } from '../language/use-words'

/** What a user would count, in the order of its weight; positions and settings are not counted. */
const counted = [
  'goals',
  'annotations',
  'lists',
  'log',
  'contrasts',
  'searches',
  'packs',
  'lenses',
  'trash',
] as const

/** Says in words what a back-up holds: "2 goals, 14 annotations". */
export function useCountWords(): (counts: RecordCounts) => string {
  const t = useWords()
  return (counts) => {
    const parts = counted.flatMap((collection) => {
      const count = counts[collection] ?? 0
      return count === 0 ? [] : [t(`backups.kinds.${collection}`, { count })]
    })
    return parts.length === 0 ? t('backups.nothing') : parts.join(', ')
  }
}

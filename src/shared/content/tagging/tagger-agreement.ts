import { levels } from '../../levels/level'
import type { Tag } from './read-tags'

/** How far two readers agree on the main level of the items that both tagged. */
export interface TaggerAgreement {
  readonly items: number
  readonly agreed: number
  /** `agreed / items`, 0 to 1; 0 without items. */
  readonly share: number
  /** Cohen's kappa (Cohen 1960): agreement beyond what the readers' own shares of each level would give by chance. */
  readonly kappa: number
  readonly disagreements: readonly string[]
}

/** Compares two readers. */
export function compareTaggers(
  first: ReadonlyMap<string, Tag>,
  second: ReadonlyMap<string, Tag>,
): TaggerAgreement {
  const both = [...first.values()].flatMap((tag) => {
    const other = second.get(tag.id)
    return other === undefined ? [] : [{ id: tag.id, one: tag.levels[0], two: other.levels[0] }]
  })
  const agreed = both.filter(({ one, two }) => one === two).length
  const share = both.length === 0 ? 0 : agreed / both.length
  const byChance = levels.reduce((sum, level) => {
    const ones = both.filter(({ one }) => one === level).length
    const twos = both.filter(({ two }) => two === level).length
    return both.length === 0 ? 0 : sum + (ones / both.length) * (twos / both.length)
  }, 0)
  return {
    items: both.length,
    agreed,
    share,
    kappa: byChance === 1 ? 1 : (share - byChance) / (1 - byChance),
    disagreements: both.filter(({ one, two }) => one !== two).map(({ id }) => id),
  }
}

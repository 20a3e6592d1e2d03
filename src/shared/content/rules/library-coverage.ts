import { levels } from '../../levels/level'
import type { Item } from '../item'
import type { Pack } from '../pack'
import type { Rule } from './rule'

/** What the bundled library holds at least. */
const least = {
  essays: 60,
  essaysALevel: 18,
  cards: 300,
  cardsALevel: 90,
  cardsACell: 5,
  contrasts: 60,
  destination: 30,
  route: 18,
  sources: 165,
  lists: 12,
  terms: 55,
}

/** Advice cards by topic and main level. */
export function coverageMap(
  pack: Pack,
): readonly { readonly topic: string; readonly counts: readonly number[] }[] {
  const cards = pack.items.filter((item) => item.kind === 'advice')
  return pack.topics.map(({ id }) => ({
    topic: id,
    counts: levels.map(
      (level) => cards.filter((card) => card.topic === id && card.levels[0] === level).length,
    ),
  }))
}

/** The bundled library is as large and as even as it promises. Other packs may be of any size. */
export const libraryCoverage: Rule = (pack) => {
  const essays = pack.items.filter((item) => item.kind === 'essay')
  const cards = pack.items.filter((item) => item.kind === 'advice')
  const sources = pack.items.filter((item) => item.kind === 'source')
  const main = (items: readonly Item[], level: number): number =>
    items.filter((item) => item.levels[0] === level).length
  const differing = (kind: string): number => pack.contrasts.filter(({ differ }) => differ === kind).length
  const wanted: readonly (readonly [string, number, number])[] = [
    ['essays', essays.length, least.essays],
    ...levels.map((level) => [`essays of Level ${level}`, main(essays, level), least.essaysALevel] as const),
    ['advice cards', cards.length, least.cards],
    ...levels.map(
      (level) => [`advice cards of Level ${level}`, main(cards, level), least.cardsALevel] as const,
    ),
    ...coverageMap(pack).flatMap(({ topic, counts }) =>
      counts.map(
        (count, index) =>
          [`advice cards on ${topic} of Level ${index + 1}`, count, least.cardsACell] as const,
      ),
    ),
    ['contrasts', pack.contrasts.length, least.contrasts],
    ['contrasts of destination', differing('destination'), least.destination],
    ['contrasts of route', differing('route'), least.route],
    ['sources', sources.length, least.sources],
    [
      'sources with an idea and a level',
      sources.filter((item) => item.levels.length > 0 && item.blocks.length > 0).length,
      least.sources,
    ],
    ['starter lists', pack.lists.length, least.lists],
    ['glossary terms', pack.glossary.length, least.terms],
  ]
  return wanted
    .filter(([, count, minimum]) => count < minimum)
    .map(([what, count, minimum]) => ({
      path: 'pack.yaml',
      line: 1,
      code: 'coverage',
      message: `there are ${count} ${what}; ${minimum} are asked for`,
    }))
}

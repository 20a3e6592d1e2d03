import type { Item } from '../item'
import { pathOf } from './rule'
import type { Rule } from './rule'

const highestGrade = 14

/** No item reads harder than grade 14 on the scale of Flesch and Kincaid. */
export const readingGrade: Rule = (pack) =>
  pack.items.flatMap((item) => {
    if (item.kind === 'source') return []
    const grade = gradeOf(item)
    if (grade <= highestGrade) return []
    return [
      {
        path: pathOf(item),
        line: 1,
        code: 'reading-grade',
        message: `the reading grade is ${grade.toFixed(1)}; at most ${highestGrade} is asked for`,
      },
    ]
  })

/** The reading grade: 0.39 x words a sentence + 11.8 x syllables a word - 15.59 (Flesch and Kincaid 1975). */
export function gradeOf(item: Pick<Item, 'blocks'>): number {
  const texts = item.blocks.filter((block) => block.kind !== 'heading').map((block) => block.text)
  const sentences = texts.reduce(
    (sum, text) =>
      sum + Math.max(1, text.split(/[.!?]+(?=\s|$)/).filter((part) => part.trim() !== '').length),
    0,
  )
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}'’]+/gu) ?? [])
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
}

/** Counts the groups of vowels of an English word; a silent e at its end does not count. */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}

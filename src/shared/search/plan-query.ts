import { expandWord } from './expand-word'
import type { ExpandedWord } from './expand-word'
import type { CorpusPart } from './corpus'
import type { Query, QueryGroup, QueryNode, QueryPhrase, QueryWord } from './query'
import { allFields } from './score-words'
import type { FieldMask } from './score-words'
import { searchFields } from './search-document'
import type { StemWord } from './stem-word'

/** A query with its words looked up. */
export interface QueryPlan {
  readonly query: Query
  /** Every bare word, in the order typed. */
  readonly words: readonly PlannedWord[]
  readonly phrases: readonly PlannedPhrase[]
  /** True when the query is nothing but words and filters, so that expansion by feedback makes sense. */
  readonly plain: boolean
}

/** A word, where it may stand and whether it is wanted. */
export interface PlannedWord extends ExpandedWord {
  readonly fields: FieldMask
  readonly wanted: boolean
  /** False for a stop word beside other words. */
  readonly counts: boolean
}

/** A phrase, where it may stand and whether it is wanted. */
export interface PlannedPhrase {
  readonly phrase: QueryPhrase
  readonly fields: FieldMask
  readonly wanted: boolean
}

/** So many unknown words of a query are looked up with typos; each costs a walk over the whole vocabulary. */
const mostCorrected = 4
/** Words beyond this many are not looked at. */
const mostWords = 200

/** Looks up the words of a query. */
export function planQuery(query: Query, parts: readonly CorpusPart[], stemWord: StemWord): QueryPlan {
  const found: Found = { words: [], phrases: [], plain: true }
  collect(query.root, allFields, true, found)
  let corrected = 0
  const cache = new Map<string, ExpandedWord>()
  const expanded = found.words.slice(0, mostWords).map(({ word, fields, wanted }) => {
    const key = `${word.open ? '*' : ''}${word.surface}`
    const known = cache.get(key)
    const result = known ?? expandWord(word, parts, stemWord, wanted && corrected < mostCorrected)
    if (known === undefined && (result.reading === 'typo' || result.reading === 'unknown')) corrected += 1
    cache.set(key, result)
    return { ...result, word, fields, wanted }
  })
  const onlyStops =
    found.phrases.length === 0 && expanded.every(({ reading, wanted }) => reading === 'stop' || !wanted)
  const words = expanded.map((word) => ({
    ...word,
    counts: word.reading !== 'stop' || onlyStops || !word.wanted,
  }))
  return { query, words, phrases: found.phrases, plain: found.plain }
}

interface Found {
  readonly words: { readonly word: QueryWord; readonly fields: FieldMask; readonly wanted: boolean }[]
  readonly phrases: PlannedPhrase[]
  plain: boolean
}

function collect(node: QueryNode, fields: FieldMask, wanted: boolean, found: Found): void {
  switch (node.kind) {
    case 'word':
      found.words.push({ word: node, fields, wanted })
      return
    case 'phrase':
      found.phrases.push({ phrase: node, fields, wanted })
      found.plain = false
      return
    case 'not':
      collect(node.part, fields, !wanted, found)
      return
    case 'group': {
      const own = fieldsOf(node, fields)
      for (const part of node.parts) {
        if (part.kind === 'group') found.plain = false
        collect(part, own, wanted, found)
      }
      return
    }
    case 'filter':
      return
  }
}

/** The fields that the `in:` operators of a group leave; several of them add up. */
function fieldsOf(group: QueryGroup, outer: FieldMask): FieldMask {
  let mask = 0
  for (const part of group.parts) {
    if (part.kind === 'filter' && part.filter.name === 'in')
      mask |= 1 << searchFields.indexOf(part.filter.field)
  }
  return mask === 0 ? outer : mask & outer
}

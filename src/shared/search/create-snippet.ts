import { choosePassage } from './choose-passage'
import type { SoughtWord } from './choose-passage'
import type { CorpusPart } from './corpus'
import type { Mark } from './find-marks'
import { searchFields } from './search-document'
import type { SearchField } from './search-document'
import { textAt } from './text-table'

/** A stretch of a document's text that shows why it was found. */
export interface Snippet {
  readonly text: string
  /** Where the searched words stand in `text`. */
  readonly marks: readonly Mark[]
  readonly field: SearchField
  /** The block that the text is from, or null. */
  readonly blockId: string | null
  /** Whether text was left out before and after. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** A snippet is at most this long, which is two lines in a wide window; it is cut at words. */
const snippetLength = 180
const askedField = searchFields.indexOf('asked')

/**
 * Shows the passage that holds most of the sought words, the rarer the better; without any, the first one. Passages are
 * weighed by the places in the index, so that only the chosen one is read.
 */
export function createSnippet(
  part: CorpusPart,
  document: number,
  sought: readonly SoughtWord[],
  findMarks: (text: string) => readonly Mark[],
): Snippet | null {
  const { segment } = part
  const from = segment.passageStart[document] ?? 0
  const to = endOfShown(part, document)
  if (from === to) return null
  const passage = choosePassage(segment, document, { from, to }, sought)
  const text = textAt(segment.passageTexts, passage)
  const block = textAt(segment.passageBlocks, passage)
  const field = searchFields[segment.passageField[passage] ?? 0] ?? 'body'
  return { ...cutAround(text, findMarks(text)), field, blockId: block === '' ? null : block }
}

/** Where the passages end that may be shown: phrases that people ask stand last and are for finding only. */
function endOfShown({ segment }: CorpusPart, document: number): number {
  const from = segment.passageStart[document] ?? 0
  let to = segment.passageStart[document + 1] ?? from
  while (to > from && segment.passageField[to - 1] === askedField) to -= 1
  return to
}

/** Cuts the stretch with the most marks, beginning a few words before the first of them. */
function cutAround(text: string, marks: readonly Mark[]): Omit<Snippet, 'field' | 'blockId'> {
  if (text.length <= snippetLength) return { text, marks, cutBefore: false, cutAfter: false }
  const from = chooseStart(text, marks)
  const wanted = Math.min(text.length, from + snippetLength)
  const space = text.lastIndexOf(' ', wanted)
  const to = wanted === text.length || space <= from ? wanted : space
  const kept = marks.filter((mark) => mark.start >= from && mark.end <= to)
  return {
    text: text.slice(from, to),
    marks: kept.map(({ start, end }) => ({ start: start - from, end: end - from })),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  }
}

function chooseStart(text: string, marks: readonly Mark[]): number {
  let best = 0
  let most = 0
  for (const [index, mark] of marks.entries()) {
    let inside = 0
    while (
      index + inside < marks.length &&
      (marks[index + inside]?.end ?? 0) <= mark.start + snippetLength - 40
    )
      inside += 1
    if (inside > most) {
      most = inside
      best = mark.start
    }
  }
  if (best <= 40) return 0
  const space = text.indexOf(' ', best - 40)
  const start = space < 0 || space >= best ? best : space + 1
  return Math.min(start, Math.max(0, startOfTail(text)))
}

/** Near the end the whole tail is shown. */
function startOfTail(text: string): number {
  const at = text.length - snippetLength
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

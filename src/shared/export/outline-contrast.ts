import { toLine } from '../base/clean-text'
import type { ExportContrast, ExportSide } from './export-document'
import { inQuotes } from './in-quotes'
import type { OutlineBlock } from './outline'
import { fact, paragraphs, smallUnless, titleOf } from './outline-parts'
import type { Wording } from './outline-parts'

/** A contrast: in what the two differ, both sides, and why. */
export function outlineContrast(
  { contrast, statement, sides }: ExportContrast,
  wording: Wording,
): readonly OutlineBlock[] {
  return [
    { kind: 'heading', depth: 2, text: titleOf(contrast.title), counts: 'contrast' },
    { kind: 'text', role: 'lead', runs: [{ text: statement, strong: true }] },
    ...outlineSide(sides[0], wording),
    ...outlineSide(sides[1], wording),
    ...contrast.why.flatMap((text) => paragraphs(text)),
  ]
}

function outlineSide(
  { title, text, cue, level, ask }: ExportSide,
  { words, language }: Wording,
): readonly OutlineBlock[] {
  return [
    { kind: 'heading', depth: 3, text: titleOf(title) },
    ...smallUnless([level ?? '']),
    ...paragraphs(text),
    ...(cue === '' ? [] : [fact(words.cue, inQuotes(toLine(cue), language))]),
    ...(ask === '' ? [] : [fact(words.ask, ask)]),
  ]
}

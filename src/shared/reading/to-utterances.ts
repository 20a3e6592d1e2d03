import type { Block } from '../content/block'
import { withoutNoteMarks } from '../content/without-note-marks'

/** A stretch of text that is spoken in one go. */
export interface Utterance {
  readonly blockId: string
  readonly text: string
}

/** What is read aloud: running text and headings. Code, pictures and table cells make no sense to the ear. */
const spoken = new Set<Block['kind']>(['heading', 'paragraph', 'list-item', 'quote', 'callout'])
/** Voices lose their way in long texts, and stopping takes as long as the stretch lasts; in UTF-16 units. */
const longest = 240

/** Cuts an item into stretches to be read aloud, at the ends of sentences, never over the border of a paragraph. */
export function toUtterances(blocks: readonly Block[]): readonly Utterance[] {
  return blocks
    .filter((block) => spoken.has(block.kind) && /[\p{L}\p{N}]/u.test(block.text))
    .flatMap((block) => cutSentences(withoutNoteMarks(block)).map((text) => ({ blockId: block.id, text })))
}

function cutSentences(text: string): readonly string[] {
  const sentences = text.match(/[^.!?…]+(?:[.!?…]+["'”’)]*|$)\s*/gu) ?? [text]
  const stretches: string[] = []
  for (const sentence of sentences) {
    const last = stretches[stretches.length - 1]
    if (last !== undefined && last.length + sentence.length <= longest)
      stretches[stretches.length - 1] = last + sentence
    else stretches.push(sentence)
  }
  return stretches.map((stretch) => stretch.trim()).filter((stretch) => stretch !== '')
}

/** A stretch of a text that the model knows: one word or two in a row. Offsets count UTF-16 units. */
export interface Phrase {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = /[a-z]+(?:['’][a-z]+)*/gi

/** The words of a text and the pairs of neighbouring words, lower-cased, with a straight apostrophe. */
export function findPhrases(text: string): readonly Phrase[] {
  const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + found.length,
  }))
  return words.flatMap((one, index) => {
    const next = words[index + 1]
    return next === undefined
      ? [one]
      : [one, { text: `${one.text} ${next.text}`, start: one.start, end: next.end }]
  })
}

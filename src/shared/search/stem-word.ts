import lunr from 'lunr'
import { foldSpelling } from './fold-spelling'

/** Names the analysis, how texts are cut and joined included, so that a segment built with another one is recognised as old. */
export const analyserName = `lunr ${lunr.version} english 2`

/** Creates lunr's pipeline from surface form to stem: stop words fall out, spelling is folded, lunr's stemmer stems. */
export function createStemPipeline(): lunr.Pipeline {
  const pipeline = new lunr.Pipeline()
  const spelling: lunr.PipelineFunction = (token) => token.update(foldSpelling)
  // `Pipeline.add` warns of functions that are not registered by name, which only matters to indexes that lunr saves.
  const stack = (pipeline as unknown as { _stack: lunr.PipelineFunction[] })._stack
  stack.push(lunr.stopWordFilter, spelling, lunr.stemmer)
  return pipeline
}

/** Gives the stem of a surface form, or the empty text for a stop word. */
export type StemWord = (surface: string) => string

/** More words than this are not remembered at once. */
const memorySize = 300_000

/** Creates a stemmer that remembers what it has stemmed. */
export function createStemWord(): StemWord {
  const pipeline = createStemPipeline()
  let known = new Map<string, string>()
  return (surface) => {
    const before = known.get(surface)
    if (before !== undefined) return before
    const stem = pipeline.runString(surface)[0] ?? ''
    if (known.size >= memorySize) known = new Map()
    known.set(surface, stem)
    return stem
  }
}

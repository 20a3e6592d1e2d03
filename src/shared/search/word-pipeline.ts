import lunr from 'lunr'
import { foldText } from '../base/fold-text'
import { foldSpelling } from './fold-spelling'

/** Longer "words" are encoded data or addresses; they are cut to this length in documents and queries alike. */
export const longestWord = 64

/** Names the analysis, so that a segment built with another one is recognised as old. */
export const analyserName = `lunr ${lunr.version} english 1`

/**
 * lunr's own pipeline in two halves. The first gives the surface form: folded, trimmed of signs, without the possessive.
 * The second gives the stem, or nothing for a stop word. lunr's trimmer knows ASCII only, so an equal one for all
 * scripts takes its place, as lunr's documentation advises.
 */
export function createSurfacePipeline(): lunr.Pipeline {
  const pipeline = new lunr.Pipeline()
  addFunctions(pipeline, [onText(foldText), onText(trimSigns), onText(dropPossessive), onText(cutWord)])
  return pipeline
}

/** Creates the second half: stop words fall out, spelling is folded, lunr's stemmer stems. */
export function createStemPipeline(): lunr.Pipeline {
  const pipeline = new lunr.Pipeline()
  addFunctions(pipeline, [lunr.stopWordFilter, onText(foldSpelling), lunr.stemmer])
  return pipeline
}

/** Cuts signs off both ends of a word; letters, marks, digits and the underscore stay, in every script. */
export function trimSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}_]+/u, '').replace(/[^\p{L}\p{M}\p{N}_]+$/u, '')
}

function dropPossessive(text: string): string {
  return text.length > 3 && text.endsWith("'s") ? text.slice(0, -2) : text
}

function cutWord(text: string): string {
  return text.slice(0, longestWord)
}

function onText(change: (text: string) => string): lunr.PipelineFunction {
  return (token) => token.update(change)
}

/** `Pipeline.add` warns on the console of functions that are not registered by name, which only matters to saved lunr indexes. */
function addFunctions(pipeline: lunr.Pipeline, functions: readonly lunr.PipelineFunction[]): void {
  const stack = (pipeline as unknown as { _stack: lunr.PipelineFunction[] })._stack
  stack.push(...functions)
}

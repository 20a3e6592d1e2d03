import type { Issue } from '../../base/issue'
import type { Pack } from '../pack'
import type { PackFiles } from '../pack-files'
import { claimForm } from './claim-form'
import { contrastLevels } from './contrast-levels'
import { cueVerbatim } from './cue-verbatim'
import { essayShape } from './essay-shape'
import { idUnique } from './id-unique'
import { libraryCoverage } from './library-coverage'
import { linksResolve } from './links-resolve'
import { listSize } from './list-size'
import { notKnown } from './not-known'
import { openingPhrases } from './opening-phrases'
import { printersMarks } from './printers-marks'
import { readingGrade } from './reading-grade'
import type { Rule } from './rule'
import { sharedPassages } from './shared-passages'
import { sourcesCited } from './sources-cited'
import { topicKnown } from './topic-known'
import { wordRange } from './word-range'

/** What every pack has to keep for its items to work: ids, links, topics, sources, cues. The build stops on these. */
const soundness: readonly Rule[] = [
  idUnique,
  topicKnown,
  linksResolve,
  sourcesCited,
  cueVerbatim,
  contrastLevels,
]
/** What makes a pack good to read. */
const craft: readonly Rule[] = [
  wordRange,
  claimForm,
  essayShape,
  notKnown,
  listSize,
  sharedPassages,
  openingPhrases,
  readingGrade,
]

/** What we ask of the library that we ship, beyond what others' packs have to keep. */
const house: readonly Rule[] = [libraryCoverage, printersMarks]

/** Finds what keeps a pack from working. */
export function findFaults(pack: Pack, files: PackFiles): readonly Issue[] {
  return soundness.flatMap((rule) => rule(pack, files))
}

/** Finds everything that is not as it should be. `bundled` asks for what the library that we ship has to keep besides. */
export function checkPack(
  pack: Pack,
  files: PackFiles,
  options: { readonly bundled: boolean },
): readonly Issue[] {
  const rules = [...soundness, ...craft, ...(options.bundled ? house : [])]
  return rules.flatMap((rule) => rule(pack, files))
}

import { z } from 'zod'
import type { LogBeginning } from '../../fit-check/log-beginning'
import type { LogFigures } from '../../insights/log-figures'
import { levels } from '../../levels/level'
import { callWith } from '../call'
import type { Packed } from '../packed'

const today = z.iso.date()

/** A log may be long, so a window asks for its beginning and for figures; the whole it takes in pieces, when it is filtered. */
export const logCalls = {
  'log.beginning': callWith(z.object({ today })).returning<Packed<LogBeginning>>(),
  /** What the insights show, seen from a goal's level. */
  'log.figures': callWith(z.object({ today, aim: z.literal([...levels]) })).returning<Packed<LogFigures>>(),
}

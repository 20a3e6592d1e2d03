import { z } from 'zod'
import type { SearchAnswer } from '../../search/answer-query'
import { callWith } from '../call'
import type { Packed } from '../packed'

const question = z.object({
  text: z.string().max(10_000),
  offset: z.number().int().min(0).max(1_000_000).default(0),
  limit: z.number().int().min(0).max(1_000).default(50),
  finished: z.boolean().default(false),
  complete: z.number().int().min(0).max(50).optional(),
})

/** Searching, with ways to finish what is being typed. Every text is a query; none is refused. */
export const searchCalls = {
  'search.query': callWith(question).returning<Packed<SearchAnswer>>(),
}

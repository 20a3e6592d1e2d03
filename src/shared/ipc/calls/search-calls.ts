import { z } from 'zod'
import type { SearchAnswer } from '../../search/answer-query'
import type { Completion } from '../../search/complete-query'
import { callWith } from '../call'

const question = z.object({
  text: z.string().max(10_000),
  offset: z.number().int().min(0).max(1_000_000).default(0),
  limit: z.number().int().min(0).max(1_000).default(50),
  finished: z.boolean().default(false),
})

/** Searching and completing what is typed. Every text is a query; none is refused. */
export const searchCalls = {
  'search.query': callWith(question).returning<SearchAnswer>(),
  'search.suggest': callWith(
    z.object({ text: z.string().max(10_000), limit: z.number().int().min(1).max(50).default(8) }),
  ).returning<readonly Completion[]>(),
}

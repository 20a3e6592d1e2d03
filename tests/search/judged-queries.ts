import { load } from 'js-yaml'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const schema = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(['words', 'half-typed', 'typo', 'question']),
    query: z.string(),
    relevant: z.record(z.string(), z.number().int().min(1).max(3)),
  }),
)

/** One query with the grades of the documents that serve it. */
export type JudgedQuery = z.infer<typeof schema>[number]

/** Reads the judged queries on our own library. */
export function readJudgedQueries(): readonly JudgedQuery[] {
  return schema.parse(load(readFileSync(join(__dirname, 'queries.yaml'), 'utf8')))
}

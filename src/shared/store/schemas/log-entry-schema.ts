import { z } from 'zod'
import { itemKinds } from '../../content/item'
import { answers, aspects, questionIds, verdicts } from '../../fit-check/log-entry'
import type { LogEntry } from '../../fit-check/log-entry'
import { day, key, level, line, moment, most, text } from './fields'

const givenAnswer = z.looseObject({
  question: z.enum(questionIds),
  answer: z.enum(answers),
  reason: text,
  evidence: text,
  aspects: z.array(z.enum(aspects)).max(aspects.length).exactOptional(),
})

const checkedItem = z.looseObject({
  kind: z.literal('item'),
  itemId: key,
  itemVersion: line,
  itemKind: z.enum(itemKinds),
  title: line,
  levels: z.array(level).max(3),
  adviser: line.nullable(),
  sources: z.array(line).max(most),
})

const checkedText = z.looseObject({ kind: z.literal('pasted'), text, title: line, adviser: line.nullable() })

const addition = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('outcome'),
    at: moment,
    happened: text,
    asExpected: z.enum(answers),
    judgement: z.enum(['good', 'mixed', 'poor']).nullable(),
    luck: z.enum(['helped', 'neither', 'hindered']).nullable(),
    reviewOn: day.nullable(),
  }),
  z.looseObject({ kind: z.literal('correction'), at: moment, text }),
])

/** What a log entry must look like to be kept. */
export const logEntrySchema: z.ZodType<LogEntry> = z.looseObject({
  id: key,
  createdAt: moment,
  goal: z.looseObject({ id: key, words: text, level }),
  subject: z.discriminatedUnion('kind', [checkedItem, checkedText]),
  presumedLevel: level.nullable(),
  suggestion: z
    .looseObject({ level: level.nullable(), certainty: z.enum(['sure', 'likely', 'unsure']) })
    .nullable(),
  answers: z.array(givenAnswer).max(questionIds.length),
  verdict: z.enum(verdicts),
  rule: line,
  override: z.looseObject({ verdict: z.enum(verdicts), reason: text }).nullable(),
  confidence: z.enum(['low', 'middling', 'high']).nullable(),
  expectation: text,
  expectBy: day.nullable(),
  reviewOn: day.nullable(),
  appended: z.array(addition).max(most),
})

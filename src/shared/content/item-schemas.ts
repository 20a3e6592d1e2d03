import { z } from 'zod'
import { idPattern } from '../base/id'
import { differences } from '../contrasts/contrast'
import { efforts, evidenceStrengths } from './item'

const id = z.string().regex(idPattern, 'an id has lower-case letters, digits and hyphens')
const sourceId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
const level = z.union([z.literal(1), z.literal(2), z.literal(3)], 'a level is 1, 2 or 3')
const levelList = z.array(level).min(1, 'name at least one level').max(3)
const line = z.string().trim().min(1)

/** Front matter of an essay. */
export const essayFields = z.strictObject({
  title: line,
  summary: line,
  levels: levelList,
  topic: id,
  for: line,
  notFor: line,
  cue: line,
  sources: z.array(sourceId).default([]),
})

/** Front matter of an advice card. */
export const adviceFields = z.strictObject({
  claim: line,
  levels: levelList,
  topic: id,
  cue: line,
  effort: z.enum(efforts),
  evidence: z.enum(evidenceStrengths),
  adviser: line.nullable().default(null),
  sources: z.array(sourceId).default([]),
  essays: z.array(id).default([]),
})

/** Front matter of a contrast. */
export const contrastFields = z.strictObject({
  title: line,
  differ: z.enum(differences),
  sides: z.tuple([id, id]),
  ask: z.tuple([line, line]),
})

/** `pack.yaml`. */
export const manifestFields = z.strictObject({
  id,
  title: line,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version reads 1.0.0'),
  language: line,
  licence: line,
  author: line,
  description: line,
})

/** `topics.yaml`. */
export const topicList = z.array(z.strictObject({ id, title: line, summary: line }))

const askedOfEach = z.record(id, z.array(line).max(24)).default({})

/** `asked.yaml` and the files in `asked/`: what people type when they need a thing, by the id of the thing. */
export const askedFields = z.strictObject({
  items: askedOfEach,
  contrasts: askedOfEach,
  glossary: askedOfEach,
  lists: askedOfEach,
})

/** `glossary.yaml`. */
export const glossaryList = z.array(
  z.strictObject({
    id,
    term: line,
    definition: line,
    alsoCalled: z.array(line).default([]),
    levels: z.array(level).default([]),
    essays: z.array(id).default([]),
  }),
)

/** One file of `lists/`. */
export const starterListFields = z.strictObject({
  title: line,
  summary: line,
  levels: levelList,
  sections: z
    .array(
      z.strictObject({
        title: z.string().trim(),
        items: z.array(z.strictObject({ item: id, reason: line })).min(1),
      }),
    )
    .min(1),
})

/** `source-notes.yaml`: for each source its idea in our words and the levels that it speaks to. */
export const sourceNoteList = z.array(
  z.strictObject({ id: sourceId, idea: line, levels: levelList, topic: id.nullable().default(null) }),
)

const cslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})
const cslDate = z.looseObject({
  'date-parts': z.array(z.array(z.number())).optional(),
  raw: z.string().optional(),
})

/** `sources.json`: CSL-JSON records. */
export const cslList = z.array(
  z.looseObject({
    id: sourceId,
    type: line,
    title: line,
    author: z.array(cslName).optional(),
    editor: z.array(cslName).optional(),
    issued: cslDate.optional(),
  }),
)

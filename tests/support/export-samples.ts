import type { Item } from '../../src/shared/content/item'
import {
  buildAnnotationsDocument,
  buildContrastsDocument,
  buildItemsDocument,
  buildListDocument,
  buildLogDocument,
} from '../../src/shared/export/build-document'
import type { ExportMaterial } from '../../src/shared/export/build-parts'
import type { ExportDocument, ExportPurpose } from '../../src/shared/export/export-document'
import { formatReferences } from '../../src/shared/citations/format-citation'
import { planReferences } from '../../src/shared/citations/plan-references'
import { toItemRecord } from '../../src/shared/export/to-item-record'
import { createAdvice, createAnnotation, createList, createMaterial, createSource } from './export-builders'
import { createLogEntry, createOutcome } from './log-entry-builders'

const advice = createAdvice()
const source = createSource()
const german = createAdvice({
  id: 'advice-two',
  title: 'Wer „Prozess“ sagt, soll ihn zeigen können',
  tags: ['größere Änderung', 'hand-overs'],
  levels: [3],
  sources: [],
  adviser: null,
  cue: '',
})

/** An item, a work and a German item, two highlights and a fit check: enough for every part of every format. */
export function createSampleMaterial(change: Partial<Omit<ExportMaterial, 'items'>> = {}): ExportMaterial {
  const items = [advice, source, german]
  const material = createMaterial(items, {
    annotations: [
      createAnnotation(advice, 'takes nothing away adds work', {
        note: 'True of the last\ntwo projects.',
        tags: ['stop list'],
      }),
      createAnnotation(advice, 'the stop list first', {
        id: 'annotation-two',
        colour: 'doubt',
        note: 'Mine alone.',
        private: true,
      }),
    ],
    log: [
      createLogEntry({
        subject: {
          kind: 'item',
          itemId: advice.id,
          itemVersion: 'v1',
          itemKind: 'advice',
          title: advice.title,
          levels: [2],
          adviser: 'a ward sister',
          sources: [],
        },
        answers: [
          { question: 'my-level', answer: 'no', reason: 'It stays in one ward.', evidence: 'the stop list' },
        ],
        expectation: 'fewer calls',
        appended: [createOutcome()],
      }),
    ],
    ...change,
  })
  return { ...material, citations: cite(items, material) }
}

function cite(items: readonly Item[], material: ExportMaterial): ExportMaterial['citations'] {
  const records = items.map((item) => toItemRecord(item, material.packs.get(item.packId)))
  return new Map(
    planReferences(records).flatMap((portion) => {
      const references = formatReferences(portion, 'apa', material.names.language)
      return portion.map((record, index) => [record.id, references[index] ?? []] as const)
    }),
  )
}

/** One document of each kind. */
export function createSampleDocuments(purpose: ExportPurpose): readonly ExportDocument[] {
  const material = createSampleMaterial()
  const list = createList([
    { title: 'First', itemIds: [advice.id], reason: 'It asks the right question.', due: '2026-03-20' },
    { title: 'Then', itemIds: [german.id, 'gone'] },
  ])
  return [
    buildListDocument(list, purpose, material),
    buildItemsDocument({ title: 'hand-overs', ids: [advice.id, source.id] }, purpose, material),
    buildAnnotationsDocument('Annotations', purpose, material),
    buildLogDocument('Log', material.log, purpose, material),
    buildContrastsDocument(
      'Contrasts',
      [
        {
          id: 'contrast-one',
          title: 'Stop lists or show it',
          differ: 'route',
          sides: [advice.id, german.id],
          ask: ['Who stops?', 'Who shows?'],
          why: ['Both want the same.'],
        },
      ],
      purpose,
      material,
    ),
  ]
}

import fc from 'fast-check'
import type { Annotation } from '../../../src/shared/annotations/annotation'
import type { Reference } from '../../../src/shared/citations/reference'
import type { CslName, CslRecord } from '../../../src/shared/content/csl-record'
import type { Source } from '../../../src/shared/content/item'
import { buildItemsDocument } from '../../../src/shared/export/build-document'
import { toLine } from '../../../src/shared/base/clean-text'
import type { ExportDocument } from '../../../src/shared/export/export-document'
import { anyAnnotation, anyText, anyTrap } from '../../support/export-arbitraries'
import { createBlocks, createMaterial, createSource } from '../../support/export-builders'

/** How many items stand in one document, so that one has room to spill into its neighbours. */
export const itemsInDocument = 250
const highlightsInDocument = 120

const types = [
  'article-journal',
  'book',
  'chapter',
  'paper-conference',
  'report',
  'thesis',
  'webpage',
  'document',
]

// What a writer trips over begins a title as often as it ends one: a formula is one only at the beginning.
const anyTitle = fc.oneof(
  anyText,
  anyTrap,
  fc.tuple(anyTrap, fc.lorem({ maxCount: 3 })).map((parts) => parts.join(' ')),
)
const anyFamily = fc.oneof(
  fc.lorem({ maxCount: 1 }),
  fc.constantFrom('王', 'الخوارزمي', 'de la Cruz', 'Müller-Lüdenscheidt', 'Đặng', "O'Brien", 'Hand and Sand'),
)
const anyName: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: anyFamily, given: fc.oneof(fc.lorem({ maxCount: 1 }), anyTrap) }),
  fc.record({
    literal: fc.constantFrom('World Health Organization', 'Procter & Gamble', 'Smith, Jones and Sons'),
  }),
)

const anyWork = (index: number): fc.Arbitrary<Source> =>
  fc
    .record({
      type: fc.constantFrom(...types),
      title: anyTitle,
      author: fc.array(anyName, { maxLength: 3 }),
      year: fc.option(fc.integer({ min: 1500, max: 2100 })),
      container: anyText,
      doi: fc.option(fc.nat(999_999)),
      note: anyText,
      tags: fc.array(anyText, { maxLength: 2 }),
      texts: fc.array(anyText, { minLength: 1, maxLength: 3 }),
    })
    .map((made): Source => {
      const id = `work-${index}`
      const title = toLine(made.title) === '' ? `Untitled ${index}` : made.title
      const record: CslRecord = {
        id,
        type: made.type,
        title,
        author: made.author,
        'container-title': made.container,
        note: made.note,
        ...(made.year === null ? {} : { issued: { 'date-parts': [[made.year]] } }),
        ...(made.doi === null ? {} : { DOI: `10.1000/a_b(${made.doi})` }),
      }
      const blocks = createBlocks(...made.texts.map((text, nth) => `Paragraph ${nth} ${text}`))
      return createSource({ id, title, tags: made.tags, record, blocks })
    })

/** Documents of made-up works with highlights, all that follow from one seed, one after another. */
export function createMadeDocuments(seed: number, count: number): readonly ExportDocument[] {
  const works = fc.sample(fc.tuple(...numbers(itemsInDocument).map(anyWork)), { seed, numRuns: count })
  return works.map((items, number) => {
    const highlights = fc.tuple(
      ...numbers(highlightsInDocument).map((index) =>
        anyAnnotation(items.slice((index % 60) * 4, (index % 60) * 4 + 4), index),
      ),
    )
    const [annotations = []] = fc.sample<readonly Annotation[]>(highlights, {
      seed: seed + number,
      numRuns: 1,
    })
    const citations = new Map(items.map(({ record }) => [record.id, citeRoughly(record)]))
    const material = createMaterial(items, { annotations, citations })
    return buildItemsDocument({ title: `Made ${number}`, ids: items.map(({ id }) => id) }, 'for-me', material)
  })
}

/** Setting twenty thousand references takes longer than all the rest, and the citation processor is not on trial here. */
function citeRoughly({ title, DOI }: CslRecord): Reference {
  const address = DOI === undefined ? [] : [{ text: `. https://doi.org/${DOI}`, emphasis: false }]
  return [{ text: toLine(title), emphasis: true }, ...address]
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

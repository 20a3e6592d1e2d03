import { createHash } from 'node:crypto'
import { planReferences } from '../../src/shared/citations/plan-references'
import { formatReferences } from '../../src/shared/citations/format-citation'
import type { Block } from '../../src/shared/content/block'
import type { Item } from '../../src/shared/content/item'
import { buildListDocument } from '../../src/shared/export/build-document'
import type { ExportMaterial } from '../../src/shared/export/build-parts'
import type { ExportDocument } from '../../src/shared/export/export-document'
import { toItemRecord } from '../../src/shared/export/to-item-record'
import {
  createAdvice,
  createAnnotation,
  createBlocks,
  createList,
  createMaterial,
  createSource,
} from '../support/export-builders'
import { createLogEntry } from '../support/log-entry-builders'
import type { Samples } from './reader'

/** Marks that mean something to one format or another, in sentences as people write them. */
const traps = [
  'Costs fell by 5 % & nobody asked why; 3 < 5 > 2.',
  'They called it *urgent*, _important_ and `code`; a snake_case_name, 2^10 and H~2~O.',
  '# not a heading, and [not](a link) either; <b>nor bold</b>, $5 and $6.',
  '“Führung” heißt 领导, قيادة, and naïve café 😀 too.',
  '=SUM(A1) is what they typed; @everyone, +1 and -1.',
  '1. is how he began; {braces} and \\backslash\\, ~ and ^ and | pipes | too.',
  'It’s a “quote” — with dashes – and dots… and --- three --- hyphens.',
] as const

const dotBytes = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const dot = `${createHash('sha256').update(dotBytes).digest('hex')}.png`

/** The picture that every text of a sample shows, as a reader finds it: its name begins so, and these are its bytes. */
export const samplePicture = { name: dot, bytes: dotBytes } as const

/** Makes the documents that the readers read. */
export function createSamples(): Samples {
  return { list: createSample(12, 2, 'Before the steering group'), long: createSample(50, 9, 'A long list') }
}

function createSample(count: number, paragraphs: number, title: string): ExportDocument {
  const items = Array.from({ length: count }, (_, index) => createItem(index, paragraphs))
  const works = Array.from({ length: 5 }, (_, index) => createWork(index))
  const material = createMaterial([...items, ...works], {
    annotations: items.map((item, index) =>
      createAnnotation(item, item.blocks[1]?.text ?? '', {
        id: `annotation-${index}`,
        note: index % 2 === 0 ? `Note ${index}: ${traps[index % traps.length] ?? ''}` : '',
        tags: ['stop list', `tag ${index % 3}`],
      }),
    ),
    log: [
      createLogEntry({
        subject: {
          kind: 'item',
          itemId: 'item-0',
          itemVersion: 'v1',
          itemKind: 'advice',
          title: 'Item',
          levels: [2],
          adviser: null,
          sources: [],
        },
      }),
    ],
  })
  const citations = cite([...items, ...works], material.packs)
  const half = Math.ceil(items.length / 2)
  const ids = items.map((item) => item.id)
  const list = createList(
    [
      { title: 'First & foremost', itemIds: ids.slice(0, half), reason: traps[0] },
      { title: 'Then', itemIds: ids.slice(half), reason: traps[3] },
    ],
    { title },
  )
  const document = buildListDocument(list, 'for-me', { ...material, citations })
  return {
    ...document,
    pictures: new Map([[dot, { base64: dotBytes.toString('base64'), size: { width: 1, height: 1 } }]]),
  }
}

function createItem(index: number, paragraphs: number): Item {
  const trap = traps[index % traps.length] ?? ''
  const texts = Array.from(
    { length: paragraphs },
    (_, nth) => `Paragraph ${nth + 1} of piece ${index + 1}. ${sentence(index * 31 + nth)}`,
  )
  return createAdvice({
    id: `item-${index}`,
    title: `Piece ${index + 1}: ${trap.slice(0, 40).trim()}`,
    levels: [([1, 2, 3] as const)[index % 3] ?? 1],
    blocks: [
      ...createBlocks(...texts.slice(0, 1), `Quote ${index + 1}. ${trap}`, ...texts.slice(1)),
      showPicture(`The wall of step ${index + 1} & what hangs on it`),
    ],
    sources: [`work-${index % 5}`],
    adviser: index % 2 === 0 ? 'a ward sister' : null,
  })
}

function showPicture(text: string): Block {
  return {
    id: 'picture',
    kind: 'image',
    text,
    spans: [{ start: 0, end: text.length, kind: 'image', target: dot }],
  }
}

function createWork(index: number): Item {
  const id = `work-${index}`
  const title = `Work ${index + 1} on change & order: 100 % of it`
  return createSource({
    id,
    title,
    record: {
      id,
      type: index % 2 === 0 ? 'book' : 'article-journal',
      title,
      author: [
        { family: `O’Writer-${index}`, given: 'Zoë' },
        { literal: 'The {Institute} of Science & Order' },
      ],
      issued: { 'date-parts': [[1990 + index]] },
      ...(index % 2 === 0
        ? { publisher: 'Müller & Sons', 'publisher-place': 'Köln' }
        : {
            'container-title': 'Journal of_Change',
            volume: '4',
            issue: '2',
            page: '10-20',
            DOI: `10.1000/a_b(${index})`,
          }),
    },
  })
}

function cite(items: readonly Item[], packs: ExportMaterial['packs']): ExportMaterial['citations'] {
  const records = items.map((item) => toItemRecord(item, packs.get(item.packId)))
  return new Map(
    planReferences(records).flatMap((portion) => {
      const references = formatReferences(portion, 'harvard', 'en-GB')
      return portion.map((record, index) => [record.id, references[index] ?? []] as const)
    }),
  )
}

const words =
  'people who own the step change it when the goal is clear and nobody else has to wait for them because the work itself shows what stops'.split(
    ' ',
  )

/** Sixty words that look like text; the same ones for the same number. */
function sentence(seed: number): string {
  let state = seed * 2654435761 + 1
  const picked = Array.from({ length: 60 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return words[Math.floor((state / 2147483648) * words.length)] ?? ''
  })
  return `${picked.join(' ')}.`
}

// Writes one format once and prints its time, its size and the peak memory of the process.
import { zipParts } from '../../src/main/export/zip-parts'
import { formatReferences } from '../../src/shared/citations/format-citation'
import { planReferences } from '../../src/shared/citations/plan-references'
import { buildListDocument } from '../../src/shared/export/build-document'
import { exporters } from '../../src/shared/export/exporters'
import { toItemRecord } from '../../src/shared/export/to-item-record'
import {
  createAdvice,
  createAnnotation,
  createBlocks,
  createList,
  createMaterial,
  createSource,
} from '../../tests/support/export-builders'
import { peakMemory } from '../../tests/support/peak-memory'

const [part = '', documents = '', annotations = ''] = process.argv.slice(2)
const sentence = 'People who own a step change it when the goal is clear and nobody has to wait for them. '
const items = Array.from({ length: Number(documents) }, (_, index) => {
  const id = `item-${index}`
  const title = `Piece ${index} on change`
  const blocks = createBlocks(
    ...Array.from({ length: 8 }, (__, nth) => `${nth} of ${index}. ${sentence.repeat(6)}`),
  )
  if (index % 4 !== 0) return createAdvice({ id, title, blocks, sources: [] })
  const issued = { 'date-parts': [[1950 + (index % 70)]] }
  const author = [{ family: `Writer ${index % 900}`, given: 'A. B.' }]
  return createSource({ id, title, blocks, record: { id, type: 'book', title, author, issued } })
})
const marked = Array.from({ length: Number(annotations) }, (_, index) => {
  const item = items[index % items.length] ?? createAdvice()
  return createAnnotation(item, item.blocks[index % 8]?.text ?? '', {
    id: `annotation-${index}`,
    note: sentence,
    tags: ['one'],
  })
})
const material = createMaterial(items, { annotations: marked })
const document = buildListDocument(
  createList([{ title: 'All', itemIds: items.map((item) => item.id) }]),
  'for-me',
  material,
)

const began = performance.now()
let bytes = 0
if (part === 'references') {
  const records = items.map((item) => toItemRecord(item, material.packs.get(item.packId)))
  for (const portion of planReferences(records))
    bytes += JSON.stringify(formatReferences(portion, 'apa', 'en-GB')).length
} else if (part !== 'nothing') {
  const content = exporters.find((each) => each.format === part)?.write(document)
  if (content === undefined) throw new Error(`nothing writes ${part}`)
  if (!('parts' in content)) bytes = Buffer.byteLength(content.text)
  else if (content.kind === 'zip') bytes = (await zipParts(content.parts)).length
  else bytes = content.parts.reduce((sum, each) => sum + Buffer.byteLength(each.text), 0)
}
const took = performance.now() - began
process.stdout.write(
  `${took.toFixed(0)} ${(bytes / 1e6).toFixed(1)} ${(peakMemory() / 1024 ** 2).toFixed(0)}\n`,
)

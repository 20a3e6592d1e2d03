import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAnnotationsService } from '../../../../src/main/annotations/annotations-service'
import { createImporting } from '../../../../src/main/app/create-importing'
import type { Importing } from '../../../../src/main/app/create-importing'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import { success } from '../../../../src/shared/base/result'
import { ownFormat, ownVersion } from '../../../../src/shared/export/format-own'
import type { ImportFormat } from '../../../../src/shared/import/import-format'
import type { Chosen } from '../../../../src/main/import/import-protocol'
import { collectionNames } from '../../../../src/shared/store/collections'
import { bundleWorker } from '../../../support/bundle-worker'
import { createAnnotation, createList } from '../../../support/export-builders'
import { createLogEntry } from '../../../support/log-entry-builders'

let workers = ''
beforeAll(async () => {
  workers = await mkdtemp(join(tmpdir(), 'levelwise-worker-'))
  await bundleWorker('src/main/import/import-worker.ts', join(workers, 'import-worker.js'))
})
afterAll(() => rm(workers, { recursive: true, force: true }))

interface World {
  readonly root: string
  readonly store: Store
  readonly importing: Importing
}

/** A library of the user's own, in which highlights are set anew as in the app. */
async function openWorld(): Promise<World> {
  const root = await mkdtemp(join(tmpdir(), 'levelwise-undo-'))
  const store = await openStore({ folder: join(root, 'data') })
  const importing: Importing = createImporting({
    places: { data: root, library: join(root, 'data'), workers },
    store,
    summaries: new Map(),
    bundledPacks: [],
    surroundings: { locale: () => 'en', onImportProgress: () => undefined },
    beforeImport: async () => success(null),
    reanchor: (ids) => annotations.reanchor(ids),
  })
  const annotations = createAnnotationsService(
    store,
    { versions: () => importing.versions(), item: (id) => importing.library.item(id) },
    () => '2026-05-05T00:00:00.000Z',
  )
  return { root, store, importing }
}

async function take({ importing }: World, chosen: Chosen, format: ImportFormat): Promise<string> {
  const { token } = importing.service.take(chosen)
  const options = { format, fallbackEncoding: null, columns: {}, title: '', adviser: '' } as const
  const planned = await importing.service.plan({ token, options })
  if (!planned.ok) throw new Error(JSON.stringify(planned.error))
  const report = await importing.service.commit({ token })
  if (!report.ok) throw new Error(JSON.stringify(report.error))
  return report.value.importId
}

/** Everything that is kept but the notes that there was an import, and what lists show of every item. */
async function look({ store, importing }: World): Promise<unknown> {
  const records = collectionNames
    .filter((name) => name !== 'imports')
    .map((name) => [name, Object.fromEntries([...store.records(name)].sort(([a], [b]) => (a < b ? -1 : 1)))])
  const packs = await importing.library.packs()
  const items = packs.flatMap(({ items: placed }) => [...placed.keys()].sort())
  const texts = await importing.library.read(items)
  return structuredClone({ records, texts })
}

const words = [
  'Ask the ward sister first.',
  'Count the hand-overs.',
  'Who waits for whom?',
  'Begin at the dock.',
]
/** Notes by name; another text under the same name is a changed note. */
const anyNotes = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
  { minKeys: 1 },
)

async function takeNotes(world: World, notes: Readonly<Record<string, readonly string[]>>, name: string) {
  // A vault is known by the name of its folder.
  const path = join(world.root, name, 'vault')
  await mkdir(path, { recursive: true })
  for (const [note, paragraphs] of Object.entries(notes))
    await writeFile(join(path, `${note}.md`), `# Note ${note}\n\n${paragraphs.join('\n\n')}\n`)
  return take(world, { kind: 'folder', path }, 'vault')
}

/** One highlight an item, over its whole first paragraph. */
async function markAll({ store, importing }: World): Promise<void> {
  const ids = (await importing.library.packs()).flatMap(({ items }) => [...items.keys()])
  const items = await importing.library.read(ids)
  const operations = items.map((item, index) => ({
    collection: 'annotations' as const,
    put: createAnnotation(item, item.blocks[0]?.text ?? '', { id: `mark-${index}`, note: 'mine' }),
  }))
  await store.commit({ label: 'marked', operations })
}

const day = (number: number): string => `2026-03-0${number}T00:00:00.000Z`
const anyRecords = fc.record({
  list: fc.option(fc.record({ title: fc.constantFrom('One', 'Two'), on: fc.integer({ min: 1, max: 9 }) })),
  outcomes: fc.option(fc.integer({ min: 0, max: 2 })),
  mark: fc.option(fc.record({ on: fc.integer({ min: 1, max: 9 }), quote: fc.constantFrom(...words) })),
})
type SomeRecords = typeof anyRecords extends fc.Arbitrary<infer R> ? R : never

/** Some records as a file of our own holds them. A mark has only its quote, as from another program. */
function toRecords({ list, outcomes, mark }: SomeRecords, itemId: string) {
  const appended = Array.from({ length: outcomes ?? 0 }, (_, index) => ({
    kind: 'correction' as const,
    at: day(index + 1),
    text: `So it was ${index}`,
  }))
  const made = { ...createList([]), id: 'list-one', title: list?.title ?? '', updatedAt: day(list?.on ?? 1) }
  return {
    lists: list === null ? [] : [made],
    log: outcomes === null ? [] : [{ ...createLogEntry({ id: 'check-one' }), appended }],
    annotations:
      mark === null
        ? []
        : [
            {
              id: 'mark-elsewhere',
              itemId,
              itemVersion: '',
              anchor: { ranges: [], quote: mark.quote, prefix: '', suffix: '' },
              colour: 'key' as const,
              note: '',
              tags: [],
              createdAt: day(1),
              updatedAt: day(mark.on),
              private: false,
              orphaned: true,
            },
          ],
    contrasts: [],
  }
}

async function takeRecords(world: World, some: SomeRecords, name: string): Promise<string> {
  const [pack] = await world.importing.library.packs()
  const records = toRecords(some, [...(pack?.items.keys() ?? [])][0] ?? 'nowhere')
  const file = { format: ownFormat, version: ownVersion, title: 'x', kind: 'items', purpose: 'for-me' }
  const path = join(world.root, name)
  await writeFile(path, JSON.stringify({ ...file, day: '2026-03-10', records, items: [], checks: [] }))
  return take(world, { kind: 'files', paths: [path] }, 'own-export')
}

const anyImport = fc.oneof(
  fc.record({ notes: anyNotes }),
  fc
    .record({ records: anyRecords })
    .filter(({ records }) => Object.values(records).some((each) => each !== null)),
)

it('an import that is taken back leaves everything as it was before', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, anyRecords, anyImport, async (notes, records, chosen) => {
      const world = await openWorld()
      try {
        await takeNotes(world, notes, 'first')
        await markAll(world)
        await takeRecords(world, records, 'first.json')
        const before = await look(world)
        const id =
          'notes' in chosen
            ? await takeNotes(world, chosen.notes, 'second')
            : await takeRecords(world, chosen.records, 'second.json')
        const undone = await world.importing.service.undo({ id })
        expect(undone).toEqual({ ok: true, value: { kept: 0 } })
        expect(await look(world)).toEqual(before)
      } finally {
        await world.store.close()
        world.importing.close()
        await rm(world.root, { recursive: true, force: true })
      }
    }),
    { numRuns: 20 },
  )
})

it('what the user thought of a highlight since stays, and the highlight stands where it stood', async () => {
  const world = await openWorld()
  try {
    await takeNotes(world, { a: ['Count the hand-overs between them.'] }, 'first')
    await markAll(world)
    const was = world.store.records('annotations').get('mark-0')
    const id = await takeNotes(world, { a: ['New.', 'Count all hand-overs between them.'] }, 'second')
    const moved = world.store.records('annotations').get('mark-0')
    if (was === undefined || moved === undefined) throw new Error('the highlight is gone')
    expect(moved.itemVersion).not.toBe(was.itemVersion)
    const changed = { ...moved, note: 'another', updatedAt: day(9) }
    await world.store.commit({ label: 'noted', operations: [{ collection: 'annotations', put: changed }] })
    await world.importing.service.undo({ id })
    expect(world.store.records('annotations').get('mark-0')).toEqual({
      ...was,
      note: 'another',
      updatedAt: day(9),
    })
  } finally {
    await world.store.close()
    world.importing.close()
    await rm(world.root, { recursive: true, force: true })
  }
})

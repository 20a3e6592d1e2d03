import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { openStore } from '../../../src/main/persistence/open-store'
import { annotationColours } from '../../../src/shared/annotations/annotation'
import type { Annotation } from '../../../src/shared/annotations/annotation'
import type { ItemSummary } from '../../../src/shared/content/item'
import type { Operation } from '../../../src/shared/store/change'
import { makeLog } from '../../support/made-log'
import { root } from '../electron/launch-app'
import type { Random } from '../electron/random'

/** How much a data folder holds. */
export interface Amounts {
  readonly annotations: number
  readonly logEntries: number
  readonly documents: number
}

/** Records that one commit brings, as many as a large import would. */
const together = 5_000

/** Fills the store of a data folder through its own door. The app must not have it open. */
export async function fillStore(userData: string, amounts: Amounts, random: Random): Promise<void> {
  const folder = join(userData, 'data')
  await mkdir(userData, { recursive: true })
  const items = await readItems()
  const operations: readonly Operation[] = [
    ...Array.from({ length: amounts.annotations }, (_, index): Operation => {
      const item = items[random.below(items.length)]
      if (item === undefined) throw new Error('the library is empty')
      return { collection: 'annotations', put: makeAnnotation(`made-${index}`, item, random) }
    }),
    ...makeLog(amounts.logEntries, new Date('2026-11-01T10:00:00.000Z')).map((put): Operation => ({
      collection: 'log',
      put,
    })),
  ]
  const store = await openStore({ folder })
  try {
    for (let done = 0; done < operations.length; done += together) {
      const saved = await store.commit({
        label: 'made',
        operations: operations.slice(done, done + together),
        undoable: false,
      })
      if (!saved.ok) throw new Error(`not saved: ${saved.error.code}`)
    }
  } finally {
    await store.close()
  }
}

/** An annotation as a reader leaves it, on an item of the bundled library. */
export function makeAnnotation(id: string, { id: itemId, version }: ItemSummary, random: Random): Annotation {
  const quote = makeWords(8 + random.below(20), random)
  const start = random.below(200)
  const at = new Date(1_700_000_000_000 + random.below(80_000_000) * 1000).toISOString()
  return {
    id,
    itemId,
    itemVersion: version,
    anchor: {
      ranges: [{ blockId: `p${random.below(30)}`, start, end: start + quote.length }],
      quote,
      prefix: makeWords(5, random).slice(0, 32),
      suffix: makeWords(5, random).slice(0, 32),
    },
    colour: annotationColours[random.below(annotationColours.length)] ?? 'key',
    note: random.below(3) === 0 ? makeWords(12, random) : '',
    tags: random.below(4) === 0 ? [makeWords(1, random)] : [],
    createdAt: at,
    updatedAt: at,
    private: false,
    orphaned: false,
  }
}

/** The items of the bundled library. */
export async function readItems(): Promise<readonly ItemSummary[]> {
  const text = await readFile(join(root, 'out', 'content', 'catalogue.json'), 'utf8')
  return (JSON.parse(text) as { readonly summaries: readonly ItemSummary[] }).summaries
}

/** Writes a folder of Markdown files and imports it through the calls of the window, as a user would. */
export async function importDocuments(
  running: { readonly app: ElectronApplication; readonly page: Page },
  folder: string,
  count: number,
  random: Random,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let index = 0; index < count; index += 1)
    await writeFile(
      join(folder, `document-${index}.md`),
      `# Document ${index} on ${makeWords(3, random)}\n\n${makeWords(60, random)}. Mark${index}.\n\n${makeWords(60, random)}.\n`,
    )
  const came = await importFolder(running, folder)
  if (came !== count) throw new Error(`the import brought ${came}, not ${count}`)
}

/** Writes one long Markdown document, a heading to every twenty paragraphs, and imports it. */
export async function importLongDocument(
  running: { readonly app: ElectronApplication; readonly page: Page },
  folder: string,
  { title, words, random }: { readonly title: string; readonly words: number; readonly random: Random },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const paragraph = 80
  const paragraphs = Array.from({ length: words / paragraph }, (_, index) =>
    [...(index % 20 === 0 ? [`## Part ${index / 20 + 1}`] : []), `${makeWords(paragraph, random)}.`].join(
      '\n\n',
    ),
  )
  await writeFile(join(folder, 'long.md'), [`# ${title}`, ...paragraphs].join('\n\n'))
  const came = await importFolder(running, folder)
  if (came !== 1) throw new Error(`the import brought ${came}, not one`)
}

/** Imports a folder through the calls of the window; resolves with how many items came, or with what went wrong. */
async function importFolder(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  folder: string,
): Promise<number | string> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, folder)
  return page.evaluate(async () => {
    const { calls } = window.levelwise
    const chosen = await calls.import.choose({ kind: 'folder' })
    if (chosen === null) return 'nothing was chosen'
    const { token } = chosen
    const options = { format: 'vault', fallbackEncoding: null, columns: {}, title: '', adviser: '' } as const
    const planned = await calls.import.plan({ token, options })
    if (!planned.ok) return JSON.stringify(planned.error)
    const committed = await calls.import.commit({ token })
    return committed.ok ? committed.value.added : JSON.stringify(committed.error)
  })
}

const words =
  'advice ledger customer handover ward budget routine boundary foreman schedule promise audit depot meeting purpose clinic order waiting line goal signal delay visit review threshold stock invoice shift team'.split(
    ' ',
  )

/** Words that a text may hold, with some that are rare. */
export function makeWords(count: number, random: Random): string {
  return Array.from({ length: count }, () =>
    random.below(12) === 0 ? `rare${random.below(3000)}` : (words[random.below(words.length)] ?? ''),
  ).join(' ')
}

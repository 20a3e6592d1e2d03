import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Item } from '../../src/shared/content/item'
import { highlight } from '../support/annotation-builders'
import { expect, justBrowse, test } from './app'
import { chooseToImport } from './choose-to-import'
import { commitRecords } from './commit-records'

const claim = 'Open the echidna door before the first customer comes.'
const kept = 'The second paragraph keeps its words from one edition to the next without any change at all.'
const moved = 'The third paragraph says that the queue is shorter when the door stands open in the morning.'
const lost = 'The fourth paragraph will be written anew, and not one word of it will be left after that.'

/** Writes a pack of one card with a footnote and a picture, and builds its zip as its author does. */
async function buildPack(folder: string, version: string, paragraphs: readonly string[]): Promise<string> {
  const pack = join(folder, `pack-${version}`)
  for (const part of ['advice', 'images']) await mkdir(join(pack, part), { recursive: true })
  await writeFile(
    join(pack, 'pack.yaml'),
    `id: counter-notes\ntitle: Notes from the counter\nversion: ${version}\nlanguage: en\nlicence: CC0-1.0\nauthor: Ada Quill\ndescription: What was seen behind one counter.\n`,
  )
  await writeFile(join(pack, 'topics.yaml'), '- id: flow\n  title: Flow\n  summary: How work moves.\n')
  await writeFile(
    join(pack, 'asked.yaml'),
    'items:\n  open-the-door: [zyxoqueue waiting]\ncontrasts: {}\nglossary: {}\nlists: {}\n',
  )
  await writeFile(
    join(pack, 'images', 'queue.png'),
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
  await writeFile(
    join(pack, 'advice', 'open-the-door.md'),
    [
      `---\nclaim: ${claim}\nlevels: [1]\ntopic: flow\ncue: at one counter\neffort: days\nevidence: practice\nadviser: Ada Quill\nsources: []\nessays: []\n---`,
      'Something happens at one counter every morning[^1], and nobody has ever written it down.',
      '![A queue that reaches the door](../images/queue.png)',
      ...paragraphs,
      '## How it works\n\nPeople see the door.',
      '## Where it works\n\nWhere there is a door.',
      '## Where it backfires\n\nIn winter.',
      '[^1]: Seen on a **Tuesday**, and then again.\n',
    ].join('\n\n'),
  )
  const zip = join(folder, `counter-${version}.zip`)
  await promisify(execFile)(process.execPath, [
    join('node_modules', 'tsx', 'dist', 'cli.mjs'),
    join('scripts', 'pack.mts'),
    pack,
    '--out',
    zip,
  ])
  return zip
}

test('a pack shows its pictures and footnotes, is found by what people ask, and an update keeps, moves and asks', async ({
  first: { app, page },
  folder,
}) => {
  await justBrowse(page)
  await chooseToImport(app, page, 'files', await buildPack(folder, '1.0.0', [kept, moved, lost]))
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await expect(dialog).toContainText('New pack: Notes from the counter')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  const report = page.getByRole('region', { name: 'Import report' })
  await expect(report.getByRole('status')).toHaveText('Imported: 1 added.')
  await page.keyboard.press('Escape')

  // Phrases are searched, and the pack goes by its name.
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('zyxoqueue')
  const hit = page.getByRole('list', { name: 'Search results' }).getByRole('link', { name: claim })
  await expect(hit).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('echidna')
  await hit.click()

  const article = page.getByRole('article')
  const image = article.locator('img')
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1)
  await expect(article.getByText('A queue that reaches the door')).toBeVisible()

  const reference = article.getByRole('link', { name: 'Footnote 1' })
  await reference.hover()
  const card = page.getByRole('tooltip')
  await expect(card).toContainText('Seen on a Tuesday, and then again.')
  await page.keyboard.press('Escape')
  await reference.click()
  const note = article.locator('[data-block]', { hasText: 'Seen on a Tuesday' })
  await expect(note).toBeFocused()
  await article.getByRole('button', { name: 'Back to the text of footnote 1' }).click()
  await expect(reference).toBeFocused()

  const item = await page.evaluate(
    () =>
      (
        window as unknown as { levelwise: { calls: { library: { item(input: object): Promise<unknown> } } } }
      ).levelwise.calls.library.item({ id: 'open-the-door' }) as Promise<Item>,
  )
  await commitRecords(
    page,
    [kept, moved, lost].map((paragraph, index) => {
      const quote = paragraph.split(' ').slice(3, 10).join(' ')
      return {
        collection: 'annotations',
        put: {
          ...highlight(item.blocks, quote, quote, `mark-${index}`),
          itemId: item.id,
          itemVersion: item.version,
        },
      }
    }),
  )

  const update = await buildPack(folder, '1.1.0', [
    'A paragraph that is new stands before them all.',
    kept,
    moved.replace('shorter', 'presumably shorter'),
    'Nothing of what stood here is left; other thoughts have come in its place since.',
  ])
  await chooseToImport(app, page, 'files', update)
  await expect(dialog).toContainText('Pack Notes from the counter: version 1.0.0 becomes 1.1.0')
  await expect(dialog.getByRole('radio', { name: '1 to renew' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(report).toContainText('Your annotations: 1 kept, 1 moved, 1 need you.')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-annotation="mark-1"]').first()).toContainText('presumably')

  // What needs the user waits in the item with its old words, and is attached to others.
  const tray = page.getByRole('region', { name: 'Waiting to be re-attached' })
  await expect(tray).toContainText(lost.split(' ').slice(3, 10).join(' '))
  await tray.getByRole('button', { name: 'Re-attach' }).first().click()
  const paragraph = article.locator('[data-block]', { hasText: 'A paragraph that is new' })
  await paragraph.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowRight')
  await page.getByRole('toolbar', { name: 'Re-attach' }).getByRole('button').first().click()
  await expect(tray).toHaveCount(0)
  await expect(page.locator('[data-annotation="mark-2"]').first()).toBeVisible()
})

import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeZip } from '../support/make-zip'
import { expect, justBrowse, startApp, test } from './app'
import { chooseToImport } from './choose-to-import'
import { dragFile } from './drag-file'

async function makeVault(folder: string): Promise<string> {
  const vault = join(folder, 'Field notes')
  await mkdir(join(vault, '.obsidian'), { recursive: true })
  await mkdir(join(vault, 'deep'))
  await writeFile(
    join(vault, 'Begin.md'),
    '---\ntags: [rollout]\n---\n# Begin at the porcupine desk\n\nWalk to [[Second note]] before you redraw anything.\n',
  )
  await writeFile(join(vault, 'deep', 'Second note.md'), 'A quokka waits at the counter.\n\n![[dot.png]]\n')
  await writeFile(
    join(vault, 'dot.png'),
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
  return vault
}

test('a vault is planned, imported, read, found, kept over a restart and undone whole', async ({
  folder,
}) => {
  const vault = await makeVault(folder)
  const data = join(folder, 'data')
  const first = await startApp(data)
  await justBrowse(first.page)
  await chooseToImport(first.app, first.page, 'folder', vault)
  const dialog = first.page.getByRole('dialog', { name: 'Import' })
  await expect(dialog.getByText('New pack: Field notes')).toBeVisible()
  await expect(dialog.getByRole('list', { name: 'Things found' })).toContainText(
    'Begin at the porcupine desk',
  )
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  const report = first.page.getByRole('region', { name: 'Import report' })
  await expect(report.getByRole('status')).toHaveText('Imported: 2 added.')
  await report.getByRole('button', { name: 'Show in Browse' }).click()

  await first.page.getByRole('link', { name: 'Begin at the porcupine desk' }).click()
  const article = first.page.getByRole('article')
  await expect(article.getByText('Level not set yet')).toBeVisible()
  await article.getByRole('link', { name: 'Second note' }).click()
  await expect(first.page.getByRole('heading', { level: 1, name: 'Second note' })).toBeVisible()
  const image = first.page.getByRole('article').locator('img')
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1)
  await first.close()

  const second = await startApp(data)
  await second.page.getByRole('searchbox', { name: 'Search the library' }).fill('quokka')
  await expect(
    second.page.getByRole('list', { name: 'Search results' }).getByRole('link', { name: 'Second note' }),
  ).toBeVisible()
  await second.page.getByRole('link', { name: 'Settings' }).click()
  await second.page.getByRole('button', { name: 'Undo import of Field notes' }).click()
  await expect(second.page.getByText('The import has been undone.')).toBeVisible()
  await second.page.getByRole('searchbox', { name: 'Search the library' }).fill('quokka')
  await expect(second.page.getByRole('link', { name: 'Second note' })).toHaveCount(0)
  await second.close()
})

test('the same folder again changes only what has changed', async ({ first, folder }) => {
  const vault = await makeVault(folder)
  const { app, page } = first
  await justBrowse(page)
  await chooseToImport(app, page, 'folder', vault)
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Import report' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Import something else' }).click()

  await writeFile(join(vault, 'Begin.md'), '# Begin at the porcupine desk\n\nWalk to another place.\n')
  await dialog.getByRole('button', { name: 'Choose a folder …' }).click()
  await expect(dialog.getByRole('radio', { name: '1 to renew' })).toBeVisible()
  await expect(dialog.getByRole('radio', { name: '1 to skip' })).toBeVisible()
  await dialog.getByRole('radio', { name: '1 to skip' }).check()
  await expect(dialog.getByRole('list', { name: 'Things found' })).toContainText('yours is the same')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Import report' }).getByRole('status')).toContainText(
    '1 renewed',
  )
})

test('a file dragged over the window says what will happen; let go, its plan is shown, also on the first page', async ({
  first: { page },
  folder,
}) => {
  const file = join(folder, 'numbat.md')
  await writeFile(file, '# Wait for the numbat\n\nIt comes to the counter by itself.\n')
  await page.getByRole('button', { name: 'Just browse' }).waitFor()
  await dragFile(page, file, false)
  await expect(page.getByText('Nothing changes until you say so.')).toBeVisible()
  await dragFile(page, file, true)
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await expect(dialog).toContainText('New pack: numbat')
  await expect(page.getByText('Drop to look at it')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await dragFile(page, folder, true)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a page cannot name a path: neither a call nor a drop made up by a script reaches the import', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const offered = await page.evaluate(() => Object.keys(window.levelwise.calls.import))
  expect(offered).not.toContain('dropped')
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['words'], 'made-up.md'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  })
  await expect(page.getByRole('dialog', { name: 'Import' })).toHaveCount(0)
})

test('a level is set by hand in the item and for many from the report', async ({ first, folder }) => {
  const vault = await makeVault(folder)
  const { app, page } = first
  await justBrowse(page)
  await chooseToImport(app, page, 'folder', vault)
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  const report = page.getByRole('region', { name: 'Import report' })
  await report.getByRole('button', { name: 'Set levels …' }).click()
  const levels = page.getByRole('dialog', { name: 'At which level do these 2 items aim?' })
  await levels.getByRole('radio', { name: /^Level 2/ }).check()
  await levels.getByRole('button', { name: 'Save level' }).click()
  await expect(levels).toHaveCount(0)
  await report.getByRole('button', { name: 'Show in Browse' }).click()
  await page.getByRole('link', { name: 'Begin at the porcupine desk' }).click()
  const article = page.getByRole('article')
  await expect(article.getByRole('button', { name: /Level 2/ })).toBeVisible()
  await article.getByRole('button', { name: 'Change the level' }).click()
  const one = page.getByRole('dialog', { name: 'At which level does it aim?' })
  await one.getByRole('radio', { name: /^Level 3/ }).check()
  await one.getByRole('button', { name: 'Save level' }).click()
  await expect(article.getByRole('button', { name: /Level 3/ })).toBeVisible()
})

test('a hostile zip is refused in plain words and nothing changes', async ({ first, folder }) => {
  const { app, page } = first
  const zip = join(folder, 'gift.zip')
  await writeFile(zip, makeZip([{ name: '../../evil.md', content: 'out' }]))
  await justBrowse(page)
  await chooseToImport(app, page, 'files', zip)
  await expect(page.getByRole('dialog', { name: 'Import' }).getByRole('alert')).toContainText(
    'holds a name that no honest zip has',
  )
})

test('a link out of a vault brings nothing in', async ({ first, folder }) => {
  const { app, page } = first
  const vault = await makeVault(folder)
  const canary = join(folder, 'canary.md')
  await writeFile(canary, 'Canary words that must stay outside.')
  await symlink(canary, join(vault, 'inside.md'))
  await symlink(folder, join(vault, 'up'))
  await justBrowse(page)
  await chooseToImport(app, page, 'folder', vault)
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('radio', { name: '2 remarks' }).check()
  await expect(dialog.getByRole('list', { name: 'What is not taken, and why' })).toContainText(
    'links are not followed',
  )
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Import report' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('canary')
  await expect(page.getByRole('link', { name: 'inside' })).toHaveCount(0)
  expect(await readFile(canary, 'utf8')).toBe('Canary words that must stay outside.')
})

import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, justBrowse, startApp, test } from './app'
import { chooseToImport } from './choose-to-import'

/** Every path in a folder, at any depth; nothing where there is none. */
async function listFolder(folder: string): Promise<readonly string[]> {
  return readdir(folder, { recursive: true }).catch(() => [])
}

test('a table whose columns nobody knows is taken once the user has said what they hold', async ({
  first: { app, page },
  folder,
}) => {
  const file = join(folder, 'workshop.csv')
  await writeFile(
    file,
    'Nr,What to do,Heard from\n1,Ask the numbat first,Ada Quill\n2,,Nobody\n3,"Wait, then ask again",Ben Ode\n',
  )
  await justBrowse(page)
  await chooseToImport(app, page, 'files', file)
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await expect(dialog.getByRole('region', { name: 'Columns' })).toContainText('Ask the numbat first')
  await dialog.getByRole('combobox', { name: 'Claim *' }).selectOption('What to do')
  await dialog.getByRole('combobox', { name: 'Adviser' }).selectOption('Heard from')
  await dialog.getByRole('button', { name: 'Show the plan' }).click()
  await expect(dialog.getByRole('radio', { name: '2 to add' })).toBeVisible()
  await dialog.getByRole('radio', { name: '1 remark' }).check()
  await expect(dialog.getByRole('list', { name: 'What is not taken, and why' })).toContainText(
    'a row without a claim',
  )
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('button', { name: 'Show in Browse' }).click()
  const items = page.getByRole('list', { name: 'Library items' })
  await expect(items.getByRole('link', { name: 'Wait, then ask again' })).toBeVisible()
  await items.getByRole('link', { name: 'Ask the numbat first' }).click()
  await expect(page.getByRole('article')).toContainText('Ada Quill')
})

test('pasted text becomes a card with its title and its adviser', async ({ first: { page } }) => {
  await justBrowse(page)
  await page.keyboard.press('Control+i')
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const use = dialog.getByRole('button', { name: 'Use this text' })
  await expect(use).toBeDisabled()
  await dialog
    .getByRole('textbox', { name: 'Text to import' })
    .fill('Give the quokkas a rota of their own, and let them keep it.')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('A rota for quokkas')
  await dialog.getByRole('textbox', { name: 'Who says so' }).fill('Ada Quill')
  await use.click()
  await expect(dialog.getByRole('list', { name: 'Things found' })).toContainText('A rota for quokkas')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('button', { name: 'Show in Browse' }).click()
  await page
    .getByRole('list', { name: 'Library items' })
    .getByRole('link', { name: 'A rota for quokkas' })
    .click()
  const article = page.getByRole('article')
  await expect(article).toContainText('let them keep it')
  await expect(article).toContainText('Ada Quill')
})

test('an import that is stopped while it reads leaves nothing behind', async ({ folder }) => {
  const vault = join(folder, 'Many notes')
  await mkdir(vault)
  const text = 'The zyxomatic waits at the counter until the door is opened. '.repeat(60)
  for (let note = 0; note < 6000; note += 1)
    await writeFile(join(vault, `${note}.md`), `# Note ${note}\n\n${text}\n`)
  const data = join(folder, 'data')
  const { app, page, close } = await startApp(data)
  await justBrowse(page)
  await chooseToImport(app, page, 'folder', vault)
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog.getByRole('button', { name: 'Choose a folder …' })).toBeVisible()
  await expect
    .poll(async () => (await listFolder(data)).filter((path) => /staging[\\/]./.test(path)))
    .toEqual([])
  expect((await listFolder(data)).filter((path) => /blobs[\\/]./.test(path))).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('zyxomatic')
  await expect(page.getByText('Nothing found', { exact: false }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('Nothing has been imported yet.')).toBeVisible()
  await close()
})

test('a plan of ten thousand rows draws those that are looked at, from the first to the last', async ({
  first: { app, page },
  folder,
}) => {
  const file = join(folder, 'many.csv')
  const rows = Array.from({ length: 10_000 }, (_, at) => `Do the thing with the number ${at + 1},Ada Quill`)
  await writeFile(file, `claim,adviser\n${rows.join('\n')}\n`)
  await justBrowse(page)
  await chooseToImport(app, page, 'files', file)
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('button', { name: 'Show the plan' }).click()
  await expect(dialog.getByRole('radio', { name: '10,000 to add' })).toBeVisible()
  const list = dialog.getByRole('list', { name: 'Things found' })
  const row = list.getByRole('listitem')
  await expect(row.first()).toContainText('number 1')
  await expect(row.first()).toHaveAttribute('aria-setsize', '10000')
  await dialog.getByRole('group', { name: 'Things found' }).focus()
  await page.keyboard.press('End')
  await expect(list).toContainText('Do the thing with the number 10000')
  expect(await row.count()).toBeLessThan(80)
  await page.keyboard.press('Home')
  await expect(row.first()).toContainText('number 1')
})

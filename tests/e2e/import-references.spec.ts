import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, justBrowse, test } from './app'
import { chooseToImport } from './choose-to-import'

const bibtex = `@book{wombat, title = {The Wombat at the Counter}, author = {Quill, Ada}, year = {2011}}
@article{sterman, title = {Nobody ever gets credit for fixing problems that never happened},
  author = {Repenning, Nelson P. and Sterman, John D.}, year = {2001}, doi = {10.2307/41166101}}
`
const ris = `TY  - BOOK
TI  - The wombat at the counter.
AU  - Quill, A.
PY  - 2011
DO  - 10.1000/wombat
ER  -
TY  - BOOK
TI  - A Book of Its Own
AU  - Quill, Ada
PY  - 2014
ER  -
`

test('a work that came by BibTeX is not added again from RIS, unless the user says so', async ({
  first: { app, page },
  folder,
}) => {
  await writeFile(join(folder, 'a.bib'), bibtex)
  await writeFile(join(folder, 'b.ris'), ris)
  await justBrowse(page)
  await chooseToImport(app, page, 'files', join(folder, 'a.bib'))
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const found = dialog.getByRole('list', { name: 'Things found' })
  // The second of the two is bundled.
  await dialog.getByRole('radio', { name: '1 there already' }).check()
  await expect(found).toContainText('the same work is in')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  const report = page.getByRole('region', { name: 'Import report' })
  await expect(report.getByRole('status')).toHaveText('Imported: 1 added, 1 skipped.')
  await page.keyboard.press('Escape')

  await chooseToImport(app, page, 'files', join(folder, 'b.ris'))
  await expect(dialog.getByRole('radio', { name: '1 to add' })).toBeVisible()
  await dialog.getByRole('radio', { name: '1 there already' }).check()
  const anyway = dialog.getByRole('button', { name: 'Add anyway: The wombat at the counter.' })
  await anyway.click()
  await expect(anyway).toHaveAttribute('aria-pressed', 'true')
  await expect(anyway).toBeFocused()
  await expect(dialog.getByRole('radio', { name: '2 to add' })).toBeVisible()
  await anyway.click()
  await expect(dialog.getByRole('radio', { name: '1 to add' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(report.getByRole('status')).toHaveText('Imported: 1 added, 1 skipped.')
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('wombat')
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('link')).toHaveCount(1)
})

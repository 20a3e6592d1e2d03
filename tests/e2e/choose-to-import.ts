import type { ElectronApplication, Page } from '@playwright/test'

/** Lets the next open dialog answer with paths. */
export async function answerOpenDialog(
  app: ElectronApplication,
  filePaths: readonly string[],
): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...paths] })
  }, filePaths)
}

/** Opens the import dialog and chooses a file or a folder in it. */
export async function chooseToImport(
  app: ElectronApplication,
  page: Page,
  kind: 'files' | 'folder',
  path: string,
): Promise<void> {
  await answerOpenDialog(app, [path])
  await page.keyboard.press('Control+i')
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog
    .getByRole('button', { name: kind === 'folder' ? 'Choose a folder …' : 'Choose files …' })
    .click()
}

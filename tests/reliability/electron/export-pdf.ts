import type { ElectronApplication, Page } from '@playwright/test'

/** Exports the item that is open as a PDF, as somebody would who uses the dialog. */
export async function exportPdf(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'PDF' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByRole('status').filter({ hasText: 'Read back' }).waitFor()
  await page.keyboard.press('Escape')
}

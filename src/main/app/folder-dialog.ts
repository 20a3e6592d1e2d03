import { dialog } from 'electron'
import { findParentWindow } from './parent-window'

/** Asks for a folder. Resolves with its path, or null when the user thought better of it. */
export async function askForFolder(title: string): Promise<string | null> {
  const parent = findParentWindow()
  const settings = { title, properties: ['openDirectory' as const, 'createDirectory' as const] }
  const answer =
    parent === undefined
      ? await dialog.showOpenDialog(settings)
      : await dialog.showOpenDialog(parent, settings)
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

import { dialog } from 'electron'
import type { Chosen } from '../import/import-protocol'
import { findParentWindow } from './parent-window'

/** Asks which files or which folder to import. Resolves with null when the user thought better of it. */
export async function askWhatToImport(kind: 'files' | 'folder'): Promise<Chosen | null> {
  const parent = findParentWindow()
  const settings: Electron.OpenDialogOptions = {
    properties: kind === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
  }
  const answer =
    parent === undefined
      ? await dialog.showOpenDialog(settings)
      : await dialog.showOpenDialog(parent, settings)
  const [first] = answer.filePaths
  if (answer.canceled || first === undefined) return null
  return kind === 'folder' ? { kind: 'folder', path: first } : { kind: 'files', paths: answer.filePaths }
}

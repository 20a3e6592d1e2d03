import { dialog } from 'electron'
import { findParentWindow } from './parent-window'

/** Asks where to save a file, or under which name a folder (without extension). Resolves with the path, or null when the user thought better of it. */
export async function askWhereToSave(options: {
  readonly name: string
  readonly extension: string
  readonly title: string
}): Promise<string | null> {
  const parent = findParentWindow()
  const settings = {
    title: options.title,
    defaultPath: options.name,
    ...(options.extension === ''
      ? {}
      : { filters: [{ name: options.title, extensions: [options.extension] }] }),
  }
  const answer =
    parent === undefined
      ? await dialog.showSaveDialog(settings)
      : await dialog.showSaveDialog(parent, settings)
  return answer.canceled || answer.filePath === undefined || answer.filePath === '' ? null : answer.filePath
}
